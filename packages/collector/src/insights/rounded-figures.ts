/** Significant digits of a figure; beyond them there is only the error of binary arithmetic. */
const DIGITS = 12;

/** A value with all fractions in it rounded to twelve significant digits; whole numbers stay as they are. */
export function roundedFigures<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' && !Number.isInteger(each) ? Number(each.toPrecision(DIGITS)) : each,
  );
  return JSON.parse(text) as Value;
}
