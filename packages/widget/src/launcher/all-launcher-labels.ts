import { loadLocale } from '../locales/load-locale.js';
import { matchLocale, type LocaleId } from '../locales/locale-id.js';
import type { LauncherLabels } from './launcher-labels.js';

type Texts = Pick<LauncherLabels, 'label' | 'failed'>;

/** The same words as `panel.launcher` and `panel.failed` of the full set, which a test compares. */
const LABELS: { readonly [Id in LocaleId]: Texts } = {
  en: { label: 'Feedback', failed: 'This could not load. Please try again.' },
  'zh-CN': { label: '意见反馈', failed: '未能加载，请再试一次。' },
  'zh-TW': { label: '意見回饋', failed: '無法載入，請再試一次。' },
  ja: { label: 'ご意見', failed: '読み込めませんでした。もう一度お試しください。' },
  ko: { label: '의견 보내기', failed: '불러오지 못했습니다. 다시 시도해 주세요.' },
  es: { label: 'Su opinión', failed: 'No se ha podido cargar. Inténtelo de nuevo.' },
  fr: { label: 'Votre avis', failed: 'Le chargement a échoué. Veuillez réessayer.' },
  de: { label: 'Ihre Meinung', failed: 'Das konnte nicht geladen werden. Bitte versuchen Sie es erneut.' },
  'pt-BR': { label: 'Sua opinião', failed: 'Não foi possível carregar. Tente novamente.' },
  ar: { label: 'رأيكم يهمنا', failed: 'تعذّر التحميل. يُرجى المحاولة مرة أخرى.' },
  hi: { label: 'आपकी राय', failed: 'यह लोड नहीं हो सका। कृपया फिर से कोशिश करें।' },
  vi: { label: 'Ý kiến phản hồi', failed: 'Không tải được. Vui lòng thử lại.' },
};

/** Launcher texts in the language nearest to a tag. The launcher waits for them where English will not do. */
export function launcherLabels(tag: string): LauncherLabels {
  const locale = matchLocale(tag) ?? 'en';
  return { ...LABELS[locale], dir: locale === 'ar' ? 'rtl' : '', loadTexts: () => loadLocale(locale) };
}
