/** A size in words of a language, such as "412 kB" or "1.3 MB". @param bytes 0 or more. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, divisor] = bytes < 999_500 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const);
  const value = Math.max(bytes / divisor, unit === 'kilobyte' ? 1 : 0);
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits }).format(
    value,
  );
}
