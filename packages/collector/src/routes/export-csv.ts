import type { Asked, Context } from '../context.js';
import { caseExportQuery, exportQuery } from '../exports/export-query.js';
import { caseLines, ratingLines } from '../exports/table-lines.js';
import { problem } from '../http/problem.js';
import { textStream } from '../http/text-stream.js';
import { unlessRangeError } from '../http/unless-range-error.js';
import { errorEntry } from '../log-entry.js';

/** `GET /v1/exports/{table}.csv`: ratings, or all cases or those of a list, as a table for spreadsheets, written as the register is read. */
export async function exportCsv({ request, name }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const { sites, now, log } = context;
  const nowMs = now();
  const asked = new URL(request.url).searchParams;
  const register = { register: admission.register, serviceOf: sites.serviceOf, nowMs };
  const lines = unlessRangeError(() =>
    name === 'cases' ? caseLines(register, caseExportQuery(asked, nowMs)) : ratingLines(register, exportQuery(asked)),
  );
  if (lines instanceof RangeError) return problem(400, { code: 'bad_query', detail: lines.message });
  const day = new Date(nowMs).toISOString().slice(0, 10);
  return new Response(
    textStream(lines, (error) => log(errorEntry('store_failed', error))),
    {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="hearback-${name}-${day}.csv"`,
        'cache-control': 'no-store',
      },
    },
  );
}
