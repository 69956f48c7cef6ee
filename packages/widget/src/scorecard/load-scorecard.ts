import type { Scorecard } from '@hearback/protocol/light';
import { localizeScorecard } from '@hearback/protocol/scorecards/localize-scorecard';
import type { LocaleId } from '../locales/locale-id.js';

/** Scorecards that come with the widget. */
export const SCORECARD_IDS = ['technician'] as const;

/** Name of a scorecard that comes with the widget. */
export type ScorecardId = (typeof SCORECARD_IDS)[number];

const technicianLabels = {
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
} as const satisfies { readonly [Id in LocaleId]: () => Promise<unknown> };

const loaders: { readonly [Id in ScorecardId]: (locale: LocaleId) => Promise<Scorecard> } = {
  technician: async (locale) => {
    const [{ technician }, { labels }] = await Promise.all([
      import('@hearback/protocol/scorecards/technician'),
      technicianLabels[locale](),
    ]);
    return localizeScorecard(technician, labels);
  },
};

/**
 * A scorecard in one language, fetched when it is first asked for.
 *
 * @throws {TypeError} If a chunk cannot be fetched.
 */
export const loadScorecard = (id: ScorecardId, locale: LocaleId): Promise<Scorecard> => loaders[id](locale);
