import { schemaRef } from './api-schemas.js';

const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });

/** A form of a page that runs no script, and the page that answers it, by name. */
export const FORM_SCHEMAS = {
  VoiceForm: {
    description:
      'The fields of a plain form. Empty ones are ignored, as are names that begin with `_`; text that the kind of voice has no field for is shown to the person again.',
    type: 'object',
    required: ['site', 'kind'],
    properties: {
      site: text('The site, as in the `source` of its events.'),
      kind: text('Kind of voice.', { enum: ['rating', 'complaint', 'suggestion'] }),
      text: text('What happened, or the idea. Of a rating the comment.'),
      score: text('A whole number of the scale, or `skipped`.'),
      scale: text('Scale of the rating.', { default: 'likert5' }),
      question: text('The question as it is shown.'),
      comment: text('What was written beside a rating.'),
      category: text('Id of a category.'),
      'category-label': text('The category as it is shown.'),
      severity: text('How bad it is.', { enum: ['A', 'B', 'C', ''] }),
      failure: text('Where it failed.', { enum: ['outcome', 'process', ''] }),
      wanted: text('Remedy that is wanted.'),
      'wanted-detail': text('The same in words.'),
      'occurred-at': text('Day or moment, as `DayOrMoment`.'),
      recipient: text('Id of the role that a suggestion is for.'),
      'recipient-label': text('The role as it is shown.'),
      name: text('Name of the person.'),
      phone: text('Phone number.'),
      email: text('E-mail address.'),
      channel: text('How they would rather be reached.', { enum: ['phone', 'email', 'message', ''] }),
      'preferred-time': text('When they would rather be reached.'),
      callback: text('Ticked where they may be called back.'),
      anonymous: text('Ticked where they stay anonymous; what they entered of themselves is then left behind.'),
      'subject-type': text('Kind of thing spoken about.'),
      'subject-id': text('Its id.'),
      'subject-name': text('What people call it.'),
      respondent: text('Who speaks.'),
      promise: text('The promise as it is shown; stands on the receipt, too.'),
      lang: text('Language of the form, and of the answer; else `Accept-Language` decides.'),
      page: text('Address of the page, or its path, to lead back to; else `Referer` tells it.'),
      id: text('A UUIDv7 that the page made for this form, so that it counts once however often it is sent.'),
      website: text('A trap for programs: hidden from people, and to be left empty.'),
    },
  },
  VoicePage: { description: 'A page for a person, in their language and without script.', type: 'string' },
} as const;

const FORM = {
  schema: schemaRef('VoiceForm'),
  example: {
    site: 'portal',
    kind: 'complaint',
    text: 'No water since Tuesday.',
    category: 'supply',
    email: 'mei-ling@example.org',
    lang: 'en',
    website: '',
  },
};

/** Bodies of a request that are forms, by media type. */
export const FORM_BODIES = { 'application/x-www-form-urlencoded': FORM, 'multipart/form-data': FORM } as const;

/** What a form is answered with. */
export const FORM_RECEIPT = {
  'text/html': {
    schema: schemaRef('VoicePage'),
    example: '<!doctype html><html lang="en" dir="ltr"><title>Received</title>…',
  },
} as const;

/** What a form is answered with that is not taken: itself, with all that was typed, or why it never can be. */
export const FORM_REFUSAL = {
  'text/html': {
    schema: schemaRef('VoicePage'),
    example: '<!doctype html><html lang="en" dir="ltr"><title>Please look once more</title>…',
  },
} as const;
