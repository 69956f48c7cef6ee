/**
 * The version that `If-Match` names, or `null`. A compressing proxy turns the tag into a weak one, which names the same version.
 *
 * @see RFC 9110, 13.1.1 "If-Match".
 */
export function versionMatched(request: Request): number | null {
  const [, version] = /^(?:W\/)?"([1-9]\d{0,14})"$/.exec(request.headers.get('if-match') ?? '') ?? [];
  return version === undefined ? null : Number(version);
}
