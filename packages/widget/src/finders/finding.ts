/** Kinds of personal data that can be recognised by their form. `chineseId` is the number of a Chinese resident identity card. */
export type FindingKind = 'card' | 'iban' | 'email' | 'phone' | 'chineseId';

/** A place in a text, in UTF-16 units: `start` belongs to it, `end` does not. */
export type Span = { readonly start: number; readonly end: number };

/** What looks like personal data, and where it stands. */
export type Finding = Span & { readonly kind: FindingKind };
