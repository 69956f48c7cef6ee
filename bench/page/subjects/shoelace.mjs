import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';

/** What a team would put together by hand: a button, a dialog, a rating, a text and an address. */
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const points = [1, 2, 3, 4, 5].map((value) => make('sl-radio-button', { value }, String(value)));
const dialog = make(
  'sl-dialog',
  { label: 'Feedback' },
  make('sl-radio-group', { label: 'How satisfied are you?' }, ...points),
  make('sl-textarea', { label: 'What could be better?' }),
  make('sl-input', { label: 'E-mail', type: 'email' }),
  make('sl-button', { slot: 'footer', variant: 'primary' }, 'Send'),
);
const button = make(
  'sl-button',
  { variant: 'primary', style: 'position:fixed;right:20px;bottom:20px;width:120px' },
  'Feedback',
);
button.addEventListener('click', () => dialog.show());
document.body.append(dialog, button);
