window.openModal = () => {
  document.getElementById('modal').showModal();
  document.getElementById('say').onclick = () => document.querySelector('hearback-widget').open();
};
