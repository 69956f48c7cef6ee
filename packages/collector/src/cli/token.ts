import { tokenHash } from '../access/token-hash.js';
import { CliError } from './cli-error.js';
import type { KeptToken } from '../store/store.js';
import type { CliWorld } from './cli-world.js';
import { withRegister } from './open-register.js';
import type { TokenOptions } from './register-options.js';

const TOKEN_BYTES = 24;

function tokenLine({ name, scope, displayName, role, sites, createdAt, revokedAt }: KeptToken): string {
  const bound = sites === null ? '' : `  ${sites.length === 1 ? 'site' : 'sites'} ${sites.join(' ')}`;
  const signs = displayName === null ? '' : `  signs as "${displayName}"${role === null ? '' : `, ${role}`}`;
  return `${name}  ${scope}  ${createdAt}${revokedAt === null ? '' : `  revoked ${revokedAt}`}${bound}${signs}`;
}

/**
 * Creates a token and prints it, once; lists all; or revokes one. Running collectors learn of it at once.
 *
 * @throws {CliError} If there is no such register or token, or the name was used before.
 */
export async function token(options: TokenOptions, { nowMs, random, print }: CliWorld): Promise<void> {
  const at = new Date(nowMs).toISOString();
  await withRegister(options.db, async (store) => {
    if (options.act === 'list') {
      for (const each of await store.tokens()) print(tokenLine(each));
      return;
    }
    const { name } = options;
    if (options.act === 'revoke') {
      if (!(await store.revokeToken(name, at)))
        throw new CliError(`there is no token "${name}" to revoke; see hearback-collector token list.`);
      return print(`The token "${name}" is revoked.`);
    }
    const made = Buffer.from(random(new Uint8Array(TOKEN_BYTES))).toString('base64url');
    const { scope, displayName, role, sites } = options;
    if (!(await store.addToken({ name, scope, displayName, role, sites, createdAt: at, hash: tokenHash(made) })))
      throw new CliError(`there was a token "${name}" before, and names are never reused; choose another --name.`);
    print(made);
  });
}
