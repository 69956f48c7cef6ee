import type { Kysely } from 'kysely';
import { CASE_TYPES } from '@hearback/protocol';
import type { SealKind } from '../../register/sealed-places.js';
import type { CaseName } from '../store.js';
import type { Tables } from './tables.js';

/** What the register notes by itself: nobody has come back to the case. Else the first of two erasures would put off the second by its whole term. */
const NOTED = [CASE_TYPES.erased, CASE_TYPES.overdue];

/**
 * Cases to which nobody has added anything since a given time and that still have values of some kinds, in the order in which they began. The
 * reasons for erasures do not count: they stay.
 */
export const untouchedCases = (db: Kysely<Tables>, before: string, kinds: readonly SealKind[]): Promise<CaseName[]> =>
  db
    .selectFrom('records as first')
    .select(['first.site', 'first.number'])
    .where('first.seq', '=', (eb) =>
      eb
        .selectFrom('records')
        .select(({ fn }) => fn.min('records.seq').as('seq'))
        .whereRef('records.number', '=', 'first.number'),
    )
    .where('first.received_at', '<', before)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('records')
          .innerJoin('sealed', 'sealed.seq', 'records.seq')
          .select('sealed.seq')
          .whereRef('records.number', '=', 'first.number')
          .where('records.type', '!=', CASE_TYPES.erased)
          .where('sealed.kind', 'in', kinds),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('records')
            .select('records.seq')
            .whereRef('records.number', '=', 'first.number')
            .where('records.received_at', '>=', before)
            .where('records.type', 'not in', NOTED),
        ),
      ),
    )
    .orderBy('first.seq')
    .execute();
