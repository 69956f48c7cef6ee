import { type Grade, GRADES } from './grade.js';

/** What follows from the grades of consecutive periods. */
export interface GradeRule {
  /** Name that outcomes give for the reason. */
  readonly id: string;
  /** The same grade so many periods running, up to the last; or a fall of so many grades or more from the last but one. */
  readonly when: { readonly grade: Grade; readonly periods: number } | { readonly fall: number };
  /** What is to be done, as ids of the site's own. */
  readonly outcomes: readonly string[];
}

/** The rules where a site has not set its own. */
export const GRADE_RULES: readonly GradeRule[] = [
  { id: 'c-three-times', when: { grade: 'C', periods: 3 }, outcomes: ['on-site-review'] },
  { id: 'd-three-times', when: { grade: 'D', periods: 3 }, outcomes: ['top-meeting', 'on-site-review'] },
  { id: 'fall-of-two', when: { fall: 2 }, outcomes: ['written-explanation'] },
  { id: 'e', when: { grade: 'E', periods: 1 }, outcomes: ['suspension'] },
];

/** One thing to be done, and why. */
export interface GradeOutcome {
  /** What is to be done. */
  readonly outcome: string;
  /** Id of the rule that fired. */
  readonly rule: string;
}

/**
 * What is to be done after the last period, by rules over consecutive ones. An outcome that two rules lead to is there
 * twice, once for each. A rule fires again in every period in which it holds.
 *
 * @param grades Grades of consecutive periods, the oldest first; `null` for a period without one, which ends a run and
 *   from and to which nothing falls.
 * @param rules In the order of their outcomes. Default {@link GRADE_RULES}.
 * @returns Outcomes in the order of the rules; empty where none fired.
 * @throws {RangeError} If a grade is none, or a rule asks for less than one period or for a fall that is not 1 to 4.
 */
export function gradeOutcomes(
  grades: readonly (Grade | null)[],
  rules: readonly GradeRule[] = GRADE_RULES,
): readonly GradeOutcome[] {
  const wrong = grades.find((grade) => grade !== null && !GRADES.includes(grade));
  if (wrong !== undefined) throw new RangeError(`Failed to apply rules: expected grades of A to E, got ${wrong}.`);
  return rules
    .filter((rule) => holds(rule, grades))
    .flatMap(({ id, outcomes }) => outcomes.map((outcome) => ({ outcome, rule: id })));
}

function holds({ id, when }: GradeRule, grades: readonly (Grade | null)[]): boolean {
  if ('fall' in when) {
    if (!Number.isInteger(when.fall) || when.fall < 1 || when.fall >= GRADES.length)
      throw new RangeError(`Failed to apply rule ${id}: expected a fall of 1 to 4 grades, got ${when.fall}.`);
    const [before, last] = [grades.at(-2) ?? null, grades.at(-1) ?? null];
    return before !== null && last !== null && GRADES.indexOf(last) - GRADES.indexOf(before) >= when.fall;
  }
  if (!Number.isInteger(when.periods) || when.periods < 1)
    throw new RangeError(`Failed to apply rule ${id}: expected one period or more, got ${when.periods}.`);
  const run = grades.slice(-when.periods);
  return run.length === when.periods && run.every((grade) => grade === when.grade);
}
