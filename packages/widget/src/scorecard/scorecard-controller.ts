import type { Scorecard } from '@hearback/protocol/light';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocaleId } from '../locales/locale-id.js';
import { loadScorecard, type ScorecardId } from './load-scorecard.js';

/** Holds the scorecard its host shows, in the language it is shown in. */
export class ScorecardController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wanted = '';
  #scorecard: Scorecard | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {}

  /**
   * The scorecard asked for, or the one shown before while it loads; `undefined` before there is any. The host is
   * updated when it arrives; where it cannot be fetched, the next update asks again.
   */
  get(id: ScorecardId, locale: LocaleId): Scorecard | undefined {
    const wanted = `${id} ${locale}`;
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      loadScorecard(id, locale).then(
        (scorecard) => {
          if (this.#wanted !== wanted) return;
          this.#scorecard = scorecard;
          this.#host.requestUpdate();
        },
        () => (this.#wanted = ''),
      );
    }
    return this.#scorecard;
  }
}
