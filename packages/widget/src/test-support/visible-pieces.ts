const CONTROLS = 'button, input, textarea, select, summary, svg, canvas, img';

const isDrawn = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  const isShown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  return isShown && width > 1 && height > 1 && !element.closest('.visually-hidden');
};

const isSeen = (colour: string): boolean => !/^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);

const isBare = (node: Node): boolean => node instanceof Element && node.matches('bdi:not([part])');

/** Whether there is something to see of an element by itself: words, a control, a ground or an edge. */
function isPiece(element: Element): boolean {
  if (element.matches(CONTROLS)) return !element.parentElement?.closest('svg');
  // Without a look of its own: its words are those of what is around it.
  if (isBare(element)) return false;
  if ([...element.childNodes].some((node) => (node instanceof Text || isBare(node)) && node.textContent!.trim()))
    return true;
  if (element instanceof SVGElement) return false;
  const { backgroundColor, borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
  const hasEdge = parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && isSeen(borderTopColor);
  return hasEdge || isSeen(backgroundColor);
}

/** Whether a page can style a piece: it is a part, or in one that has no parts in it. */
function isWithinReach(piece: Element): boolean {
  if (piece.part.length > 0) return true;
  const around = piece.closest('[part]');
  return around !== null && !around.querySelector('[part]');
}

const described = (element: Element): string => {
  const { localName, id, className } = element;
  const name = typeof className === 'string' ? className.trim().replaceAll(/\s+/g, '.') : '';
  return `${localName}${id && `#${id}`}${name && `.${name}`} "${element.textContent.trim().slice(0, 30)}"`;
};

/** What stands in a shadow tree for somebody to see, and in those in it. */
export type VisiblePieces = {
  /** Names of its parts, with those that elements in it pass on. */
  readonly parts: ReadonlySet<string>;
  /** What a page cannot style: pieces beyond reach of any part, and parts that an element in it keeps to itself. */
  readonly beyondReach: readonly string[];
};

/** Looks at everything that can be seen in the shadow tree of an element. */
export function visiblePieces(host: Element): VisiblePieces {
  const drawn = [...host.shadowRoot!.querySelectorAll('*')].filter(isDrawn);
  const own = drawn.filter((element) => isPiece(element) && !isWithinReach(element)).map(described);
  const inner = drawn
    .filter(({ shadowRoot }) => shadowRoot)
    .map((element) => {
      const { parts, beyondReach } = visiblePieces(element);
      const passed = new Set(element.getAttribute('exportparts')?.split(/,\s*/));
      const kept = [...parts].filter((name) => name !== 'card' && !passed.has(name));
      return {
        parts: [...parts].filter((name) => passed.has(name)),
        beyondReach,
        kept: kept.map((name) => `${element.localName} keeps ${name}`),
      };
    });
  return {
    parts: new Set([...drawn.flatMap(({ part }) => [...part]), ...inner.flatMap(({ parts }) => parts)]),
    beyondReach: [...own, ...inner.flatMap(({ beyondReach, kept }) => [...beyondReach, ...kept])],
  };
}
