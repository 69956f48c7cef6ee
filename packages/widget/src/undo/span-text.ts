/** A span in words, such as `8 seconds`, in whole seconds rounded up. */
export const spanText = (ms: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(Math.ceil(ms / 1000));
