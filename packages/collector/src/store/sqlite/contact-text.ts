import { sql, type Expression, type RawBuilder } from 'kysely';

/** Name, address and telephone number of a contact, given as JSON, a line each; empty for what SQLite cannot read. */
export const contactText = (json: Expression<string>): RawBuilder<string> =>
  sql`CASE WHEN json_valid(${json}) THEN concat_ws(char(10), ${json} ->> '$.name', ${json} ->> '$.email', ${json} ->> '$.phone') ELSE '' END`;
