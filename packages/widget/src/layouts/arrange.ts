import type { Launcher, LauncherClass } from '../launcher/launcher.js';
import { givesTexts } from '../texts/gives-texts.js';
import { arrangementStyles } from './arrangement.styles.js';
import { followTrigger } from './follow-trigger.js';
import { giveFocusBack } from './give-focus-back.js';
import { placeBeside } from './place-beside.js';
import { showCard } from './show-card.js';

let sheet: CSSStyleSheet | undefined;

/** Starts what one attribute asks for; what it returns ends that. */
type Arrangement = (widget: Launcher, value: string) => () => void;

/** A launcher that stands in the text of the page, with the panel beside it. */
const standInText: Arrangement = (widget) => {
  const root = widget.shadowRoot!;
  const dock = root.querySelector('div')!;
  dock.removeAttribute('popover');
  return placeBeside(widget, () => root.querySelector('button'));
};

/** What loads on its own, since few pages ask for it. Where it cannot be fetched, the page does without. */
const later =
  (load: () => Promise<Arrangement>): Arrangement =>
  (widget, value) => {
    let stop: (() => void) | undefined;
    let isOver = false;
    load().then(
      (start) => {
        if (!isOver) stop = start(widget, value);
      },
      () => {},
    );
    return () => {
      isOver = true;
      stop?.();
    };
  };

const loadStrip = async (): Promise<Arrangement> => {
  const { showStrip } = await import('./show-strip.js');
  return (widget) => showStrip(widget, giveFocusBack);
};

const loadPrompt = async (): Promise<Arrangement> => (await import('../prompts/start-prompt.js')).startPrompt;

const ARRANGEMENTS: readonly (readonly [attribute: string, value: RegExp, Arrangement])[] = [
  ['for', /\S/, followTrigger],
  ['position', /^inline$/, standInText],
  ['layout', /^card$/, showCard],
  ['layout', /^strip$/, later(loadStrip)],
  ['prompt', /\S/, later(loadPrompt)],
];

/** The page's own text on the launcher, which says its usual one where the code for it cannot be fetched. */
const label = (widget: Launcher): Promise<(() => void) | undefined> =>
  import('./relabel.js').then(
    ({ relabel }) => relabel(widget),
    () => undefined,
  );

/**
 * Gives a tag all that goes beyond a launcher in a corner: a trigger of the page's own, a place in the page, a tab at an edge, an
 * invitation. Follows the attributes that ask for it, once a form of the page's own has given way.
 *
 * @returns Once the launcher can be shown: ends it; the next call starts it anew.
 */
export async function arrange(widget: Launcher): Promise<() => void> {
  if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(arrangementStyles);
  const root = widget.shadowRoot!;
  const reopen =
    root.querySelector('slot') && (await (await import('../plain-form/hold-launcher.js')).holdLauncher(widget));
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);

  const running = new Map<Arrangement, { readonly value: string; readonly stop: () => void }>();
  const follow = () => {
    if (
      widget.closest('dialog') ||
      widget.querySelector('form') ||
      (widget.constructor as unknown as LauncherClass).tags.size > 1
    )
      import('./get-along.js').then(
        ({ getAlong }) => getAlong(widget),
        () => {}, // The launcher stands where it is, and works.
      );
    for (const [attribute, known, start] of ARRANGEMENTS) {
      const value = widget.getAttribute(attribute);
      const wanted = value !== null && known.test(value) ? value : undefined;
      const current = running.get(start);
      if (current?.value === wanted) continue;
      current?.stop();
      running.delete(start);
      if (wanted !== undefined) running.set(start, { value: wanted, stop: start(widget, wanted) });
    }
  };
  // A launcher that a server has rendered gives way to the one made here, which shows right after.
  root.querySelector('.served')?.remove();
  const changes = new MutationObserver(follow);
  changes.observe(widget, { attributes: true, childList: true, subtree: true });
  follow();
  reopen?.();
  const stopLabel = givesTexts(widget) ? await label(widget) : undefined;
  return () => {
    stopLabel?.();
    changes.disconnect();
    for (const { stop } of running.values()) stop();
  };
}
