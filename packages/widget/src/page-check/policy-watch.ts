import { problem, warning, type Finding } from './finding.js';

/** What to do about each directive that can stand in the way. */
const REMEDIES: Readonly<Record<string, string>> = {
  'connect-src': 'Add the origin of the endpoint to connect-src.',
  'script-src-elem': 'Add the origin of hearback.js to script-src.',
  'script-src': 'Add the origin of hearback.js to script-src.',
  'trusted-types': 'Add lit-html to trusted-types.',
};

const ELSE = 'Let the page’s policy allow it.';

/**
 * Listens from now on to what the page's Content Security Policy forbids.
 *
 * @param isOurs Tells what concerns us by the address that was blocked and that of the script which asked; either may be empty or a keyword.
 * @returns Stops listening, and says what was forbidden, each thing once.
 */
export function watchPolicy(isOurs: (addresses: readonly string[]) => boolean): () => readonly Finding[] {
  const findings = new Map<string, Finding>();
  const onViolation = (event: SecurityPolicyViolationEvent) => {
    const { effectiveDirective: directive, blockedURI, sourceFile, disposition } = event;
    if (!isOurs([blockedURI, sourceFile])) return;
    const about = `Content-Security-Policy, ${directive}`;
    const remedy = REMEDIES[directive] ?? ELSE;
    const finding =
      disposition === 'enforce'
        ? problem(about, `Forbids ${blockedURI}.`, remedy)
        : warning(about, `Would forbid ${blockedURI}, and only reports it so far.`, remedy);
    findings.set(JSON.stringify(finding), finding);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return () => {
    document.removeEventListener('securitypolicyviolation', onViolation);
    return [...findings.values()];
  };
}
