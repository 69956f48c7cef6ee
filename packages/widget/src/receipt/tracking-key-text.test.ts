import { createTrackingKey, parseTrackingKey } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { trackingKeyText } from './tracking-key-text.js';

describe('trackingKeyText', () => {
  it('groups by five', () =>
    expect(trackingKeyText('0123456789ABCDEFGHJKMNPQRS')).toBe('01234-56789-ABCDE-FGHJK-MNPQRS'));

  it('is read back as the key', () => {
    const key = createTrackingKey((bytes) => bytes.map((_, at) => at * 13));
    expect(parseTrackingKey(trackingKeyText(key))).toBe(key);
  });
});
