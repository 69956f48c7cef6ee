import type { Draft } from '@hearback/sdk';

/** A complaint with this text and nothing else. */
export const complaint = (text: string): Draft => ({ kind: 'complaint', data: { text } });

/** Some different complaints. */
export const complaints = (count: number): Draft[] =>
  Array.from({ length: count }, (_, i) => complaint(`Complaint no. ${i + 1}: no water since Monday.`));

/** Some different complaints of about so many bytes each. */
export const largeComplaints = (count: number, bytes: number): Draft[] =>
  Array.from({ length: count }, (_, i) => complaint(`Complaint no. ${i + 1} `.padEnd(bytes, 'x')));
