/*
 * What Prototype.js 1.6 and 1.7 do to a page, as far as others met it: lists that count as texts in JSON, list methods of other meanings,
 * element methods that hide the browser's, and `Array.from` of its own. The library is on no registry, so this is written anew.
 */
{
  const listOf = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    const list = new Array(iterable.length || 0);
    for (let at = 0; at < list.length; at++) list[at] = iterable[at];
    return list;
  };
  const define = (place, members) => {
    for (const name in members) place[name] = members[name];
  };
  window.$A = listOf;
  window.$ = (element) => (typeof element === 'string' ? document.getElementById(element) : element);
  window.$$ = (...selectors) => listOf(document.querySelectorAll(selectors.join()));
  window.$break = {};
  Array.from = listOf;

  define(Array.prototype, {
    each(iterator) {
      for (let at = 0; at < this.length; at++) iterator(this[at], at);
      return this;
    },
    toArray() {
      return this.slice(0);
    },
    entries() {
      return this.slice(0);
    },
    select(iterator, context) {
      const found = [];
      this.each((value, at) => iterator.call(context, value, at) && found.push(value));
      return found;
    },
    detect(iterator) {
      for (let at = 0; at < this.length; at++) if (iterator(this[at], at)) return this[at];
      return undefined;
    },
    include(value) {
      return this.indexOf(value) !== -1;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    without(...values) {
      return this.select((value) => values.indexOf(value) === -1);
    },
    uniq() {
      return this.select((value, at) => this.indexOf(value) === at);
    },
    size() {
      return this.length;
    },
    inspect() {
      return `[${this.join(', ')}]`;
    },
    toJSON() {
      const texts = [];
      this.each((value) => texts.push(JSON.stringify(value)));
      return `[${texts.join(', ')}]`;
    },
  });
  Array.prototype.find = Array.prototype.detect;
  Array.prototype.filter = Array.prototype.findAll = Array.prototype.select;
  Array.prototype._each = Array.prototype.forEach;

  define(String.prototype, {
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    include(text) {
      return this.indexOf(text) > -1;
    },
    startsWith(text) {
      return this.lastIndexOf(text, 0) === 0;
    },
    escapeHTML() {
      return this.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    },
    times(count) {
      return count < 1 ? '' : new Array(count + 1).join(this);
    },
    toJSON() {
      return this.toString();
    },
    blank() {
      return /^\s*$/.test(this);
    },
  });
  Number.prototype.toJSON = function () {
    return isFinite(this) ? Number(this) : null;
  };
  Date.prototype.toJSON = function () {
    return this.toISOString();
  };
  define(Function.prototype, {
    bind(context, ...first) {
      const method = this;
      return function (...rest) {
        return method.apply(context, [...first, ...rest]);
      };
    },
    curry(...first) {
      const method = this;
      return (...rest) => method(...first, ...rest);
    },
    defer(...args) {
      return setTimeout(() => this(...args), 10);
    },
    wrap(wrapper) {
      const method = this;
      return function (...args) {
        return wrapper.apply(this, [method.bind(this), ...args]);
      };
    },
    argumentNames() {
      return [];
    },
  });
  define(HTMLElement.prototype, {
    visible() {
      return this.style.display !== 'none';
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    toggle() {
      return this[this.visible() ? 'hide' : 'show']();
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    replace(content) {
      this.outerHTML = content;
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    select(...selectors) {
      return listOf(this.querySelectorAll(selectors.join()));
    },
    up(selector) {
      return this.parentNode.closest(selector || '*');
    },
    down(selector) {
      return this.querySelector(selector || '*');
    },
    next() {
      return this.nextElementSibling;
    },
    previous() {
      return this.previousElementSibling;
    },
    observe(type, heard) {
      this.addEventListener(type, heard);
      return this;
    },
    fire() {
      return this;
    },
    getStyle(name) {
      return getComputedStyle(this)[name];
    },
    setStyle(styles) {
      Object.assign(this.style, styles);
      return this;
    },
    addClassName(name) {
      this.classList.add(name);
      return this;
    },
    identify() {
      return this.id || (this.id = 'anonymous_element_1');
    },
  });
  define(Event.prototype, {
    stop() {
      this.preventDefault();
      this.stopPropagation();
    },
    element() {
      return this.target;
    },
  });
  document.getElementsByClassName = (name) => listOf(document.querySelectorAll(`.${name}`));
}
