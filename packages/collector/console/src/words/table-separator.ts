/** What separates the cells of a table where Excel is set to a language: it expects the semicolon where numbers have a decimal comma. */
export const tableSeparator = (locale: string): 'comma' | 'semicolon' =>
  new Intl.NumberFormat(locale).format(1.5).includes(',') ? 'semicolon' : 'comma';
