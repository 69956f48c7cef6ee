import { enumerated } from '../locales/enumerated.js';
import { fill } from '../locales/fill.js';
import { sentences } from '../locales/sentences.js';
import type { VoiceContext } from './voice-context.js';
import type { Words } from './words.js';

/**
 * Says what leaves the page beside what the person enters. Built from the very context that is sent.
 *
 * @param anonymous Whether the person chose to leave no contact.
 */
export function sentLine(context: VoiceContext, anonymous: boolean, { messages, locale }: Words): string {
  const { sent } = messages;
  const { subject } = context;
  const items = [
    subject && fill(sent.subject, { name: subject.name ?? subject.id }),
    context.page && sent.page,
    context.lang && sent.language,
    sent.time,
  ].filter((item) => item !== undefined);
  const line = fill(sent.line, { items: enumerated(items, locale) });
  return sentences([line, anonymous && sent.anonymous], locale);
}
