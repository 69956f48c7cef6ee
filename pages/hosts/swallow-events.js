for (const type of ['click', 'mousedown', 'pointerdown', 'submit', 'change', 'input', 'focusin'])
  document.addEventListener(type, (event) => event.stopImmediatePropagation());
