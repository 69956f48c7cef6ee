import { apiSchemas, schemaRef } from './api-schemas.js';
import { CASE_NAMES, VOICE_NAMES, type EventName } from './definitions.js';
import type { Examples } from './examples.js';

const messageOf = ({ file, definition, type, summary }: EventName, examples: Examples) => ({
  name: type,
  title: definition.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  summary,
  contentType: 'application/cloudevents+json',
  payload: schemaRef(`${definition}Event`),
  correlationId: { description: 'Number of the case.', location: '$message.payload#/subject' },
  examples: Object.keys(examples)
    .filter((name) => name === file || name.startsWith(`${file}-`))
    .map((name) => ({ name, payload: examples[name] })),
});

const channelOf = (address: string, { title, description, names }: ChannelText) => ({
  address,
  title,
  description,
  messages: Object.fromEntries(
    names.map(({ definition }) => [definition, { $ref: `#/components/messages/${definition}` }]),
  ),
});

type ChannelText = { title: string; description: string; names: readonly EventName[] };

/** Every event as an AsyncAPI 3 document: voices and case changes, each on a channel of its own. */
export function asyncapi(version: string, examples: Examples): object {
  const names = [...VOICE_NAMES, ...CASE_NAMES];
  return {
    asyncapi: '3.0.0',
    id: 'urn:app:hearback:events',
    info: {
      title: 'Hearback events',
      version,
      description:
        'Every event, as CloudEvents 1.0. Readers count each pair of `source` and `id` once: an event may arrive more than once, but never changes.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      voices: channelOf('hearback.voices', {
        title: 'Voices',
        description: 'What people say: ratings, complaints and suggestions, and what they add to them later.',
        names: VOICE_NAMES,
      }),
      cases: channelOf('hearback.cases', {
        title: 'Cases',
        description: 'Every change of a case.',
        names: CASE_NAMES,
      }),
    },
    operations: {
      receiveVoice: { action: 'receive', channel: { $ref: '#/channels/voices' }, summary: 'Receive feedback.' },
      receiveCaseChange: { action: 'receive', channel: { $ref: '#/channels/cases' }, summary: 'Follow cases.' },
    },
    components: {
      messages: Object.fromEntries(names.map((name) => [name.definition, messageOf(name, examples)])),
      schemas: apiSchemas(),
    },
  };
}
