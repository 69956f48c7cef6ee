import type { Kysely } from 'kysely';
import type { Actor } from '@hearback/protocol';
import { sees, type SeenSites } from '../../access/seen-sites.js';
import { templateTitle } from '../template-title.js';
import type { KeptTemplate, PutTemplate, RemovedTemplate, TemplateStore } from '../template-store.js';
import type { Engine } from './engine.js';
import type { TemplateRow, Tables } from './tables.js';

const keptOf = ({
  id,
  site,
  title,
  text,
  changed_by: by,
  changed_at: changedAt,
  version,
}: TemplateRow): KeptTemplate => ({
  id,
  site,
  title,
  text,
  by: by === null ? null : (JSON.parse(by) as Actor),
  changedAt,
  version,
});

/** Where a template is, or was. */
const placeOf = (db: Kysely<Tables>, id: string) =>
  db.selectFrom('templates').select(['site', 'version']).where('id', '=', id).executeTakeFirst();

/** In place of the site of a removed template; no site has this name. */
const REMOVED = '';

/** Whether a template is gone, for somebody who sees some sites. */
const isGone = ({ site }: { readonly site: string }, seen: SeenSites): boolean => site === REMOVED || !sees(seen, site);

/** The templates of teams in the register's own database. */
export class SqlTemplates implements TemplateStore {
  readonly #engine: Pick<Engine, 'db' | 'write'>;

  constructor(engine: Pick<Engine, 'db' | 'write'>) {
    this.#engine = engine;
  }

  async list(site: string): Promise<KeptTemplate[]> {
    const rows = await this.#engine.db
      .selectFrom('templates')
      .selectAll()
      .where('site', '=', site)
      .orderBy('title')
      .execute();
    return rows.map(keptOf);
  }

  put(
    { id, site, title, text, by, changedAt }: Omit<KeptTemplate, 'version'>,
    { version, most, seen = null }: { version: number | null; most: number; seen?: SeenSites },
  ): Promise<PutTemplate> {
    return this.#engine.write(async ({ db }): Promise<PutTemplate> => {
      const before = await placeOf(db, id);
      if (before && isGone(before, seen)) return { is: 'changed', version: null };
      if ((before?.version ?? null) !== version) return { is: 'changed', version: before?.version ?? null };
      const others = await db
        .selectFrom('templates')
        .select('title')
        .where('site', '=', site)
        .where('id', '!=', id)
        .execute();
      // Titles that an earlier version kept may not be as they are made now.
      if (others.some((other) => templateTitle(other.title) === title)) return { is: 'title-taken' };
      if (others.length >= most) return { is: 'too-many' };
      const row: TemplateRow = {
        id,
        site,
        title,
        text,
        changed_by: by && JSON.stringify(by),
        changed_at: changedAt,
        version: (version ?? 0) + 1,
      };
      await db
        .insertInto('templates')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      return { is: 'kept', template: keptOf(row) };
    }, false);
  }

  remove(id: string, version: number, seen: SeenSites = null): Promise<RemovedTemplate> {
    return this.#engine.write(async ({ db }): Promise<RemovedTemplate> => {
      const before = await placeOf(db, id);
      if (!before || isGone(before, seen)) return { is: 'missing' };
      if (before.version !== version) return { is: 'changed', version: before.version };
      // A new one under the same id would have the versions that others have read of this one, so the id stays taken.
      // Its version grows, so that a change of what was read before finds it gone at a collector that does not look at its site.
      const nothing = {
        site: REMOVED,
        title: id,
        text: '',
        changed_by: null,
        changed_at: '',
        version: version + 1,
      };
      await db.updateTable('templates').set(nothing).where('id', '=', id).execute();
      return { is: 'removed' };
    }, false);
  }
}
