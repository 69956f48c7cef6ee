/** Every property with, besides its own values, the ways to say that there is none. */
type Blank<Data> = { readonly [Key in keyof Data]: Data[Key] | '' | undefined };

/** Data without the properties that hold nothing: an empty text or `undefined`. */
export const filled = <Data extends object>(blank: Blank<Data>): Data =>
  Object.fromEntries(Object.entries(blank).filter(([, value]) => value !== '' && value !== undefined)) as Data;
