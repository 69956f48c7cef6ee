import type { Actor } from '@hearback/protocol';
import type { SeenSites } from '../access/seen-sites.js';

/** A text that replies begin from, shared by all who answer the cases of a site. */
export type KeptTemplate = {
  /** UUID, chosen by the client that made it. That of a removed one is never used again. */
  readonly id: string;
  readonly site: string;
  /** As `templateTitle` makes it; no two of a site have the same. */
  readonly title: string;
  readonly text: string;
  /** Who changed it last; `null` where the token does not say. */
  readonly by: Actor | null;
  /** RFC 3339, UTC, milliseconds. */
  readonly changedAt: string;
  /** 1 for a new one; grows with each change. */
  readonly version: number;
};

/** What came of keeping a template. */
export type PutTemplate =
  | { readonly is: 'kept'; readonly template: KeptTemplate }
  /** It is not at the version that was named; `version` is `null` if there is none, or none any more. */
  | { readonly is: 'changed'; readonly version: number | null }
  | { readonly is: 'title-taken' }
  | { readonly is: 'too-many' };

/** What came of removing a template. */
export type RemovedTemplate =
  { readonly is: 'removed' | 'missing' } | { readonly is: 'changed'; readonly version: number };

/** Keeps the templates of a team, for all collectors on a register. Every implementation passes `templateSuite`. */
export interface TemplateStore {
  /** The templates of a site, by their titles. */
  list(site: string): Promise<KeptTemplate[]>;
  /**
   * Keeps a template in the place of the one with its id.
   *
   * @param given.version The version that its writer had read; `null` for a new one.
   * @param given.most How many a site may have.
   * @param given.seen Sites whose templates may be changed; one of another site counts as removed. @default all
   */
  put(
    template: Omit<KeptTemplate, 'version'>,
    given: { readonly version: number | null; readonly most: number; readonly seen?: SeenSites },
  ): Promise<PutTemplate>;
  /**
   * Removes a template.
   *
   * @param version The version that was read.
   * @param seen As in {@link put}.
   */
  remove(id: string, version: number, seen?: SeenSites): Promise<RemovedTemplate>;
}
