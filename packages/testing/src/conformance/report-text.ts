import type { Finding, Report } from './report.js';

const MARKS = { kept: 'ok  ', broken: 'FAIL', 'not-asked': '–   ' } as const;

const summaryOf = (broken: number, unchecked: number): string => {
  const found = broken > 1 ? `${broken} mandatory rules are broken` : `${broken || 'No'} mandatory rule is broken`;
  if (!unchecked) return `${found}.`;
  return `${found}, ${broken ? 'and' : 'but'} ${unchecked} ${unchecked === 1 ? 'was' : 'were'} not checked.`;
};

/** A report for people: a line for each rule, with the details of a broken one below it. Ends with a line break. */
export function reportText({ findings }: Report): string {
  const lines = findings.flatMap(({ rule, level, says, verdict, found, needs }) => [
    `${verdict === 'broken' && level === 'should' ? 'note' : MARKS[verdict]}  ${rule}: ${says}${needs === undefined ? '' : ` Not checked, as it needs ${needs}.`}`,
    ...(found === undefined ? [] : [`      ${found}`]),
  ]);
  const mandatory = (verdict: Finding['verdict']) =>
    findings.filter((finding) => finding.level === 'must' && finding.verdict === verdict).length;
  return [...lines, summaryOf(mandatory('broken'), mandatory('not-asked')), ''].join('\n');
}
