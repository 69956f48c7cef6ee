const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads a span of time, such as `30s`, `2m`, `1.5h` or `30d`.
 *
 * @returns Milliseconds, 0 or more; `null` where it is none.
 */
export function parseDuration(text: string): number | null {
  const [, figure, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text) ?? [];
  return figure === undefined ? null : Number(figure) * UNITS_MS[unit!]!;
}
