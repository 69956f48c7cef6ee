import type { LocaleId } from '../locales/locale-id.js';

/** Scorecards that come with the widget. */
export const SCORECARD_IDS = ['technician', 'servqual', 'courier', 'equipment-after-sales', 'nursing'] as const;

/** Name of a scorecard that comes with the widget. */
export type ScorecardId = (typeof SCORECARD_IDS)[number];

/** Words of a scorecard in one language, by the ids of its dimensions and items. */
export type PresetLabels = {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
};

/** What brings the words of each scorecard in each language. */
export const PRESET_LABELS: {
  readonly [Id in ScorecardId]: { readonly [Locale in LocaleId]: () => Promise<{ readonly labels: PresetLabels }> };
} = {
  technician: {
    en: () => import('@hearback/protocol/scorecards/technician.en'),
    'zh-CN': () => import('@hearback/protocol/scorecards/technician.zh-cn'),
    'zh-TW': () => import('@hearback/protocol/scorecards/technician.zh-tw'),
    ja: () => import('@hearback/protocol/scorecards/technician.ja'),
    ko: () => import('@hearback/protocol/scorecards/technician.ko'),
    es: () => import('@hearback/protocol/scorecards/technician.es'),
    fr: () => import('@hearback/protocol/scorecards/technician.fr'),
    de: () => import('@hearback/protocol/scorecards/technician.de'),
    'pt-BR': () => import('@hearback/protocol/scorecards/technician.pt-br'),
    ar: () => import('@hearback/protocol/scorecards/technician.ar'),
    hi: () => import('@hearback/protocol/scorecards/technician.hi'),
    vi: () => import('@hearback/protocol/scorecards/technician.vi'),
  },
  servqual: {
    en: () => import('@hearback/protocol/scorecards/servqual.en'),
    'zh-CN': () => import('@hearback/protocol/scorecards/servqual.zh-cn'),
    'zh-TW': () => import('@hearback/protocol/scorecards/servqual.zh-tw'),
    ja: () => import('@hearback/protocol/scorecards/servqual.ja'),
    ko: () => import('@hearback/protocol/scorecards/servqual.ko'),
    es: () => import('@hearback/protocol/scorecards/servqual.es'),
    fr: () => import('@hearback/protocol/scorecards/servqual.fr'),
    de: () => import('@hearback/protocol/scorecards/servqual.de'),
    'pt-BR': () => import('@hearback/protocol/scorecards/servqual.pt-br'),
    ar: () => import('@hearback/protocol/scorecards/servqual.ar'),
    hi: () => import('@hearback/protocol/scorecards/servqual.hi'),
    vi: () => import('@hearback/protocol/scorecards/servqual.vi'),
  },
  courier: {
    en: () => import('@hearback/protocol/scorecards/courier.en'),
    'zh-CN': () => import('@hearback/protocol/scorecards/courier.zh-cn'),
    'zh-TW': () => import('@hearback/protocol/scorecards/courier.zh-tw'),
    ja: () => import('@hearback/protocol/scorecards/courier.ja'),
    ko: () => import('@hearback/protocol/scorecards/courier.ko'),
    es: () => import('@hearback/protocol/scorecards/courier.es'),
    fr: () => import('@hearback/protocol/scorecards/courier.fr'),
    de: () => import('@hearback/protocol/scorecards/courier.de'),
    'pt-BR': () => import('@hearback/protocol/scorecards/courier.pt-br'),
    ar: () => import('@hearback/protocol/scorecards/courier.ar'),
    hi: () => import('@hearback/protocol/scorecards/courier.hi'),
    vi: () => import('@hearback/protocol/scorecards/courier.vi'),
  },
  'equipment-after-sales': {
    en: () => import('@hearback/protocol/scorecards/equipment-after-sales.en'),
    'zh-CN': () => import('@hearback/protocol/scorecards/equipment-after-sales.zh-cn'),
    'zh-TW': () => import('@hearback/protocol/scorecards/equipment-after-sales.zh-tw'),
    ja: () => import('@hearback/protocol/scorecards/equipment-after-sales.ja'),
    ko: () => import('@hearback/protocol/scorecards/equipment-after-sales.ko'),
    es: () => import('@hearback/protocol/scorecards/equipment-after-sales.es'),
    fr: () => import('@hearback/protocol/scorecards/equipment-after-sales.fr'),
    de: () => import('@hearback/protocol/scorecards/equipment-after-sales.de'),
    'pt-BR': () => import('@hearback/protocol/scorecards/equipment-after-sales.pt-br'),
    ar: () => import('@hearback/protocol/scorecards/equipment-after-sales.ar'),
    hi: () => import('@hearback/protocol/scorecards/equipment-after-sales.hi'),
    vi: () => import('@hearback/protocol/scorecards/equipment-after-sales.vi'),
  },
  nursing: {
    en: () => import('@hearback/protocol/scorecards/nursing.en'),
    'zh-CN': () => import('@hearback/protocol/scorecards/nursing.zh-cn'),
    'zh-TW': () => import('@hearback/protocol/scorecards/nursing.zh-tw'),
    ja: () => import('@hearback/protocol/scorecards/nursing.ja'),
    ko: () => import('@hearback/protocol/scorecards/nursing.ko'),
    es: () => import('@hearback/protocol/scorecards/nursing.es'),
    fr: () => import('@hearback/protocol/scorecards/nursing.fr'),
    de: () => import('@hearback/protocol/scorecards/nursing.de'),
    'pt-BR': () => import('@hearback/protocol/scorecards/nursing.pt-br'),
    ar: () => import('@hearback/protocol/scorecards/nursing.ar'),
    hi: () => import('@hearback/protocol/scorecards/nursing.hi'),
    vi: () => import('@hearback/protocol/scorecards/nursing.vi'),
  },
};
