import type { ChainHead, ChainVerdict } from '../register/verify-chain.js';
import { proveChain } from './sql/prove-chain.js';

/**
 * Proves a register in PostgreSQL, which is only read and may be in use. All is seen as of one moment.
 *
 * @param known A head that was written down earlier.
 * @throws {Error} If it cannot be connected to, or its schema is another.
 */
export async function verifyPostgres(url: string, known?: ChainHead): Promise<ChainVerdict> {
  const { PostgresEngine } = await import('./postgres/postgres-engine.js');
  const engine = await PostgresEngine.open(url, { isReader: true });
  try {
    return await proveChain(engine, known);
  } finally {
    await engine.close();
  }
}
