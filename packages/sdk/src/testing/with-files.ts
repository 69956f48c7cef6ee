import { createHash } from 'node:crypto';
import type { Draft } from '../draft.js';
import { complaint } from './complaint.js';

export const photo = new File(['photo'], 'leak.jpg', { type: 'image/jpeg' });
export const note = new Blob(['note'], { type: 'Text/Plain; charset=utf-8' });

/** A complaint with `attachments`. */
export const withFiles = (...attachments: Blob[]): Draft => ({ ...complaint(), attachments }) as Draft;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
