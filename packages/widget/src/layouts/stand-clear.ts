import type { Launcher, LauncherClass } from '../launcher/launcher.js';

/** The sheets by which tags stand clear. */
const sheets = new WeakMap<Element, CSSStyleSheet>();

/** Tags in the page whose launchers stand clear of each other. */
const tags = new Set<Element>();

/** Tags that the console has already warned about. */
const told = new WeakSet<Element>();

const launcherOf = (widget: Element) => widget.shadowRoot?.querySelector<HTMLElement>('[part~="launcher"]');

/** A shift of launcher and panel away from their edge, or of a tab half way up along it. In pixels. */
const shifted = (by: number): string => `
  * { --_edge: calc(max(1.25em, env(safe-area-inset-bottom)) + ${by}px); --_room: calc(100% - 6.25em - ${by}px) }
  :host([position^='top']) * { --_top: calc(max(1.25em, env(safe-area-inset-top)) + ${by}px) }
  :host(:is([position='end'], [position='start'], [position='left'], [position='right'])) div { translate: 0 calc(-50% + ${by}px) }
`;

/** Where a launcher stands: `top`, `bottom` or `middle` of one side. @returns `undefined` where it is not shown, or in the flow of the page. */
function placeOf(widget: Element, launcher: HTMLElement): string | undefined {
  if (launcher.getClientRects().length === 0 || widget.matches('[position="inline"]')) return undefined;
  const { left, right } = launcher.getBoundingClientRect();
  const [, height = 'bottom'] = /^(top|bottom)/.exec(widget.getAttribute('position') ?? 'bottom') ?? ['', 'middle'];
  return `${height} ${left + right > innerWidth ? 'right' : 'left'}`;
}

/** An element and the hosts of the shadow roots around it, outermost first. */
const hostsOf = (element: Element): Element[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...hostsOf(root.host), element] : [element];
};

/** In the order of the page, in whatever shadow root they are. */
const inOrder = (one: Element, other: Element): number => {
  const others = hostsOf(other);
  const hosts = hostsOf(one);
  const fork = hosts.findIndex((host, index) => host !== others[index]);
  return hosts[fork]!.compareDocumentPosition(others[fork]!) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

function arrangeAll(): void {
  /** For each place, how far the launchers reach that stand there already, and what they read. */
  const taken = new Map<string, { readonly reach: number; readonly texts: readonly string[] }>();
  for (const each of tags) if (!each.isConnected) tags.delete(each);
  for (const widget of [...tags].toSorted(inOrder)) {
    const launcher = launcherOf(widget);
    const place = launcher && placeOf(widget, launcher);
    if (!place) continue;
    const { reach, texts } = taken.get(place) ?? { reach: 0, texts: [] };
    // A tab stands by its middle, which the first one's is that of the edge.
    const half = place.startsWith('middle') ? launcher.offsetHeight / 2 : 0;
    const by = reach && reach + half;
    if (by && !sheets.has(widget)) {
      const made = new CSSStyleSheet();
      sheets.set(widget, made);
      widget.shadowRoot!.adoptedStyleSheets.push(made);
    }
    sheets.get(widget)?.replaceSync(by ? shifted(by) : '');
    const text = launcher.textContent.trim();
    if (texts.includes(text) && !told.has(widget)) {
      told.add(widget);
      console.warn(
        `<hearback-widget> has a launcher that reads "${text}", as another in its corner does: give each a label or a position of its own, or take one away.`,
        widget,
      );
    }
    const gap = parseFloat(getComputedStyle(launcher).fontSize) * 0.75;
    taken.set(place, { reach: by + launcher.offsetHeight - half + gap, texts: [...texts, text] });
  }
}

let sizes: ResizeObserver | undefined;

/**
 * Has the launcher of a tag, and its panel, stand clear of those before it in the same corner: farther in, or half way up an edge farther down.
 * Follows as they come, go and change in size.
 *
 * @param widget The tag; those beside it are known by it. Call it again when its place may have changed.
 */
export function standClear(widget: Launcher): void {
  sizes ??= new ResizeObserver(arrangeAll);
  for (const each of (widget.constructor as unknown as LauncherClass).tags) {
    const launcher = launcherOf(each);
    if (!launcher || tags.has(each)) continue;
    tags.add(each);
    sizes.observe(launcher);
  }
  arrangeAll();
}
