import { uuidV7 } from '@hearback/protocol/light';

/** The tag that opens a way from any page to this collector. */
export const tagSnippet = (origin: string): string => `<script type="module" src="/hearback/hearback.js"></script>
<hearback-widget
  endpoint="${origin}/v1/events"
  site="portal"
></hearback-widget>`;

/**
 * A shell command that sends one rating of four stars to this collector.
 *
 * @param origin The collector's origin.
 * @param nowMs Milliseconds since the epoch: when the rating is said to have been given.
 */
export function commandSnippet(origin: string, nowMs: number): string {
  const event = {
    specversion: '1.0',
    id: uuidV7({ nowMs, random: (bytes) => crypto.getRandomValues(bytes) }),
    source: '/hearback/portal',
    type: 'app.hearback.rating.v1',
    time: new Date(nowMs).toISOString(),
    datacontenttype: 'application/json',
    data: { scale: 'stars', score: 4, comment: 'Quick and friendly.' },
  };
  return `curl ${origin}/v1/events \\
  -H 'content-type: application/cloudevents+json' \\
  -d '${JSON.stringify(event, null, 2)}'`;
}
