/* As focus traps do it: whatever takes the focus outside the form loses it, unless it is in the form. */
document.addEventListener(
  'focusin',
  ({ target }) => {
    const form = document.querySelector('main form');
    if (form && !form.contains(target) && !document.querySelector('hearback-widget').contains(target))
      form.querySelector('input').focus();
  },
  true,
);
