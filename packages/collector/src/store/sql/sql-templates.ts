import type { Actor } from '@hearback/protocol';
import type { KeptTemplate, PutTemplate, RemovedTemplate, TemplateStore } from '../template-store.js';
import type { Engine } from './engine.js';
import type { TemplateRow } from './tables.js';

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
    { version, most }: { version: number | null; most: number },
  ): Promise<PutTemplate> {
    return this.#engine.write(async ({ db }): Promise<PutTemplate> => {
      const before = await db.selectFrom('templates').select('version').where('id', '=', id).executeTakeFirst();
      if ((before?.version ?? null) !== version) return { is: 'changed', version: before?.version ?? null };
      const others = await db
        .selectFrom('templates')
        .select('title')
        .where('site', '=', site)
        .where('id', '!=', id)
        .execute();
      if (others.some((other) => other.title === title)) return { is: 'title-taken' };
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

  remove(id: string, version: number): Promise<RemovedTemplate> {
    return this.#engine.write(async ({ db }): Promise<RemovedTemplate> => {
      const before = await db.selectFrom('templates').select('version').where('id', '=', id).executeTakeFirst();
      if (!before) return { is: 'missing' };
      if (before.version !== version) return { is: 'changed', version: before.version };
      await db.deleteFrom('templates').where('id', '=', id).execute();
      return { is: 'removed' };
    }, false);
  }
}
