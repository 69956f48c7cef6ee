import { newTracker, trackSelfDescribingEvent } from '@snowplow/browser-tracker';

/**
 * Starts a Snowplow tracker with its defaults: POST, one event a request unless more wait, a queue of at most 1,000 events
 * rewritten as one localStorage value.
 *
 * @param config.endpoint Base address of this run.
 * @param config.site Name of the tracker, and so of its queue.
 */
export function start({ endpoint, site }) {
  const waiting = [];
  newTracker(site, new URL(endpoint).origin, {
    appId: 'bench',
    postPath: `${new URL(endpoint).pathname}/tp2`,
    onRequestSuccess: (batch) => batch.forEach(() => waiting.shift()?.()),
  });
  return {
    say(data) {
      const acknowledged = new Promise((resolve) => waiting.push(resolve));
      trackSelfDescribingEvent({ event: { schema: 'iglu:app.hearback/complaint/jsonschema/1-0-0', data } }, [site]);
      return { acknowledged };
    },
    /** Keys of storage whose writing makes an event outlive the page. */
    queue: /^snowplowOutQueue_/,
    stop() {},
  };
}
