import { AnalyticsBrowser } from '@segment/analytics-next';

/**
 * Starts Segment's analytics with its defaults, except that settings are given instead of fetched from its CDN: one event a
 * request, a queue in memory that is written to localStorage while the page is being left.
 *
 * @param config.endpoint Base address of this run.
 * @param config.site Write key, and so the queue.
 */
export async function start({ endpoint, site }) {
  const { host, pathname } = new URL(endpoint);
  const destination = { apiKey: site, apiHost: `${host}${pathname}/v1`, protocol: 'http' };
  const [analytics] = await AnalyticsBrowser.load({
    writeKey: site,
    cdnURL: endpoint,
    cdnSettings: { integrations: { 'Segment.io': destination } },
  });
  return {
    say: (data) => ({ acknowledged: analytics.track('Complaint', data) }),
    queue: /^persisted-queue/,
    stop() {},
  };
}
