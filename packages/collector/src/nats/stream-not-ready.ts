/**
 * A server answers, and nothing behind it takes messages: it has no JetStream, or that is still starting, or the stream is just being made by
 * somebody else. Only time tells these apart.
 */
export class StreamNotReady extends Error {
  override readonly name = 'StreamNotReady';
}
