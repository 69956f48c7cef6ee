/* What MooTools does to elements and events in a browser, beside its core from npm, which is the part without a document. */
window.$ = window.$ || ((id) => document.getElementById(id));
window.$$ = (selector) => [...document.querySelectorAll(selector)];
{
  const NativeEvent = window.Event;
  window.DOMEvent = function (event) {
    return { event, target: event.target, type: event.type };
  };
  window.Event = Object.assign(function (event) {
    return new window.DOMEvent(event);
  }, NativeEvent);
  window.Event.prototype = NativeEvent.prototype;
  const extend = (members) => {
    for (const [name, member] of Object.entries(members)) Element.prototype[name] = member;
  };
  extend({
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get(name) {
      return this.getAttribute(name);
    },
    inject(place) {
      place.appendChild(this);
      return this;
    },
    adopt(...children) {
      for (const child of children) this.appendChild(child);
      return this;
    },
    dispose() {
      return this.parentNode?.removeChild(this);
    },
    erase(name) {
      this.removeAttribute(name);
      return this;
    },
    addEvent(type, heard) {
      this.addEventListener(type, heard);
      return this;
    },
    fireEvent() {
      return this;
    },
    toggleClass(name) {
      this.classList.toggle(name);
      return this;
    },
    getElement(selector) {
      return this.querySelector(selector);
    },
    clone() {
      return this.cloneNode(true);
    },
    grab(child) {
      this.appendChild(child);
      return this;
    },
    empty() {
      while (this.firstChild) this.firstChild.remove();
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
  });
}
