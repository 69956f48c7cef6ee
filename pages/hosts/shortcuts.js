/* Every printable key is a shortcut, unless it is typed in a field: of those the page knows its own alone. */
document.addEventListener('keydown', (event) => {
  if (event.key.length === 1 && !event.target.closest('input, textarea')) {
    event.preventDefault();
    location.hash = `#shortcut-${event.key}`;
  }
});
