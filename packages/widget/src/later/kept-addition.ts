import { isOff } from '../attributes/is-off.js';
import { draftsOf } from '../drafts/draft-key.js';
import { isShared } from '../kiosk/is-shared.js';
import { nearestAttribute } from '../receipt/nearest-attribute.js';

const additionsOf = (site: string): string => `${draftsOf(site)}addition|`;

/** Does something with the storage of this tab. @returns `undefined` where it is shut, full or broken. */
function inTab<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(sessionStorage);
  } catch {
    return undefined;
  }
}

/**
 * What somebody has begun to add to a case, in case they close it: kept in this tab alone, since the device may not be theirs, and whoever follows a
 * case has not asked to be remembered on it. Nothing is kept with `drafts="off"` or `kiosk`, on the element or around it.
 */
export class KeptAddition {
  readonly #key: string;
  readonly #isKept: boolean;

  constructor(host: Element & { readonly site: string }, number: string) {
    this.#key = additionsOf(host.site) + number;
    this.#isKept = !isOff(nearestAttribute(host, 'drafts')) && !isShared(host);
  }

  /** Empty for none. */
  get text(): string {
    return (this.#isKept && inTab((storage) => storage.getItem(this.#key))) || '';
  }

  set text(text: string) {
    inTab((storage) => (text && this.#isKept ? storage.setItem(this.#key, text) : storage.removeItem(this.#key)));
  }
}
