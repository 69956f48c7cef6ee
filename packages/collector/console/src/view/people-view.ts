import type { Actor } from '@hearback/protocol';
import { html, type TemplateResult } from 'lit';
import { actorName } from '../cases/actor-name.js';
import type { Words } from '../words/words.js';

/**
 * People whom a field with `list="people"` suggests.
 *
 * @param me Id of the handler who is signed in.
 */
export const peopleView = (people: readonly Actor[], me: string | null, words: Words): TemplateResult =>
  html`<datalist id="people">
    ${people.map(
      (each) => html`<option value=${each.id}>${each.id === me ? words.cases.composer.me : actorName(each)}</option>`,
    )}
  </datalist>`;
