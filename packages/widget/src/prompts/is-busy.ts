const FIELDS = 'input, textarea, select';
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
    (element.matches(FIELDS) && !(element instanceof HTMLInputElement && NO_TEXT.test(element.type))));

/** Whether somebody has begun to fill a field in: it says something else than the page did. */
function isDirty(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return (
      [...field.options].some(({ selected, defaultSelected }) => selected && !defaultSelected) &&
      field.selectedIndex > 0
    );
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || field.type === 'hidden') return false;
  return field.checked !== field.defaultChecked || (!NO_TEXT.test(field.type) && field.value !== field.defaultValue);
}

/** Whether an element is on screen: old libraries leave a dialog that they have closed in the page, without display, out of sight or beside it. */
function isInSight(element: Element): boolean {
  const { top, right, bottom, left } = element.getBoundingClientRect();
  const isSeen = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
  return isSeen && top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
}

/** Whether somebody is watching a video; a silent, looping one only decorates the page. */
const isWatched = (video: HTMLVideoElement): boolean => !video.paused && !video.ended && !(video.muted && video.loop);

/**
 * Whether the person is in the midst of something that a prompt would break into: the page is out of sight, a field has the focus or has been
 * begun, a dialog or a panel of ours is open, a film runs.
 */
export function isBusy(): boolean {
  return (
    document.visibilityState !== 'visible' ||
    Boolean(document.fullscreenElement ?? document.pictureInPictureElement) ||
    isField(focused()) ||
    [...document.querySelectorAll(FIELDS)].some(isDirty) ||
    document.querySelector('dialog[open], [aria-modal="true"]:not([hidden], [aria-hidden="true"])') !== null ||
    [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].some(isInSight) ||
    [...document.querySelectorAll('hearback-widget')].some((widget) =>
      widget.shadowRoot?.querySelector('[part~="launcher"][aria-expanded="true"]'),
    ) ||
    [...document.querySelectorAll('video')].some(isWatched)
  );
}
