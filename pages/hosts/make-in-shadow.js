{
  const { element } = document.currentScript.dataset;
  const outer = document.createElement('portal-shell');
  const root = outer.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = ':host { display: block; font-size: 9px } * { all: unset; display: none } button { width: 1px }';
  const inner = new DOMParser().parseFromString(element, 'text/html').body.firstElementChild;
  root.append(style, inner);
  document.body.append(outer);
}
