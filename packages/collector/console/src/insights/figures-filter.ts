/** Spans that figures are shown of, in days. */
export const SPANS = [7, 30, 90, 365] as const;

/** One of the spans. */
export type SpanDays = (typeof SPANS)[number];

/** Which figures are shown. */
export interface FiguresFilter {
  /** Up to and with today. */
  readonly days: SpanDays;
  /** `null` for all sites. */
  readonly site: string | null;
}

/** What the figures begin from. */
export const LAST_MONTH: FiguresFilter = { days: 30, site: null };

/** Writes a filter into an address, less what is so anyway. */
export function writeFiguresFilter({ days, site }: FiguresFilter, into: URLSearchParams): void {
  if (days !== LAST_MONTH.days) into.set('days', String(days));
  if (site !== null) into.set('site', site);
}

/** Reads what {@link writeFiguresFilter} wrote; whatever cannot be is left out. */
export function readFiguresFilter(entries: URLSearchParams): FiguresFilter {
  return {
    days: SPANS.find((days) => String(days) === entries.get('days')) ?? LAST_MONTH.days,
    site: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.exec(entries.get('site') ?? '')?.[0] ?? null,
  };
}
