import { waitFor, within } from 'storybook/test';

/** Elements load on intent, and a cold development server compiles them first. */
const LOADED_WITHIN_MS = 8_000;

/** A shared device asks after ten seconds without a touch, at the earliest. */
export const ASKED_WITHIN_MS = LOADED_WITHIN_MS + 10_000;

/** Every shadow root at or beneath an element, outermost first. */
export function shadowRootsOf(node: Element | ShadowRoot): ShadowRoot[] {
  const own = node instanceof Element && node.shadowRoot ? [node.shadowRoot, ...shadowRootsOf(node.shadowRoot)] : [];
  return [
    ...own,
    ...[...node.querySelectorAll('*')].flatMap((child) => (child.shadowRoot ? shadowRootsOf(child) : [])),
  ];
}

/** Inputs that may be transparent, because something beside them draws their state. */
const DRAWN_BY_OTHERS = ['radio', 'checkbox', 'switch'];

// Queries of one shadow root do not see that an ancestor outside of it is hidden, nor that a motion has yet to begin.
const isThere = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

type Name = string | RegExp;
type ByRoleOptions = NonNullable<Parameters<ReturnType<typeof within>['queryAllByRole']>[1]>;

/** Finds what a visitor perceives in an element, through all of its shadow roots, and waits until it is there. */
export function inside(host: Element) {
  const scopes = () => shadowRootsOf(host).map((root) => within(root as unknown as HTMLElement));
  const byRole = (role: string, options: ByRoleOptions) =>
    scopes()
      .flatMap((scope) => scope.queryAllByRole(role, options))
      .filter((element) => (DRAWN_BY_OTHERS.includes(role) ? isThere(element) : isSeen(element)));
  const byText = (text: Name) => scopes().flatMap((scope) => scope.queryAllByText(text).filter(isSeen));
  const bySelector = (selector: string) =>
    shadowRootsOf(host).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)].filter(isThere));

  const present = <Found>(find: () => Found[], what: string, timeout = LOADED_WITHIN_MS) =>
    waitFor(
      () => {
        const [first] = find();
        if (first === undefined) throw new Error(`Failed to find ${what} in <${host.localName}>.`);
        return first;
      },
      { timeout, onTimeout: (error) => error },
    );

  return {
    /** The first element of this role and accessible name. */
    role: (role: string, name: Name) => present(() => byRole(role, { name }), `${role} ${name}`),
    /** The first element with this text. */
    text: (text: Name, withinMs?: number) => present(() => byText(text), `the text ${text}`, withinMs),
    /** The first element that matches a CSS selector, for what has no name of its own. */
    css: (selector: string) => present(() => bySelector(selector), selector),
    /** All elements of this role and name that show, now. */
    allOfRole: (role: string, name?: Name) => byRole(role, name === undefined ? {} : { name }),
    /** All elements that match a CSS selector and show, now. */
    allOfCss: bySelector,
    /** All elements with this text that show, now. */
    allOfText: byText,
  };
}
