import type { RegisterRecord } from '../register/record.js';
import type { Words } from '../words/words.js';
import { summarise } from './record-summary.js';

/** What came, as it is read out: "Complaint, No water." or "Case, Deadline passed". */
export function arrivalWords(record: RegisterRecord, words: Words): string {
  const { kind, essence, line } = summarise(record);
  const change = essence.type === 'change' ? words.changes[essence.change] : '';
  return words.insights.phrase([words.kinds[kind], change, line].filter(Boolean));
}
