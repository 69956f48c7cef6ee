/** Home and End pick the first and the last value; what arrows do is the browser's own affair. */
export function jumpToEnd(event: KeyboardEvent): void {
  const inputs = (event.currentTarget as Element).querySelectorAll('input');
  const input = event.key === 'Home' ? inputs[0] : event.key === 'End' && inputs[inputs.length - 1];
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.click();
}
