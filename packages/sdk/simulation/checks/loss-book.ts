import type { Violations } from './violations.js';

/** Why a voice came to nothing, as it is told. */
const REASONS = ['outbox_full', 'rejected', 'discarded'] as const;
type Reason = (typeof REASONS)[number];

const none = (): Record<Reason, number> => ({ outbox_full: 0, rejected: 0, discarded: 0 });

/** What came to nothing on one site, and how often its endpoint was told. */
export class LossBook {
  /** Seen by somebody: the least there is to tell. */
  readonly sure = none();
  /** What may have happened without anybody seeing it: the most there is to tell. */
  readonly possible = none();
  /** Told by events that count. */
  readonly told = none();

  /** An event that counts tells of losses. */
  tell(text: string): void {
    for (const [, reason, count] of text.matchAll(/(\w+)=(\d+)/g)) this.told[reason as Reason] += Number(count);
  }

  /**
   * Checks that all was told once, or waits to be told.
   *
   * @param waiting Text of what is still stored.
   * @param exact Whether nothing happened that leaves it open if a loss was written down, or told.
   */
  check(waiting: string, { exact, site, violations }: { exact: boolean; site: string; violations: Violations }): void {
    const kept = new LossBook();
    kept.tell(waiting);
    for (const reason of REASONS) {
      const known = this.told[reason] + kept.told[reason];
      const says = `${reason} of ${site}: ${this.told[reason]} told, ${kept.told[reason]} waiting`;
      if (known > this.possible[reason])
        violations.add('loss told twice', `${says}, ${this.possible[reason]} happened at most`);
      if (exact && known < this.sure[reason]) violations.add('loss not told', `${says}, ${this.sure[reason]} happened`);
    }
  }
}
