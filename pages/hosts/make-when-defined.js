{
  const { element } = document.currentScript.dataset;
  customElements.whenDefined('hearback-widget').then(() => {
    const made = document.createElement('hearback-widget');
    const parsed = new DOMParser().parseFromString(element, 'text/html').body.firstElementChild;
    document.body.append(made);
    for (const { name, value } of parsed.attributes) made.setAttribute(name, value);
  });
}
