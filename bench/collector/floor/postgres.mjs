/** The floor in PostgreSQL: one INSERT of all rows for each request, on a pool of ten connections, into a table without an index but its key. */
import { Pool } from 'pg';
import { serve } from './serve.mjs';

const pool = new Pool({ connectionString: process.argv[2], max: 10 });
await pool.query(
  'CREATE TABLE events (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id text NOT NULL, event text NOT NULL)',
);

serve(async (events) => {
  await pool.query('INSERT INTO events (id, event) SELECT * FROM unnest($1::text[], $2::text[])', [
    events.map(({ id }) => id),
    events.map((event) => JSON.stringify(event)),
  ]);
});
