import { boundToSites } from '../access/unauthorized.js';
import type { Asked, Context } from '../context.js';

/** `GET /metrics`: what Prometheus scrapes, with a token that may read all sites, or for everybody where the collector was told so. */
export async function readMetrics({ request }: Asked, context: Context): Promise<Response> {
  const { metrics, openMetrics, access } = context;
  if (!openMetrics) {
    const admission = await access(request, 'read');
    if (!admission.ok) return admission.refusal;
    if (admission.sites !== null) return boundToSites();
  }
  const text = await metrics.text();
  return new Response(text, { headers: { 'content-type': metrics.contentType, 'cache-control': 'no-store' } });
}
