import type { Actor, HearbackEvent } from '@hearback/protocol';
import { CASE_CHANGES, CASE_TYPES, type CaseChange } from '@hearback/protocol/light';
import { kindOf, type RecordKind } from '../reading/record-kind.js';
import type { CaseStep } from './case-types.js';

/** One entry of a case's timeline, free of language. */
export interface TimelineEntry {
  readonly seq: number;
  /** RFC 3339. */
  readonly at: string;
  readonly kind: RecordKind;
  /** `null` for what the person said. */
  readonly change: CaseChange | null;
  /** Who made the change; `null` for the person. */
  readonly by: Actor | null;
  /** What the person said, or was told; empty for nothing. */
  readonly words: string;
  /** Why a change was made, where somebody says so; empty for nothing. */
  readonly reason: string;
  /** The note to colleagues; empty for none. */
  readonly note: string;
  readonly event: HearbackEvent;
}

/** The change that an event makes; `null` for a voice. */
export const changeOf = ({ type }: Pick<HearbackEvent, 'type'>): CaseChange | null =>
  CASE_CHANGES.find((change) => CASE_TYPES[change] === type) ?? null;

const textOf = (data: object, ...names: readonly string[]): string =>
  names.map((name): unknown => Reflect.get(data, name)).find((value): value is string => typeof value === 'string') ??
  '';

/** Steps of a case as they are read, the first one first. */
export function timelineOf(steps: readonly CaseStep[]): TimelineEntry[] {
  return steps.map(({ seq, at, event }) => {
    const { data } = event;
    const by = 'by' in data ? data.by : null;
    return {
      seq,
      at,
      kind: kindOf(event),
      change: changeOf(event),
      by,
      words: by ? textOf(data, 'message') : textOf(data, 'text', 'comment', 'reason'),
      reason: by ? textOf(data, 'reason', 'cause') : '',
      note: by ? textOf(data, 'note') : '',
      event,
    };
  });
}

/**
 * Steps added to a case after a version, in their order: those that a reader of that version has not seen. That a deadline passed is nobody's
 * doing, and the clocks show it.
 */
export const newsSince = (steps: readonly CaseStep[], version: number): TimelineEntry[] =>
  timelineOf(steps.filter(({ seq }) => seq > version)).filter(({ change }) => change !== 'overdue');
