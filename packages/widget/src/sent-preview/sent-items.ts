import type { VoiceContext } from '../form/voice-context.js';
import { fill } from '../locales/fill.js';
import type { LocaleId } from '../locales/locale-id.js';
import type { SentPreviewMessages } from '../locales/sent-preview/messages.js';

/** One circumstance that goes with a voice. */
export type SentItem = {
  readonly name: keyof VoiceContext;
  /** Whether the person can keep it back. Who speaks is not: without it the voice would count as a customer's. */
  readonly isOptional: boolean;
  /** What it is, in plain words. */
  readonly label: string;
  readonly value: string;
};

/** Circumstances in the order in which they are listed. */
const ORDER = ['page', 'subject', 'lang', 'promise', 'prompt', 'respondent'] as const satisfies (keyof VoiceContext)[];

/**
 * The circumstances of a voice, in words.
 *
 * @returns Only those there are.
 */
export function sentItems(context: VoiceContext, texts: SentPreviewMessages, locale: LocaleId): SentItem[] {
  const { page, subject, lang, promise, prompt, respondent } = context;
  const sampled = prompt?.samplePercent;
  const percent = sampled && new Intl.NumberFormat(locale, { style: 'percent' }).format(sampled / 100);
  const values = {
    page,
    subject: subject && [subject.name, `${subject.type} ${subject.id}`].filter(Boolean).join(', '),
    lang: lang && new Intl.DisplayNames(locale, { type: 'language' }).of(lang),
    promise,
    prompt:
      prompt &&
      [texts.reasons[prompt.reason], prompt.event, percent && fill(texts.sampled, { percent })]
        .filter(Boolean)
        .join(', '),
    respondent: respondent && respondent !== 'customer' ? texts.respondents[respondent] : undefined,
  };
  return ORDER.flatMap((name) => {
    const value = values[name];
    return value ? [{ name, isOptional: name !== 'respondent', label: texts.items[name], value }] : [];
  });
}
