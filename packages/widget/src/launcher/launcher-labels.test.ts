import { describe, expect, it } from 'vitest';
import { loadLocale } from '../locales/load-locale.js';
import { LOCALE_IDS } from '../locales/locale-id.js';
import { LAUNCHER_LABELS } from './launcher-labels.js';

describe('LAUNCHER_LABELS', () => {
  it.each(LOCALE_IDS)('says the same as the full texts in %s', async (locale) => {
    const { panel } = await loadLocale(locale);
    expect(LAUNCHER_LABELS[locale]).toEqual({ label: panel.launcher, failed: panel.failed });
  });
});
