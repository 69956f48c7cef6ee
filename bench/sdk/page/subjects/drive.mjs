/** Never runs anything: a client with it stores voices and sends none. */
const NEVER = () => () => {};

/**
 * Starts a client of the SDK.
 *
 * @param config.endpoint Base address of this run.
 * @param config.site Site, and so the database.
 * @param config.roomy Lets 20,000 events wait instead of 500.
 * @param config.asleep Stores only, as a visit would that ended before anything was sent.
 */
export function drive(create, { endpoint, site, roomy, asleep }) {
  const client = create({
    endpoint: `${endpoint}/v1/events`,
    site,
    ...(roomy && { capacity: { maxEvents: 20_000, maxBytes: 2 ** 30 } }),
    ...(asleep && { schedule: NEVER }),
  });
  return {
    /** Resolves with whatever `forget` wants once the voice is durable. */
    say(data) {
      const durable = client.submit({ kind: 'complaint', data });
      return { durable, acknowledged: durable.then(({ settled }) => settled) };
    },
    forget: ({ id }) => client.discard(id),
    stop: () => client.close(),
  };
}
