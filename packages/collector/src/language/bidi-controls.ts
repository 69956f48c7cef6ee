/** Characters that change in which direction text is read: with one after `photo`, `photognp.exe` looks like a picture. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text that is read in its own direction, and turns nothing around that stands behind it.
 *
 * @see Unicode Technical Report 36, "Unicode Security Considerations", "Bidirectional Text Spoofing".
 */
export const withoutBidiControls = (text: string): string => text.replace(BIDI_CONTROLS, '');
