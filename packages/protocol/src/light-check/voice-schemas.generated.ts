// Generated from the schemas by `pnpm --filter @hearback/protocol generate`; edit those instead.
import type { VoiceKind } from '../event-types.js';
import type { SchemaNode, SchemaRef } from './schema-node.js';

/** Schemas that are used in several places. */
export const SHARED_NODES: readonly SchemaNode[] = [
  ['text', 4000],
  ['map', { type: ['text', 64], id: ['text', 128] }, { name: 2, parent: 1 }],
  ['text', 200],
  ['one', 'customer', 'employee', 'manager', 'inspector'],
  ['text', 0, '^(?=.{2,35}$)[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$'],
  ['text', 2048, '^https?:\\/\\/[^\\s?#\\p{Cs}\\u0000]+$'],
  ['text', 500],
  ['text', 0, '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'],
  [
    'map',
    { reason: ['one', 'delay', 'scroll', 'dwell', 'event', 'exit'] },
    { event: 7, samplePercent: ['int', 1, 100] },
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
        sha256: 9,
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
      name: 2,
      phone: ['text', 40],
      email: ['text', 254, '^[^\\s@\\p{Cs}\\u0000]+@[^\\s@\\p{Cs}\\u0000]+$'],
      channel: ['one', 'phone', 'email', 'message'],
      preferredTime: 2,
      callback: 16,
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
    {
      facet: ['one', 'perception', 'expectation', 'standard', 'promise'],
      comment: 0,
      subject: 1,
      respondent: 3,
      lang: 4,
      page: 5,
      promise: 6,
      prompt: 8,
      trackingKeyHash: 9,
    },
    [{ score: 10 }, { question: 6 }],
    [
      {
        scorecard: ['map', { id: 7, version: 7 }],
        answers: [
          'list',
          ['map', { item: 7, dimension: 7 }, { label: 6 }, [{ score: 10 }], [{ score: 11, skipped: 12 }]],
          1,
          100,
        ],
      },
    ],
    [{ score: 11, skipped: 12 }, { question: 6 }],
  ],
  complaint: [
    'map',
    { text: 13 },
    {
      category: 7,
      categoryLabel: 2,
      failure: ['one', 'outcome', 'process'],
      severity: ['one', 'A', 'B', 'C'],
      occurredAt: [
        'text',
        0,
        '^(?:\\d{4}-(?:(?:0[13578]|1[02])-31|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?)?$',
      ],
      wanted: ['one', 'repair', 'replacement', 'refund', 'apology', 'explanation', 'other'],
      wantedDetail: 14,
      evidence: 15,
      subject: 1,
      respondent: 3,
      lang: 4,
      page: 5,
      promise: 6,
      prompt: 8,
      trackingKeyHash: 9,
    },
    [{}, { contact: 17 }],
    [{ anonymous: 12 }],
  ],
  suggestion: [
    'map',
    { text: 13 },
    {
      recipient: ['map', { id: 7 }, { label: 2 }],
      subject: 1,
      respondent: 3,
      lang: 4,
      page: 5,
      promise: 6,
      prompt: 8,
      trackingKeyHash: 9,
    },
    [{}, { contact: 17 }],
    [{ anonymous: 12 }],
  ],
  'follow-up': [
    'map',
    { number: 18 },
    {
      proof: 9,
      fixed: ['one', 'yes', 'partly', 'no'],
      firstTime: 16,
      promiseKept: 16,
      satisfaction: ['int', 1, 5],
      reopen: 16,
      comment: 0,
    },
  ],
  amendment: ['map', { number: 18 }, { proof: 9, text: 13, evidence: 15, contact: 17 }],
  withdrawal: ['map', { number: 18 }, { proof: 9, reason: 14 }],
};
