/** The ranges of keys that the SDK uses: strings in the order of their code units. */
export class SimKeyRange {
  readonly lower: string | undefined;
  readonly lowerOpen: boolean;

  constructor(lower: string | undefined, lowerOpen: boolean) {
    this.lower = lower;
    this.lowerOpen = lowerOpen;
  }

  static lowerBound(lower: string, open = false): SimKeyRange {
    return new SimKeyRange(lower, open);
  }

  /** Whether a key lies within. */
  includes(key: string): boolean {
    return this.lower === undefined || key > this.lower || (key === this.lower && !this.lowerOpen);
  }
}
