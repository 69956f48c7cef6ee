import { createHash } from 'node:crypto';

/**
 * The hash that is kept of a token: lower-case hex SHA-256. A token has 192 random bits, so no slow hash is needed.
 *
 * @see OWASP, "Authentication Cheat Sheet": slow hashes are for what people choose.
 */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
