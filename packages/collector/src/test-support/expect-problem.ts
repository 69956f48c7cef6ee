import { Problem } from '@hearback/protocol';
import { expect } from 'vitest';
import { json, type AnyReply } from './test-collector.js';

/** Asserts a problem of the given status and code, in the form that the protocol asks for. */
export async function expectProblem(response: Response, status: number, code: string): Promise<AnyReply> {
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = await json(response);
  expect(Problem.safeParse(problem).success).toBe(true);
  expect(problem).toMatchObject({ status, code });
  expect(problem.detail).toMatch(/\.$/);
  return problem;
}
