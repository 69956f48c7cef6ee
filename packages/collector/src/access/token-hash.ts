import { createHash } from 'node:crypto';

/**
 * What is kept of a token: lower-case hex SHA-256. A token has 192 random bits, so that no slow hash is needed.
 *
 * @see OWASP, "Authentication Cheat Sheet": slow hashes are for what people choose.
 */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
