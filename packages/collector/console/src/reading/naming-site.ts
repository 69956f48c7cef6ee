import type { DimensionNames } from '../../../src/cases/deadlines.js';
import type { SiteTexts } from '../../../src/language/site-text.js';

/** A site with what it calls the categories of its complaints, and its scorecards and their dimensions. */
export interface NamingSite {
  readonly id: string;
  readonly categories: SiteTexts;
  /** Absent where the collector is of an earlier version. */
  readonly titles?: SiteTexts;
  /** As `titles`. */
  readonly names?: DimensionNames;
}
