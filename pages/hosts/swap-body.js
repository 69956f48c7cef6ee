window.swapBody = () => {
  const body = document.createElement('body');
  for (const child of document.body.children) body.append(child.cloneNode(true));
  document.documentElement.replaceChild(body, document.body);
};
window.moveElement = () => {
  const place = document.createElement('section');
  document.body.prepend(place);
  place.append(document.querySelector('hearback-widget'));
};
