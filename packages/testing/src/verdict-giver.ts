import type { Behaviour, Verdict } from './behaviour.js';

/** The verdict on the event with this key (`source` and `id`), given the behaviour and what was said before. */
export type VerdictGiver = (eventKey: string) => Verdict;

const ACCEPTED: Verdict = { status: 'accepted' };

/**
 * A giver of verdicts for one behaviour. It holds its own memory: of which event came as the how-manieth, and of the
 * passing verdicts (`retry`, `missing`) that were said already.
 *
 * @param behaviour Only `partial` and `refusing` make a difference to single events.
 */
export function createVerdictGiver(behaviour: Behaviour): VerdictGiver {
  if (behaviour.kind === 'refusing') {
    const { code, detail, path } = behaviour;
    const refusal = { status: 'rejected', code, ...(detail && { detail }), ...(path && { path }) } as const;
    return () => refusal;
  }
  if (behaviour.kind !== 'partial') return () => ACCEPTED;
  const verdictOf = new Map<string, Verdict>();
  return (eventKey) => {
    const verdict = verdictOf.get(eventKey) ?? behaviour.verdicts[verdictOf.size] ?? ACCEPTED;
    const isPassing = verdict.status === 'retry' || verdict.status === 'missing';
    verdictOf.set(eventKey, isPassing ? ACCEPTED : verdict);
    return verdict;
  };
}
