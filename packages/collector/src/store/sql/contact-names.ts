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
  const contacts = await db
    .selectFrom('records as first')
    .innerJoin('cases', 'cases.seq', 'first.seq')
    // What was sent to another site with this number has no part in the case.
    .innerJoin('records', (join) =>
      join.onRef('records.number', '=', 'first.number').onRef('records.site', '=', 'first.site'),
    )
    .select('first.number')
    // Not joined: where PostgreSQL has not counted yet what there is, it would look through all contacts.
    .select(({ selectFrom }) =>
      selectFrom('sealed')
        .select('value')
        .whereRef('sealed.seq', '=', 'records.seq')
        .where('kind', '=', 'contact')
        .limit(1)
        .as('value'),
    )
    .where('first.number', 'in', numbers)
    .where('first.type', 'in', [VOICE_TYPES.complaint, VOICE_TYPES.suggestion])
    // Nor has another first voice, which anybody can send with a number they know.
    .where(({ eb, or, ref }) =>
      or([eb('records.type', '=', VOICE_TYPES.amendment), eb('records.seq', '=', ref('first.seq'))]),
    )
    .orderBy('records.seq')
    .execute();
  return Object.fromEntries(
    contacts.flatMap(({ number, value }) => {
      const name = value === null ? null : nameIn(value);
      return name === null ? [] : [[number, name] as const];
    }),
  );
}
