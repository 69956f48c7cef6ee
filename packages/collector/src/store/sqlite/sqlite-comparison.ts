import { sql, type SqlBool } from 'kysely';
import type { Comparison } from '../sql/contains-text.js';

/** How SQLite compares; `hearback_lower` is a function of the connection, since its own changes ASCII letters only. */
export const SQLITE_COMPARISON: Comparison = {
  like: (text, pattern) => sql<SqlBool>`${text} like ${pattern} escape '\\'`,
  lower: (text) => sql`hearback_lower(${text})`,
};
