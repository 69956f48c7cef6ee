/** Digits of a figure that mean something: what computing in binary leaves behind them is dust. */
const DIGITS = 12;

/** A value with all that are no whole numbers in it rounded to twelve digits, for whoever reads them; counts and sums of counts stay as they are. */
export function roundedFigures<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' && !Number.isInteger(each) ? Number(each.toPrecision(DIGITS)) : each,
  );
  return JSON.parse(text) as Value;
}
