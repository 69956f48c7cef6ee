import type { Report } from './report.js';

const MARKS = { kept: 'ok  ', broken: 'FAIL', 'not-asked': '–   ' } as const;

/** A report for people: a line for each rule, and what was found under those that are broken. Every line with its end. */
export function reportText({ ok, findings }: Report): string {
  const lines = findings.flatMap(({ rule, level, says, verdict, found }) => [
    `${verdict === 'broken' && level === 'should' ? 'note' : MARKS[verdict]}  ${rule}: ${says}`,
    ...(found === undefined ? [] : [`      ${found}`]),
  ]);
  const broken = findings.filter(({ level, verdict }) => level === 'must' && verdict === 'broken').length;
  const sum = ok ? 'No rule is broken that must be kept.' : `${broken} broken of those that must be kept.`;
  return [...lines, sum, ''].join('\n');
}
