import { VOICE_TYPES } from '@hearback/protocol';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** The name in a contact that is kept as JSON; `null` if there is none. */
function nameIn(json: string): string | null {
  const contact = JSON.parse(json) as { readonly name?: unknown } | null;
  return typeof contact?.name === 'string' ? contact.name : null;
}

/** The latest names that people gave, by the numbers of their cases, as far as they are kept. */
export async function contactNames(db: Kysely<Tables>, numbers: readonly string[]): Promise<Record<string, string>> {
  if (numbers.length === 0) return {};
  const [contacts, begun] = await Promise.all([
    db
      .selectFrom('records')
      .innerJoin('sealed', 'sealed.seq', 'records.seq')
      .leftJoin('cases', 'cases.seq', 'records.seq')
      .select(['records.number', 'site', 'value'])
      .where('records.number', 'in', numbers)
      .where('kind', '=', 'contact')
      // Anybody can send another first voice with a number they know; it has no part in the case.
      .where(({ eb, or }) => or([eb('type', '=', VOICE_TYPES.amendment), eb('cases.seq', 'is not', null)]))
      .orderBy('records.seq')
      .execute(),
    db
      .selectFrom('records')
      .innerJoin('cases', 'cases.seq', 'records.seq')
      .select(['records.number', 'site'])
      .where('records.number', 'in', numbers)
      .execute(),
  ]);
  const siteOf = new Map(begun.map(({ number, site }) => [number, site]));
  return Object.fromEntries(
    contacts.flatMap(({ number, site, value }) => {
      // Nor has what was sent to another site with this number.
      const name = site === siteOf.get(number) ? nameIn(value) : null;
      return name === null ? [] : [[number, name] as const];
    }),
  );
}
