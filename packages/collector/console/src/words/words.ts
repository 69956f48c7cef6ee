import type { NamingSite } from '../reading/naming-site.js';
import type { CaseMessages } from './cases/case-messages.js';
import { enCases } from './cases/en.js';
import { zhCNCases } from './cases/zh-cn.js';
import { zhTWCases } from './cases/zh-tw.js';
import { en } from './en.js';
import { enInsights } from './insights/en.js';
import type { InsightMessages } from './insights/insight-messages.js';
import { zhCNInsights } from './insights/zh-cn.js';
import { zhTWInsights } from './insights/zh-tw.js';
import { type Locale, localeWithRegion } from './locale.js';
import type { Messages } from './messages.js';
import { zhCN } from './zh-cn.js';
import { zhTW } from './zh-tw.js';

/** A language and its texts, and what the sites call things, as elements pass them down. */
export interface Words extends Messages {
  /** What is said of cases. */
  readonly cases: CaseMessages;
  /** What is said of figures. */
  readonly insights: InsightMessages;
  readonly locale: Locale;
  /** BCP 47 tag by which dates are written: that of the locale, with the reader's region where it is known. */
  readonly dates: string;
  readonly sites: readonly NamingSite[];
  /** A whole number in the language's writing. */
  readonly count: (value: number) => string;
  /** A whole number for where there is little room: in full up to 9,999, then in two or three figures. */
  readonly roughCount: (value: number) => string;
  /** A ratio of 0–1 as a percentage with one decimal. */
  readonly percent: (ratio: number) => string;
  /** A ratio of 0–1 as a percentage without decimals. */
  readonly wholePercent: (ratio: number) => string;
}

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

const CASE_MESSAGES: Readonly<Record<Locale, CaseMessages>> = { en: enCases, 'zh-CN': zhCNCases, 'zh-TW': zhTWCases };

const INSIGHT_MESSAGES: Readonly<Record<Locale, InsightMessages>> = {
  en: enInsights,
  'zh-CN': zhCNInsights,
  'zh-TW': zhTWInsights,
};

/** Who the words are for. */
export interface Reading {
  /** The sites that are read, by default none. */
  readonly sites?: readonly NamingSite[];
  /** BCP 47 tags that the reader prefers, best first, which tell their region; by default none. */
  readonly preferred?: readonly string[];
}

/** The texts and formats of a language, and what sites call things. */
export function wordsOf(locale: Locale, { sites = [], preferred = [] }: Reading = {}): Words {
  const count = new Intl.NumberFormat(locale);
  const rough = new Intl.NumberFormat(locale, { notation: 'compact' });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const wholePercent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    ...MESSAGES[locale],
    cases: CASE_MESSAGES[locale],
    insights: INSIGHT_MESSAGES[locale],
    locale,
    dates: localeWithRegion(locale, preferred),
    sites,
    count: (value) => count.format(value),
    roughCount: (value) => (value < 10_000 ? count : rough).format(value),
    percent: (ratio) => percent.format(ratio),
    wholePercent: (ratio) => wholePercent.format(ratio),
  };
}
