/**
 * SQLite: locked, in memory that ran out, read-only, a disk that fails, a file that is damaged, a full disk, one that cannot be opened, none.
 *
 * @see https://www.sqlite.org/rescode.html
 */
const SQLITE: ReadonlySet<number> = new Set([5, 6, 7, 8, 10, 11, 13, 14, 26]);

/**
 * PostgreSQL: connection exception, insufficient resources, operator intervention, system error; one that may only be read, as a server that was
 * taken over from; a transaction that was silent for too long, or rolled back for another's sake; a lock that is not to be had; a user or
 * database that is not let in or not there; and what the system says of a connection.
 *
 * @see PostgreSQL, appendix A, "Error Codes".
 */
const CODE =
  /^(?:(?:08|28|40|53|57|58)[0-9A-Z]{3}|25006|25P03|3D000|55P03|E(?:CONN[A-Z]+|PIPE|TIMEDOUT|NOENT|AI_AGAIN|NOTFOUND|HOSTUNREACH|NETUNREACH))$/;

/** What the driver of PostgreSQL says without a code. */
const SAID =
  /^(?:Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error says that the database of a register cannot do its work just now, and not that a question to it was wrong. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error) return SQLITE.has(Number(error.errcode) & 0xff);
  return ('code' in error && CODE.test(String(error.code))) || SAID.test(error.message);
}
