import { describe, expect, it } from 'vitest';
import { loadLocale } from '../locales/load-locale.js';
import { LOCALE_IDS } from '../locales/locale-id.js';
import { launcherLabels } from './all-launcher-labels.js';
import { ENGLISH_LABELS } from './launcher-labels.js';

const { label, failed, dir } = ENGLISH_LABELS;
const english = { label, failed, dir };

describe('launcherLabels', () => {
  it.each(LOCALE_IDS)('says the same as the full texts in %s', async (locale) => {
    const texts = await loadLocale(locale);
    const { loadTexts, ...labels } = launcherLabels(locale);
    const { panel } = texts;
    expect(labels).toEqual({ label: panel.launcher, failed: panel.failed, dir: locale === 'ar' ? 'rtl' : '' });
    expect(await loadTexts()).toBe(texts);
  });

  it('says the same in English as the texts there from the start', () =>
    expect(launcherLabels('en')).toMatchObject(english));

  it('speaks English where it does not know the language', () => expect(launcherLabels('he')).toMatchObject(english));
});
