import type { Scorecard, ScaleId, ScorecardDimension, ScorecardItem } from '@hearback/protocol/light';
import { isServer } from 'lit';
import { warnOnce } from '../attributes/warn-once.js';
import { parseCondition, type Condition } from '../branching/parse-condition.js';
import { clippedText } from '../form/clean-text.js';
import { scalePoints } from '../rating/scale-points.js';
import type { ItemRule } from './asked-scorecard.js';
import { structureVersion } from './structure-version.js';

const DIMENSION = 'hearback-dimension';
const ITEM = 'hearback-item';
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** What the protocol takes of dimensions, and of answers: two for an item asked for both sides of a gap. */
const MOST_DIMENSIONS = 20;
const MOST_ITEMS = 50;

/** What the page says about its own scorecard in addition to the children. */
export type OwnScorecard = {
  readonly id: string | null;
  readonly version: string | null;
  readonly scale: ScaleId;
  /** Label of the dimension that items without one are in. */
  readonly heading: string;
};

/** Whether an element has a scorecard of its own among its children. One that stands deeper is not asked, which the console is told. */
export function hasOwnScorecard(host: Element): boolean {
  const has = [...host.children].some(({ localName }) => localName === DIMENSION || localName === ITEM);
  if (!has && !isServer && host.querySelector(ITEM))
    warnOnce(host, `asks no <${ITEM}> that stands in another element: expected it as a child, or in <${DIMENSION}>.`);
  return has;
}

/**
 * Reads a scorecard from the children of an element: `<hearback-dimension label weight when>` with `<hearback-item id label weight required
 * when>` in it, or items alone. What cannot be used is left out with a console warning, and a condition that cannot be read is as if it were
 * not there, so that nothing a page meant to ask is lost in silence.
 *
 * @returns `undefined` where no item is left.
 */
export function readScorecard(
  host: Element,
  own: OwnScorecard,
): { readonly scorecard: Scorecard; readonly rules: ReadonlyMap<string, ItemRule> } | undefined {
  const rules = new Map<string, ItemRule>();
  const dimensions: ScorecardDimension[] = [];
  const loose: ScorecardItem[] = [];

  const readItem = (element: Element, around: readonly Condition[]): ScorecardItem[] => {
    const id = element.id || '';
    if (!SLUG.test(id) || rules.has(id) || rules.size === MOST_ITEMS) {
      const reason = rules.has(id)
        ? 'that id is taken'
        : SLUG.test(id)
          ? `it has ${MOST_ITEMS} already`
          : 'expected an id of a-z, 0-9 and hyphens';
      warnOnce(host, `leaves out <${ITEM} id="${id}">: ${reason}.`);
      return [];
    }
    const when = [...around, ...readWhen({ host, element, scale: own.scale, before: rules })];
    rules.set(id, { required: element.hasAttribute('required'), when });
    const label = labelOf(element);
    if (!label) warnOnce(host, `asks <${ITEM} id="${id}"> by its id: expected a label, or words in it.`);
    return [{ id, label: label ?? id, ...readWeight(host, element) }];
  };

  for (const child of host.children)
    if (child.localName === ITEM) loose.push(...readItem(child, []));
    else if (child.localName === DIMENSION) {
      const id = readSlug(host, 'id', child.id) ?? `dimension-${dimensions.length + 1}`;
      const label = clippedText(labelOf(child), 200) ?? id;
      const leaveOut = (reason: string) => warnOnce(host, `leaves out <${DIMENSION}> "${label}": ${reason}.`);
      if (dimensions.length === MOST_DIMENSIONS - 1) {
        leaveOut(`it has ${dimensions.length} already`);
        continue;
      }
      const around = readWhen({ host, element: child, scale: own.scale, before: rules });
      const items = [...child.children].flatMap((each) => (each.localName === ITEM ? readItem(each, around) : []));
      if (items.length > 0) dimensions.push({ id, label, items, ...readWeight(host, child) });
      else leaveOut(`it has no <${ITEM}> as a child that could be asked`);
    }
  if (loose.length > 0)
    dimensions.unshift({ id: 'general', label: clippedText(own.heading, 200) ?? 'general', items: loose });
  if (dimensions.length === 0) return undefined;
  const id = readSlug(host, 'scorecard', own.id) ?? 'own';
  const version = readSlug(host, 'version', own.version) ?? structureVersion(own.scale, dimensions);
  return { scorecard: { id, version, scale: own.scale, dimensions }, rules };
}

/** The label, else the element's own words in one line, without those of the items in it. */
const labelOf = (element: Element): string | undefined =>
  clippedText(
    element.getAttribute('label') ??
      [...element.childNodes]
        .map((node) => (node instanceof Comment || (node as Element).localName === ITEM ? '' : node.textContent))
        .join('')
        .replaceAll(/\s+/g, ' '),
    500,
  );

function readWeight(host: Element, element: Element): { weight?: number } {
  const written = element.getAttribute('weight');
  if (written === null) return {};
  const weight = Number(written);
  if (written.trim() !== '' && weight >= 0 && weight <= 1) return { weight };
  warnOnce(host, `does not know weight="${written}": expected a share from 0 to 1.`);
  return {};
}

/** What is to be a name in the events; `undefined` where it is absent, or cannot be one. */
function readSlug(host: Element, attribute: string, written: string | null): string | undefined {
  if (!written || SLUG.test(written)) return written || undefined;
  warnOnce(host, `cannot use ${attribute}="${written}": expected a-z, 0-9 and hyphens.`);
  return undefined;
}

type Conditional = {
  readonly host: Element;
  readonly element: Element;
  readonly scale: ScaleId;
  readonly before: ReadonlyMap<string, unknown>;
};

function readWhen({ host, element, scale, before }: Conditional): Condition[] {
  const written = element.getAttribute('when');
  if (!written?.trim()) return [];
  const condition = parseCondition(written);
  const unknown = condition?.names.find((name) => name !== 'score' && name !== 'overall' && !before.has(name));
  if (condition && unknown === undefined) {
    const [name, other] = condition.names;
    const points = scalePoints(scale);
    const answers = [...points, 'skipped' as const];
    if (!other && name !== 'overall' && !answers.some((answer) => condition.holds(() => answer)))
      warnOnce(host, `never shows what has when="${written}": answers are from ${points[0]} to ${points.at(-1)}.`);
    return [condition];
  }
  const reason = condition
    ? `there is no item "${unknown}" before it`
    : 'expected a comparison such as score <= 2, with and, or, not, skipped';
  warnOnce(host, `does not understand when="${written}": ${reason}. It is shown always.`);
  return [];
}
