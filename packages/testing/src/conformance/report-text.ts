import type { Report } from './report.js';

const MARKS = { kept: 'ok  ', broken: 'FAIL', 'not-asked': '–   ' } as const;

const summaryOf = (broken: number): string => {
  if (broken === 0) return 'No mandatory rule is broken.';
  return broken === 1 ? '1 mandatory rule is broken.' : `${broken} mandatory rules are broken.`;
};

/** A report for people: a line for each rule, with the details of a broken one below it. Ends with a line break. */
export function reportText({ findings }: Report): string {
  const lines = findings.flatMap(({ rule, level, says, verdict, found, needs }) => [
    `${verdict === 'broken' && level === 'should' ? 'note' : MARKS[verdict]}  ${rule}: ${says}${needs === undefined ? '' : ` Not checked, as it needs ${needs}.`}`,
    ...(found === undefined ? [] : [`      ${found}`]),
  ]);
  const broken = findings.filter(({ level, verdict }) => level === 'must' && verdict === 'broken').length;
  return [...lines, summaryOf(broken), ''].join('\n');
}
