import type { ScorecardStructure } from './scorecard-structure.js';

/**
 * The words of one scorecard in one language, complete by type: a label for every dimension and every item, none else.
 * Item ids are unique within a scorecard, so items need no nesting.
 */
export type ScorecardLabels<Structure extends ScorecardStructure> = {
  readonly dimensions: { readonly [Id in Structure['dimensions'][number]['id']]: string };
  readonly items: { readonly [Id in Structure['dimensions'][number]['items'][number]['id']]: string };
};
