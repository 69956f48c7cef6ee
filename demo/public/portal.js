// The room that portal.css holds for a form is more than its receipt needs, and nothing may stand far below that.
document.addEventListener('hearback-stored', ({ target }) => {
  target.style.minBlockSize = '0';
});
