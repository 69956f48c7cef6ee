/** A whole number in plain digits, or `null`. */
export function wholeNumber(text: string, { min, max }: { min: number; max: number }): number | null {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : null;
}
