import { sql, type Kysely } from 'kysely';
import type { CaseQuery } from '../case-query.js';
import { question } from './prepared.js';
import type { Tables } from './tables.js';

/** Where counting overdue cases stops. */
const MAX_COUNTED = 10_000;

/** What of a filter a facet is chosen by. */
const CHOSEN_BY = ['site', 'kind', 'severity', 'category'] as const;

type Chosen = Readonly<Record<(typeof CHOSEN_BY)[number], string>> & Readonly<Record<`seen${number}`, string>>;

type Question = (db: Kysely<Tables>, values: Chosen & { now: string; limit: number }) => Promise<{ n: number }[]>;

/** The cases that are counted, by their facets. */
type Counted = Pick<CaseQuery, 'filter' | 'seen'>;

const asked = new Map<string, Question>();

/** Counts in one query, which the index of deadlines alone answers, however many facets there are. */
function questionOf({ filter, seen }: Counted): Question {
  const named = CHOSEN_BY.filter((name) => filter[name] !== undefined);
  const key = `${named.join()} ${seen?.length ?? ''}`;
  const known = asked.get(key);
  if (known) return known;
  const made: Question = question((db, value) => {
    let facets = db.selectFrom('facets').select('id').where('cases', '>', 0);
    for (const name of named) facets = facets.where(name, '=', value(name) as never);
    if (seen)
      facets = facets.where(
        'site',
        'in',
        seen.map((_, place) => value(`seen${place}`)),
      );
    const late = db
      .selectFrom('cases')
      .select('seq')
      .where('facet', 'in', facets)
      .where('due_at', '<', value('now'))
      .limit(sql.val(value('limit')));
    return db.selectFrom(late.as('late')).select(sql<number>`count(*)`.as('n'));
  });
  asked.set(key, made);
  return made;
}

/** How many cases that fit by their facet are overdue, counted to 10,000 and no further. */
export async function countOverdue(db: Kysely<Tables>, counted: Counted, now: string): Promise<number> {
  const { site = '', kind = '', severity = '', category = '' } = counted.filter;
  const seen = Object.fromEntries((counted.seen ?? []).map((each, place) => [`seen${place}`, each]));
  const values = { site, kind, severity, category, ...seen, now, limit: MAX_COUNTED };
  const [row] = await questionOf(counted)(db, values);
  return Number(row!.n);
}
