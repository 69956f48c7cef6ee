import { beginningOf, EXCERPT_LENGTH } from './beginning-of.js';
import { changesFrom } from './case-rules.js';
import { summaryOf, type CaseSummary } from './case-summary.js';
import { standingOf, type Service } from './deadlines.js';
import type { Case } from './fold-case.js';
import { closesAt } from './silence.js';
import type { ShownCategory } from '../store/store.js';

const summary = (found: CaseSummary, service: Service, nowMs: number) => {
  const { number, site, kind, state, classified, assignedTo, isWithdrawn, receivedAt, updatedAt, version } = found;
  return {
    number,
    site,
    kind,
    state,
    ...classified,
    assignedTo,
    isWithdrawn,
    receivedAt,
    updatedAt,
    ...standingOf(found, service, nowMs),
    version,
  };
};

/** What goes into a list besides the case. */
type ListedWith = {
  readonly service: Service;
  readonly nowMs: number;
  readonly contactName: string | undefined;
  readonly shownCategory: ShownCategory | undefined;
};

/**
 * A case in a list, for its handlers; `contactName` is `null` if the person gave no name, or if it was erased, and `categoryLabel` if
 * the category is not the one that the person chose.
 */
export const listedCase = (found: CaseSummary, { service, nowMs, contactName, shownCategory }: ListedWith) => ({
  ...summary(found, service, nowMs),
  contactName: contactName ?? null,
  categoryLabel: (shownCategory?.id === found.classified.category && shownCategory?.label) || null,
  excerpt: beginningOf(found.text, EXCERPT_LENGTH),
});

/**
 * A case with its history, for its handlers; `allowed` lists the changes that may be made next, and `closesAt` is there only if it is closed by
 * silence then.
 */
export function wholeCase(found: Case, service: Service, nowMs: number) {
  const closing = closesAt(found, service);
  return {
    ...summary(summaryOf(found), service, nowMs),
    allowed: changesFrom(found.state),
    ...(closing !== null && { closesAt: closing }),
    followUp: found.followUp,
    steps: found.steps,
  };
}
