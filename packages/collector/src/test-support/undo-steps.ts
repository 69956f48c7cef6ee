const UNDO_TALLIES = `ALTER TABLE tokens DROP COLUMN sites; DROP TABLE templates; DROP INDEX cases_told; DROP TABLE early_notices; DROP TABLE tallies; DROP TABLE subjects; DROP TABLE labels;
  ALTER TABLE projection DROP COLUMN tallied; ALTER TABLE projection DROP COLUMN zones;`;

/** Takes a register in SQLite back to before its 14th step. */
export const UNDO_SQLITE_14 = `${UNDO_TALLIES} DROP INDEX files_by_seq; DROP TRIGGER files_never_change; DROP TRIGGER files_go_on_record;
  ALTER TABLE deliveries DROP COLUMN tried_at; ALTER TABLE tokens DROP COLUMN display_name; ALTER TABLE tokens DROP COLUMN role;`;

/** Takes a register in PostgreSQL back to before its 7th step. */
export const UNDO_POSTGRES_7 = `${UNDO_TALLIES} DROP TRIGGER files_never_change ON files; DROP TRIGGER files_never_go_at_once ON files;
  DROP TRIGGER files_go_on_record ON files; ALTER TABLE deliveries DROP COLUMN tried_at; ALTER TABLE tokens DROP COLUMN display_name, DROP COLUMN role;`;
