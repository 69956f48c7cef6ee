{
  const { element } = document.currentScript.dataset;
  const made = document.createElement('hearback-widget');
  const parsed = new DOMParser().parseFromString(element, 'text/html').body.firstElementChild;
  for (const { name, value } of parsed.attributes) made.setAttribute(name, value);
  addEventListener('DOMContentLoaded', () => document.body.append(made));
}
