import { lossText } from './outbox/losses.js';
import type { OutboxRow } from './outbox/rows.js';
import { SDK_VERSION } from './version.js';

/**
 * An event as it travels: the text written at capture, byte for byte, then what belongs to this attempt.
 *
 * @param sentAtMs Milliseconds since 1970; with the time of arrival it tells the skew of the device's clock.
 */
export const wireText = ({ body, attempts, lost }: OutboxRow, sentAtMs: number): string =>
  `${body.slice(0, -1)},"sentat":"${new Date(sentAtMs).toISOString()}","attempt":${attempts},"sdkver":"${SDK_VERSION}"${lost ? `,"losses":"${lossText(lost)}"` : ''}}`;
