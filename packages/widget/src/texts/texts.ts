import type { BadgeMessages } from '../locales/badge/messages.js';
import type { DetailMessages } from '../locales/detail/messages.js';
import type { FindersMessages } from '../locales/finders/messages.js';
import type { FollowUpMessages } from '../locales/follow-up/messages.js';
import type { LaterMessages } from '../locales/later/messages.js';
import type { AllMessages } from '../locales/messages.js';
import type { NpsMessages } from '../locales/nps/messages.js';
import type { PhotosMessages } from '../locales/photos/messages.js';
import type { PromptsMessages } from '../locales/prompts/messages.js';
import type { ScorecardMessages } from '../locales/scorecard/messages.js';
import type { SentPreviewMessages } from '../locales/sent-preview/messages.js';
import type { TrackerMessages } from '../locales/tracker/messages.js';
import type { PresetLabels, ScorecardId } from '../scorecard/preset-labels.js';

/** Every text there is, as the names of texts see them: a group that has no part of its own stands under the name of its folder. */
type Tree = AllMessages &
  LaterMessages &
  TrackerMessages &
  FollowUpMessages & {
    readonly scorecard: ScorecardMessages;
    readonly badge: BadgeMessages;
    readonly detail: DetailMessages;
    readonly finders: FindersMessages;
    readonly nps: NpsMessages;
    readonly photos: PhotosMessages;
    readonly prompts: PromptsMessages;
    readonly sentPreview: SentPreviewMessages;
    readonly presets: { readonly [Id in ScorecardId]: PresetLabels };
  };

type IsPlural<Node> = Exclude<keyof Node, Intl.LDMLPluralRule> extends never ? true : false;

/** Paths of the texts in a tree, joined by dots; of the plural ones, or of the others. Texts of a list count from 1. */
type Paths<Node, Plural extends boolean, Root extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? Plural extends true
      ? never
      : `${Root}${Key}`
    : Node[Key] extends readonly string[]
      ? Plural extends true
        ? never
        : `${Root}${Key}.${number}`
      : IsPlural<Node[Key]> extends true
        ? Plural extends true
          ? `${Root}${Key}`
          : never
        : Paths<Node[Key], Plural, `${Root}${Key}.`>;
}[keyof Node & string];

/** Name of a text that depends on a number, such as `form.left`. */
export type PluralTextName = Paths<Tree, true>;

/** Name of a text, such as `form.send`. `docs/texts.md` lists them all. */
export type TextName = Paths<Tree, false> | PluralTextName;

/** Forms of a text that depends on a number, by plural category. Where one is not given, `other` stands in. */
export type PluralForms = { readonly [Category in Intl.LDMLPluralRule]?: string };

/**
 * Texts in place of the built-in ones, by name: `{ 'form.send': 'Post it', 'form.left': { one: '{count} left', other: '{count} left' } }`. A
 * string given for a text that depends on a number holds for all numbers. What is not given stays as it is.
 */
export type Texts = { readonly [Name in Exclude<TextName, PluralTextName>]?: string } & {
  readonly [Name in PluralTextName]?: string | PluralForms;
};
