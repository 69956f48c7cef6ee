/** Well-formed text without U+0000 in which at least one character is not blank; a regular expression with the flag `u`. */
export const SPOKEN_PATTERN = '^\\s*[^\\s\\p{Cs}\\x00][^\\p{Cs}\\x00]*$';
