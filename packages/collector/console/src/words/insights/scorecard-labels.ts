import { labels as courierEn } from '@hearback/protocol/scorecards/courier.en';
import { labels as courierZhCN } from '@hearback/protocol/scorecards/courier.zh-cn';
import { labels as courierZhTW } from '@hearback/protocol/scorecards/courier.zh-tw';
import { labels as equipmentAfterSalesEn } from '@hearback/protocol/scorecards/equipment-after-sales.en';
import { labels as equipmentAfterSalesZhCN } from '@hearback/protocol/scorecards/equipment-after-sales.zh-cn';
import { labels as equipmentAfterSalesZhTW } from '@hearback/protocol/scorecards/equipment-after-sales.zh-tw';
import { labels as nursingEn } from '@hearback/protocol/scorecards/nursing.en';
import { labels as nursingZhCN } from '@hearback/protocol/scorecards/nursing.zh-cn';
import { labels as nursingZhTW } from '@hearback/protocol/scorecards/nursing.zh-tw';
import { labels as servqualEn } from '@hearback/protocol/scorecards/servqual.en';
import { labels as servqualZhCN } from '@hearback/protocol/scorecards/servqual.zh-cn';
import { labels as servqualZhTW } from '@hearback/protocol/scorecards/servqual.zh-tw';
import { labels as technicianEn } from '@hearback/protocol/scorecards/technician.en';
import { labels as technicianZhCN } from '@hearback/protocol/scorecards/technician.zh-cn';
import { labels as technicianZhTW } from '@hearback/protocol/scorecards/technician.zh-tw';
import { inWords } from '../../reading/in-words.js';
import { entryOf } from '../../../../src/entry-of.js';
import type { Locale } from '../locale.js';

/** Labels of a scorecard in one language, by ids. */
interface Labels {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
}

/** Scorecards that come with the product. */
const PRESETS: Readonly<Record<Locale, Readonly<Record<string, Labels>>>> = {
  en: {
    courier: courierEn,
    'equipment-after-sales': equipmentAfterSalesEn,
    nursing: nursingEn,
    servqual: servqualEn,
    technician: technicianEn,
  },
  'zh-CN': {
    courier: courierZhCN,
    'equipment-after-sales': equipmentAfterSalesZhCN,
    nursing: nursingZhCN,
    servqual: servqualZhCN,
    technician: technicianZhCN,
  },
  'zh-TW': {
    courier: courierZhTW,
    'equipment-after-sales': equipmentAfterSalesZhTW,
    nursing: nursingZhTW,
    servqual: servqualZhTW,
    technician: technicianZhTW,
  },
};

/** A dimension or an item of a scorecard. */
export interface Named {
  readonly id: string;
  /** The words that people were asked in, where they are known. */
  readonly label?: string | null;
}

/** What a dimension or an item of a scorecard is called: of a site's own as people were asked, or else its id, in words. */
export function labelOf(locale: Locale, scorecard: string, part: keyof Labels, { id, label }: Named): string {
  const labels = entryOf(PRESETS[locale], scorecard)?.[part] ?? {};
  return entryOf(labels, id) ?? label ?? inWords(id);
}
