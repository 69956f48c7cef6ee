/** The least there can be: a button, and a field once it is pressed. */
class BareFeedback extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    button.textContent = 'Feedback';
    button.style.cssText = 'position:fixed;right:20px;bottom:20px;width:120px;height:48px';
    button.addEventListener('click', () => {
      const field = document.createElement('textarea');
      field.style.cssText = 'position:fixed;right:20px;bottom:80px;width:300px;height:150px';
      root.append(field);
      field.focus();
    });
    root.append(button);
  }
}
customElements.define('bare-feedback', BareFeedback);
document.body.append(document.createElement('bare-feedback'));
