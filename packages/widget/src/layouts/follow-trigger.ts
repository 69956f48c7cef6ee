import type { Launcher } from '../launcher/launcher.js';
import { giveFocusBack } from './give-focus-back.js';
import { placeBeside } from './place-beside.js';

/** What the page had written about an element, to be put back. */
type Before = ReadonlyMap<string, string | null>;

/**
 * Lets elements of the page open and close the panel: those that the selector finds in the tree the tag stands in, also ones that come later
 * or take another's place. They say so to assistive technology (`aria-haspopup`, `aria-expanded`) and are otherwise left as they are.
 *
 * @param selector CSS selector. One that cannot be read finds nothing.
 * @returns Leaves the elements as they were.
 */
export function followTrigger(widget: Launcher, selector: string): () => void {
  const root = widget.getRootNode() as Document | ShadowRoot;
  const until = new AbortController();
  const triggers = new Map<HTMLElement, { readonly before: Before; readonly release: AbortController }>();
  let opener: HTMLElement | undefined;
  let isOpen = false;

  const say = (element: HTMLElement) => element.setAttribute('aria-expanded', String(isOpen && element === opener));
  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // The second of two presses by habit means nothing.
    if (event.detail > 1) return;
    const pressed = event.currentTarget as HTMLElement;
    if (isOpen && pressed === opener) return widget.close();
    opener = pressed;
    widget.open();
    if (isOpen) triggers.forEach((_, element) => say(element));
  };
  const take = (element: HTMLElement) => {
    const names = ['aria-haspopup', 'aria-expanded'];
    const before = new Map(names.map((name) => [name, element.getAttribute(name)]));
    const release = new AbortController();
    const { signal } = release;
    triggers.set(element, { before, release });
    element.setAttribute('aria-haspopup', 'dialog');
    say(element);
    element.addEventListener('click', press, { signal });
    for (const intent of ['pointerenter', 'focus'])
      element.addEventListener(intent, () => void widget.prepare().catch(() => {}), { signal });
  };
  const leave = (element: HTMLElement) => {
    const { before, release } = triggers.get(element)!;
    triggers.delete(element);
    release.abort();
    for (const [name, value] of before)
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
  };

  let frame = 0;
  const look = () => {
    frame = 0;
    let found: HTMLElement[] = [];
    try {
      found = [...root.querySelectorAll<HTMLElement>(selector)];
    } catch {
      console.warn(
        `<hearback-widget> cannot use for="${selector}": expected a CSS selector, such as "#feedback".`,
        widget,
      );
    }
    for (const element of triggers.keys()) if (!found.includes(element)) leave(element);
    for (const element of found) if (!triggers.has(element)) take(element);
  };
  const changes = new MutationObserver(() => (frame ||= requestAnimationFrame(look)));
  changes.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['id', 'class'] });
  look();

  const tell = (open: boolean) => () => {
    isOpen = open;
    opener ??= triggers.keys().next().value;
    triggers.forEach((_, element) => say(element));
    if (!open) giveFocusBack(widget, opener);
  };
  widget.addEventListener('hearback-open', tell(true), { signal: until.signal });
  widget.addEventListener('hearback-close', tell(false), { signal: until.signal });
  const letGo = placeBeside(widget, () => (opener?.isConnected ? opener : (triggers.keys().next().value ?? null)));
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    until.abort();
    letGo();
    for (const element of triggers.keys()) leave(element);
  };
}
