import { CASE_TYPES, numberOf, uuidV7, VOICE_TYPES } from '@hearback/protocol';

const SITE = 'portal';
const SOURCE = `/hearback/${SITE}`;
const TYPES = { ...VOICE_TYPES, ...CASE_TYPES };

/**
 * Takes down events as records of a register.
 *
 * @param {() => number} next Chance, from 0 to 1, that ids are made of.
 */
export function recordBook(next) {
  const records = [];
  const random = (bytes) => bytes.map(() => Math.floor(next() * 256));
  return {
    /**
     * @param {string} what A kind of voice, or a change of a case.
     * @param {object} data Its data, without the number.
     * @param {number} atMs When it was received, milliseconds since 1970.
     * @param {string} [caseNumber] The case that it belongs to; its own by default.
     * @returns {string} The number of the case.
     */
    note(what, data, atMs, caseNumber) {
      const nowMs = Math.floor(atMs);
      const id = uuidV7({ nowMs, random });
      const receivedAt = new Date(nowMs).toISOString();
      const number = caseNumber ?? numberOf(id);
      const event = {
        specversion: '1.0',
        id,
        source: SOURCE,
        type: TYPES[what],
        subject: number,
        time: receivedAt,
        datacontenttype: 'application/json',
        data: caseNumber ? { number, ...data } : data,
      };
      const record = { source: SOURCE, site: SITE, id, type: event.type, number, receivedAt, files: [] };
      records.push({ ...record, event: JSON.stringify(event) });
      return number;
    },
    /**
     * @param {number} untilMs What came later is left out.
     * @returns {import('@hearback/collector').NewRecord[]} In the order in which they came.
     */
    recordsUntil: (untilMs) =>
      records
        .filter(({ receivedAt }) => Date.parse(receivedAt) <= untilMs)
        .toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1)),
  };
}
