import { changesFrom } from './case-rules.js';
import { beginningOf, summaryOf, type CaseSummary } from './case-summary.js';
import { standingOf, type Service } from './deadlines.js';
import type { Case } from './fold-case.js';

/** Characters of a voice that a list shows. */
const EXCERPT_LENGTH = 200;

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

/** A case in a list, for its handlers. */
export const listedCase = (found: CaseSummary, service: Service, nowMs: number) => ({
  ...summary(found, service, nowMs),
  excerpt: beginningOf(found.text, EXCERPT_LENGTH),
});

/** A case with its history, for its handlers; `allowed` lists the changes that may be made next. */
export const wholeCase = (found: Case, service: Service, nowMs: number) => ({
  ...summary(summaryOf(found), service, nowMs),
  allowed: changesFrom(found.state),
  followUp: found.followUp,
  steps: found.steps,
});
