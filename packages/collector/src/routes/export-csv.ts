import type { Asked, Context } from '../context.js';
import { exportQuery, type ExportQuery } from '../exports/export-query.js';
import { caseLines, ratingLines } from '../exports/table-lines.js';
import { problem } from '../http/problem.js';
import { textStream } from '../http/text-stream.js';
import { errorEntry } from '../log-entry.js';

/** Tables by the name in the path. */
const TABLES = { ratings: ratingLines, cases: caseLines } as const;

const asQuery = (url: string): ExportQuery | RangeError => {
  try {
    return exportQuery(new URL(url).searchParams);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
};

/** `GET /v1/exports/{table}.csv`: ratings or cases as a table for spreadsheets, written as the register is read. */
export async function exportCsv({ request, name }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const query = asQuery(request.url);
  if (query instanceof RangeError) return problem(400, { code: 'bad_query', detail: query.message });
  const { sites, now, log } = context;
  const lines = TABLES[name as keyof typeof TABLES](
    { register: admission.register, serviceOf: sites.serviceOf, nowMs: now() },
    query,
  );
  const day = new Date(now()).toISOString().slice(0, 10);
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
