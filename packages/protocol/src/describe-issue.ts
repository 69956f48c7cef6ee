import type * as z from 'zod';
import { jsonPointer, type SchemaProblem, type SchemaProblemCode } from './schema-problem.js';

type Issue = z.core.$ZodIssue;

/** Of a union's branches, the one the input came nearest to: with the fewest problems, then the deepest. */
function nearestBranch(branches: readonly Issue[][]): Issue[] {
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map((issue) => issue.path.length));
  const flat = branches.map((issues) => issues.flatMap(specific));
  return flat.sort((a, b) => a.length - b.length || depth(b) - depth(a))[0]!;
}

/** An issue without unions around it, with its whole path. */
function specific(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  return nearestBranch(issue.errors).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
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

const holds = (input: unknown, path: readonly PropertyKey[]): boolean => {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value !== undefined;
};

/**
 * The most specific of a schema's complaints about an input, in words that never repeat the input.
 *
 * @param error What `safeParse` answered.
 * @param input What it was given.
 */
export function describeIssue(error: z.ZodError, input: unknown): SchemaProblem {
  const issue = error.issues.flatMap(specific)[0]!;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
  const missing = issue.code !== 'unrecognized_keys' && path.length > 0 && !holds(input, path);
  return {
    code: codeOf(issue, missing),
    path: jsonPointer(path),
    detail: missing ? 'Required, but missing.' : `${issue.message}.`,
  };
}
