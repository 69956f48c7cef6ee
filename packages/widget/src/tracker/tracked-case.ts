import type { TrackedCase } from '@hearback/protocol/light';

/** What the person did themselves, which is not news to them. */
const OWN = ['amendment', 'follow-up', 'withdrawal'];

/**
 * Whether somebody else has done something to a case since the person last looked.
 *
 * @param seenAt RFC 3339; `undefined` for never.
 */
export const hasNews = ({ told }: TrackedCase, seenAt: string | undefined): boolean =>
  told.some(({ at, change }) => !OWN.includes(change) && at > (seenAt ?? ''));
