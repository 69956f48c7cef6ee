/** Cuts text that arrives in arbitrary pieces into whole lines. Lines end in LF, CR or CRLF, which are left out. */
export class LineSplitter {
  #rest = '';

  /**
   * @param chunk The next piece.
   * @returns Lines that are whole by now; the start of an unfinished one waits for the next piece.
   */
  push(chunk: string): string[] {
    const text = this.#rest + chunk;
    // A CR at the end may be the first half of a CRLF that was cut in two.
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = whole.split(/\r\n|\r|\n/);
    this.#rest = lines.pop()! + text.slice(whole.length);
    return lines;
  }

  /** @returns The last line if it had no end, without its CR; `null` when nothing is left. Clears it. */
  end(): string | null {
    const last = this.#rest.replace(/\r$/, '');
    this.#rest = '';
    return last === '' ? null : last;
  }
}
