/** Length of the data of every voice, in bytes of JSON. */
export const VOICE_BYTES = 2048;

const WORDS =
  'water has been off since monday and nobody answered the phone when we called about the meter which reads too high again this month please send somebody who can look at the pipe under the street'.split(
    ' ',
  );

/**
 * Data of complaints of 2,048 bytes each, no two alike, in words that compress as people's do.
 *
 * @param {number} count
 * @returns {{ text: string }[]}
 */
export function voices(count) {
  let state = 1;
  const word = () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length];
  };
  const length = VOICE_BYTES - JSON.stringify({ text: '' }).length;
  return Array.from({ length: count }, (_, i) => {
    let text = `Complaint ${i}:`;
    while (text.length < length) text += ` ${word()}`;
    return { text: `${text.slice(0, length - 1)}.` };
  });
}
