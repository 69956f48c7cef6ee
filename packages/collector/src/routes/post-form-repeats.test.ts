import { parseTrackingKey, trackingKeyHash, uuidV7 } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { FORM_TEXTS } from '../forms/texts/all-form-texts.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { COMPLAINT, FROM_PAGE, rowsOf, send, shown } from '../test-support/posted-forms.js';
import { testCollector } from '../test-support/test-collector.js';

describe('POST /v1/events with a form that comes again', () => {
  it('counts the same form once, at once or minutes later, and shows the same number and key', async () => {
    const rig = testCollector();
    const [one, two] = await Promise.all([send(rig, COMPLAINT), send(rig, COMPLAINT)]);
    rig.clock.nowMs += 599_000;
    const three = await send(rig, COMPLAINT);
    expect(new Set([one, two, three].map(({ page }) => `${shown(page, 'figures')} ${shown(page, 'key')}`)).size).toBe(
      1,
    );
    expect(await rowsOf(rig)).toHaveLength(1);
    rig.clock.nowMs += 1000;
    await send(rig, COMPLAINT);
    await send(rig, COMPLAINT, FROM_PAGE, '192.0.2.7');
    await send(rig, { ...COMPLAINT, text: 'No water since Monday.' });
    expect(await rowsOf(rig)).toHaveLength(4);
  });

  it('counts scores without text separately, except for a double click', async () => {
    const rig = testCollector();
    const rating = { site: 'portal', kind: 'rating', score: '5' };
    await send(rig, rating);
    rig.clock.nowMs += 9999;
    await send(rig, rating);
    expect(await rowsOf(rig)).toHaveLength(1);
    rig.clock.nowMs += 1;
    await send(rig, rating);
    expect(await rowsOf(rig)).toHaveLength(2);
  });

  it('counts a form with the page’s own id once for ever, and other text under that id as another voice', async () => {
    const store = new SqliteStore(':memory:');
    const id = uuidV7({ nowMs: Date.UTC(2026, 10, 22), random: (bytes) => bytes.fill(3) });
    const first = await send(testCollector({ store }), { ...COMPLAINT, id });
    const later = testCollector({ store });
    const second = await send(later, { ...COMPLAINT, id });
    expect(shown(second.page, 'figures')).toBe(shown(first.page, 'figures'));
    expect(shown(second.page, 'key')).toBe('');
    expect(second.page).toContain(FORM_TEXTS.en.receipt.known);
    const third = await send(later, { ...COMPLAINT, id, text: 'No water, and now no pressure.' });
    expect(shown(third.page, 'figures')).not.toBe(shown(first.page, 'figures'));
    expect(shown(third.page, 'key')).not.toBe('');
    expect(await rowsOf(later)).toHaveLength(2);
  });

  it('shows no key but one that looks the case up, however often a form with the page’s own id comes again', async () => {
    const store = new SqliteStore(':memory:');
    const id = uuidV7({ nowMs: Date.UTC(2026, 10, 22), random: (bytes) => bytes.fill(4) });
    const first = await send(testCollector({ store }), { ...COMPLAINT, id });
    const later = testCollector({ store });
    for (let time = 0; time < 3; time++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what happens
      const same = await send(later, { ...COMPLAINT, id });
      expect([shown(same.page, 'figures'), shown(same.page, 'key')]).toEqual([shown(first.page, 'figures'), '']);
    }
    const other = { ...COMPLAINT, id, text: 'No water, and now no pressure.' };
    const others = [...(await Promise.all([send(later, other), send(later, other)])), await send(later, other)];
    expect(new Set(others.map(({ page }) => `${shown(page, 'figures')} ${shown(page, 'key')}`)).size).toBe(1);
    const [, row] = await rowsOf(later);
    expect(await rowsOf(later)).toHaveLength(2);
    const { page } = others[0]!;
    expect(shown(page, 'figures')).toBe(row!.number);
    expect(row!.data['trackingKeyHash']).toBe(await trackingKeyHash(parseTrackingKey(shown(page, 'key'))!));
    expect(page).not.toContain(FORM_TEXTS.en.receipt.known);
  });

  it('says nothing of a key to somebody whose rating came before', async () => {
    const store = new SqliteStore(':memory:');
    const id = uuidV7({ nowMs: Date.UTC(2026, 10, 22), random: (bytes) => bytes.fill(5) });
    const rating = { site: 'portal', kind: 'rating', score: '5', id };
    await send(testCollector({ store }), rating);
    const { status, page } = await send(testCollector({ store }), rating);
    expect(status).toBe(200);
    expect(page).not.toContain(FORM_TEXTS.en.receipt.known);
  });
});
