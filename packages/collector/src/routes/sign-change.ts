import type { Actor } from '@hearback/protocol';
import type { Grant } from '../access/grants.js';
import { problem } from '../http/problem.js';

/** Whom a token signs as; `null` for a token without a name. */
function signerOf({ name, displayName, role }: Grant): Actor | null {
  if (name === null) return null;
  return { id: name, ...(displayName !== null && { name: displayName }), ...(role !== null && { role }) };
}

/** The member of `by` that is somebody else's; `null` if all are the token's own. */
function foreignMember(signer: Actor, isNamed: boolean, by: object): keyof Actor | null {
  const differs = (member: keyof Actor): boolean => {
    const given: unknown = Reflect.get(by, member);
    return given !== undefined && given !== signer[member];
  };
  // A token without a display name leaves the name and the role to its user.
  const bound: readonly (keyof Actor)[] = isNamed ? ['id', 'name', 'role'] : ['id'];
  return bound.find(differs) ?? null;
}

const shown = ({ id, name, role }: Actor): string =>
  [`"${id}"`, name && `with the name "${name}"`, role && `and the role "${role}"`].filter(Boolean).join(' ');

/**
 * Signs a change of a case with the name of the token that it came with.
 *
 * @param data Data of the change as sent; `by` may be missing, or anything.
 * @returns The data with the signature, or the response that refuses a change signed by somebody else. A token with the scope `admin` may act for
 *   others, and one without a name does not say who uses it.
 */
export function signChange(grant: Grant, data: object): object | Response {
  const signer = signerOf(grant);
  if (signer === null) return data;
  const by: unknown = Reflect.get(data, 'by');
  if (by === undefined) return { ...data, by: signer };
  if (grant.scope === 'admin' || typeof by !== 'object' || by === null) return data;
  const isNamed = grant.displayName !== null;
  const foreign = foreignMember(signer, isNamed, by);
  if (foreign === null) return isNamed ? { ...data, by: { ...by, ...signer } } : data;
  return problem(403, {
    code: 'signed_by_another',
    detail: `This token signs as ${shown(signer)}. Leave "by" out or give it the same; a token with the scope admin may sign for others.`,
    members: { path: `/by/${foreign}` },
  });
}
