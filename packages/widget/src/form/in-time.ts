/**
 * Has something fetched while there is a network to fetch it by, when the page has nothing better to do: for a form in a panel once that is
 * open, since whoever opened it means to write; elsewhere unless the person is saving data.
 */
export function inTime(form: HTMLElement & { readonly embedded: boolean }, prepare: () => void): void {
  const whenIdle = () => (globalThis.requestIdleCallback ?? setTimeout)(prepare);
  if (form.embedded) {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      whenIdle();
    });
    seen.observe(form);
  } else if (!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData) whenIdle();
}
