import { describe, expect, it } from 'vitest';
import { loadLocale } from '../locales/load-locale.js';
import { LOCALE_IDS } from '../locales/locale-id.js';
import { launcherLabels } from './all-launcher-labels.js';
import { ENGLISH_LABELS } from './launcher-labels.js';

describe('launcherLabels', () => {
  it.each(LOCALE_IDS)('says the same as the full texts in %s', async (locale) => {
    const { panel } = await loadLocale(locale);
    const dir = locale === 'ar' ? 'rtl' : '';
    expect(launcherLabels(locale)).toEqual({ label: panel.launcher, failed: panel.failed, dir });
  });

  it('says the same in English as the texts there from the start', () =>
    expect(launcherLabels('en')).toEqual(ENGLISH_LABELS));

  it('speaks English where it does not know the language', () => expect(launcherLabels('he')).toEqual(ENGLISH_LABELS));
});
