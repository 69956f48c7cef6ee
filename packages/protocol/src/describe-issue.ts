import type * as z from 'zod';
import { jsonPointer, type SchemaProblem, type SchemaProblemCode } from './schema-problem.js';

type Issue = z.core.$ZodIssue;

/** The value at a path; `undefined` where there is none. */
function at(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const holds = (input: unknown, path: readonly PropertyKey[]): boolean => at(input, path) !== undefined;

/**
 * How far an input is from a branch: each of its keys counts once, and most where it is one too many, missing, or another
 * fixed value, because that tells that another branch was meant.
 */
function distance(issues: readonly Issue[], input: unknown): number {
  const byKey = new Map<PropertyKey, number>();
  for (const { path, ...issue } of issues) {
    const isUnknown = issue.code === 'unrecognized_keys' && path.length === 0;
    const isTelling = path.length === 1 && (issue.code === 'invalid_value' || !holds(input, path));
    if (isUnknown) for (const key of issue.keys) byKey.set(key, 9);
    else byKey.set(path[0] ?? '', Math.max(byKey.get(path[0] ?? '') ?? 0, isTelling ? 9 : 1));
  }
  return [...byKey.values()].reduce((total, weight) => total + weight, 0);
}

/** An issue with a fixed value, naming those of the other branches as well, unless one of them has nothing against what is there. */
function withEveryValue(issue: Issue, branches: readonly (readonly Issue[])[]): Issue {
  if (issue.code !== 'invalid_value') return issue;
  const pointer = jsonPointer(issue.path);
  const alike = branches.map((branch) =>
    branch.find((other) => other.code === 'invalid_value' && jsonPointer(other.path) === pointer),
  );
  const values = new Set(alike.flatMap((other) => (other?.code === 'invalid_value' ? other.values : [])));
  if (values.size === 1 || alike.includes(undefined)) return issue;
  const message = `Invalid option: expected one of ${[...values].map((value) => `"${String(value)}"`).join('|')}`;
  return { ...issue, values: [...values], message };
}

/** An issue without unions around it: of a union, the issues of the branch that the input came nearest to. */
function specific(issue: Issue, input: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const part = at(input, issue.path);
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => specific(inner, part)));
  return branches
    .reduce((best, next) => (distance(next, part) > distance(best, part) ? best : next))
    .map((inner) => ({ ...withEveryValue(inner, branches), path: [...issue.path, ...inner.path] }));
}

function codeOf(issue: Issue, missing: boolean): SchemaProblemCode {
  if (missing) return 'required';
  switch (issue.code) {
    case 'invalid_type':
      return 'type';
    case 'unrecognized_keys':
      return 'unknown_key';
    case 'invalid_format':
      return 'format';
    case 'custom':
      return 'length';
    case 'too_small':
    case 'too_big':
      return issue.origin === 'array' ? 'length' : 'range';
    default:
      return 'value';
  }
}

/** Zod's message, but for those that a person who meets it in a refusal could not read. */
function sentence(code: SchemaProblemCode, message: string): string {
  if (code === 'required') return 'Required, but missing.';
  return code === 'format' ? 'Not in the form that the protocol asks for.' : `${message}.`;
}

/**
 * The most specific of a schema's complaints about an input, in words that never repeat the input.
 *
 * @param error What `safeParse` answered.
 * @param input What it was given.
 */
export function describeIssue(error: z.ZodError, input: unknown): SchemaProblem {
  const issue = error.issues.flatMap((each) => specific(each, input))[0]!;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  const missing = issue.code !== 'unrecognized_keys' && path.length > 0 && !holds(input, path);
  const code = codeOf(issue, missing);
  return { code, path: jsonPointer(path), detail: sentence(code, issue.message) };
}
