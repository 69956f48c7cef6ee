import { randomBytes } from 'node:crypto';
import { uuidV7 } from '@hearback/protocol/light';

const random = (bytes) => bytes.set(randomBytes(bytes.length)) ?? bytes;

const CREWS = ['crew-1', 'crew-2', 'crew-3', 'crew-4', 'crew-5'];

/** What is done about each case in turn: two of three end, one in six is under way, one in six lies there. */
const WAYS = [
  ['acknowledged', 'resolved'],
  ['acknowledged', 'assigned', 'resolved'],
  ['acknowledged', 'resolved', 'closed'],
  ['acknowledged', 'assigned', 'resolved'],
  ['acknowledged', 'assigned'],
  [],
];

const DATA = {
  assigned: (place) => ({ to: { id: CREWS[place % CREWS.length] } }),
  resolved: () => ({ remedy: 'Flushed the pipe.' }),
};

/**
 * What handlers do about the cases that some voices begin.
 *
 * @param {readonly { type: string, subject: string, source: string }[]} voices
 * @param {number} nowMs Milliseconds since 1970.
 * @returns Events, in the order they come.
 */
export function handled(voices, nowMs) {
  const time = new Date(nowMs).toISOString();
  return voices
    .filter(({ type }) => !type.includes('rating'))
    .flatMap(({ subject, source }, place) =>
      WAYS[place % WAYS.length].map((change) => ({
        specversion: '1.0',
        id: uuidV7({ nowMs, random }),
        source,
        type: `app.hearback.case.${change}.v1`,
        subject,
        time,
        datacontenttype: 'application/json',
        data: { number: subject, by: { id: 'handler-1' }, ...DATA[change]?.(place) },
      })),
    );
}
