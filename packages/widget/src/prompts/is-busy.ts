const FIELDS = 'input, textarea, select';
/** Fields of our own forms, which fill in none by themselves, as those of other libraries do. */
const OURS = 'textarea[part=input]';
const NO_TEXT = /^(button|submit|reset|image|checkbox|radio|range|color|file|hidden)$/;

/** The element that has the focus, in through open shadow roots. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether an element takes what people type, or may, as a page within the page that nobody can look into: a card's fields, a film. */
const isField = (element: Element | null): boolean =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element instanceof HTMLIFrameElement ||
    (element.matches(FIELDS) && !NO_TEXT.test((element as HTMLInputElement).type)));

/** Whether somebody has begun to fill a field in: it says something else than the page did. */
function isDirty(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return (
      [...field.options].some(({ selected, defaultSelected }) => selected && !defaultSelected) &&
      field.selectedIndex > 0
    );
  // What a textarea does not have is the same as by default.
  const { checked, defaultChecked, type, value, defaultValue } = field as HTMLInputElement;
  return checked !== defaultChecked || (!NO_TEXT.test(type) && value !== defaultValue);
}

/** Whether an element is drawn at all: pages keep dialogs that are closed. */
const isDrawn = (element: Element): boolean =>
  element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;

/** Whether an element is on screen: old libraries leave a dialog that they have closed in the page, without display, out of sight or beside it. */
function isInSight(element: Element): boolean {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  return isDrawn(element) && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
}

/** Whether somebody is watching a video; a silent, looping one only decorates the page. */
const isWatched = (video: HTMLVideoElement): boolean => !video.paused && !video.ended && !(video.muted && video.loop);

/** Elements of the page that a selector names, also within others, as far as their roots are open. */
const all = (selector: string, root: ParentNode = document): Element[] => [
  ...root.querySelectorAll(selector),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(selector, shadowRoot) : [])),
];

/**
 * Whether the person is in the midst of something that a prompt would break into: the page is out of sight, a field has the focus or has been
 * begun, a dialog or a panel of ours is open, a film runs.
 */
export function isBusy(): boolean {
  return (
    document.hidden ||
    Boolean(document.fullscreenElement ?? document.pictureInPictureElement) ||
    isField(focused()) ||
    [...document.querySelectorAll(FIELDS), ...all(OURS)].some(isDirty) ||
    // A modal one may have no box of its own, only what is in it.
    all('dialog[open], [aria-modal=true]:not([aria-hidden=true])').some(isDrawn) ||
    all('[role$=dialog]').some(isInSight) ||
    all('[part~=launcher][aria-expanded=true]').length > 0 ||
    (all('video') as HTMLVideoElement[]).some(isWatched)
  );
}
