// Generated from the schemas by `pnpm --filter @hearback/protocol generate`; edit those instead.
import type { VoiceKind } from '../event-types.js';
import type { SchemaNode, SchemaRef } from './schema-node.js';

/** Schemas that are used in several places. */
export const SHARED_NODES: readonly SchemaNode[] = [
  ['one', 'perception', 'expectation', 'standard', 'promise'],
  ['text', 4000],
  ['map', { type: ['text', 64], id: ['text', 128] }, { name: 3, parent: 2 }],
  ['text', 200],
  ['one', 'customer', 'employee', 'manager', 'inspector'],
  ['text', 35, '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'],
  ['text', 2048, '^https?:\\/\\/[^\\s?#\\p{Cs}\\x00]+$'],
  ['text', 500],
  ['text', 0, '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'],
  [
    'map',
    { reason: ['one', 'delay', 'scroll', 'dwell', 'event', 'exit'] },
    { event: 8, samplePercent: ['int', 1, 100] },
  ],
  ['text', 0, '^[0-9a-f]{64}$'],
  ['int'],
  ['one', null],
  ['one', true],
  ['text', 10000],
  ['text', 1000],
  [
    'list',
    [
      'map',
      {
        sha256: 10,
        mediaType: ['text', 0, '^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$'],
        bytes: ['int', 1, 26214400],
      },
      { name: ['text', 255] },
    ],
    1,
    10,
  ],
  ['one', true, false],
  [
    'map',
    {},
    {
      name: 3,
      phone: ['text', 40],
      email: ['text', 254, '^[^\\s@\\p{Cs}\\x00]+@[^\\s@\\p{Cs}\\x00]+$'],
      channel: ['one', 'phone', 'email', 'message'],
      preferredTime: 3,
      callback: 17,
    },
  ],
  ['text', 0, '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'],
];

/** Schema of the data of each kind of voice. */
export const VOICE_NODES: Readonly<Record<VoiceKind, SchemaRef>> = {
  rating: [
    'map',
    {
      scale: [
        'scale',
        {
          likert5: [1, 5],
          stars: [1, 5],
          emoji: [1, 5],
          thumbs: [0, 1],
          nps: [0, 10],
          ces: [1, 7],
          servqual7: [1, 7],
          percent: [0, 100],
        },
      ],
    },
    { facet: 0, comment: 1, subject: 2, respondent: 4, lang: 5, page: 6, promise: 7, prompt: 9, trackingKeyHash: 10 },
    [{ score: 11 }, { question: 7 }],
    [
      {
        scorecard: ['map', { id: 8, version: 8 }],
        answers: [
          'list',
          ['map', { item: 8, dimension: 8 }, { label: 7, facet: 0 }, [{ score: 11 }], [{ score: 12, skipped: 13 }]],
          1,
          100,
        ],
      },
    ],
    [{ score: 12, skipped: 13 }, { question: 7 }],
  ],
  complaint: [
    'map',
    { text: 14 },
    {
      category: 8,
      categoryLabel: 3,
      failure: ['one', 'outcome', 'process'],
      severity: ['one', 'A', 'B', 'C'],
      occurredAt: [
        'text',
        0,
        '^(?:\\d{4}-(?:(?:0[13578]|1[02])-31|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?)?$',
      ],
      wanted: ['one', 'repair', 'replacement', 'refund', 'apology', 'explanation', 'other'],
      wantedDetail: 15,
      evidence: 16,
      subject: 2,
      respondent: 4,
      lang: 5,
      page: 6,
      promise: 7,
      prompt: 9,
      trackingKeyHash: 10,
    },
    [{}, { contact: 18 }],
    [{ anonymous: 13 }],
  ],
  suggestion: [
    'map',
    { text: 14 },
    {
      recipient: ['map', { id: 8 }, { label: 3 }],
      subject: 2,
      respondent: 4,
      lang: 5,
      page: 6,
      promise: 7,
      prompt: 9,
      trackingKeyHash: 10,
    },
    [{}, { contact: 18 }],
    [{ anonymous: 13 }],
  ],
  'follow-up': [
    'map',
    { number: 19 },
    {
      proof: 10,
      fixed: ['one', 'yes', 'partly', 'no'],
      firstTime: 17,
      promiseKept: 17,
      satisfaction: ['int', 1, 5],
      reopen: 17,
      comment: 1,
    },
  ],
  amendment: ['map', { number: 19 }, { proof: 10, text: 14, evidence: 16, contact: 18 }],
  withdrawal: ['map', { number: 19 }, { proof: 10, reason: 15 }],
};
