import type { LitElement } from 'lit';
import type { PlainStandInHost } from '../fallback/plain-stand-in.js';
import { LateFields } from '../plain-form/late-fields.js';
import { standings, type Standing } from './standing.js';
import { whatIsLeft } from './what-is-left.js';
import { whenComposed } from './when-composed.js';

/** What stands in the root of an element: a form of the page's own, a plain one that stood in for the element's, or what a server rendered. */
export function whatStands(host: HTMLElement): Standing {
  const root = host.shadowRoot!;
  const known = standings.get(root);
  if (known) return known;
  const plain = [...root.children].find((each): each is PlainStandInHost => 'plainForm' in each)?.plainForm;
  if (!plain) return { whenFree: whenComposed(root), note: () => whatIsLeft(root) };
  return {
    whenFree: plain.whenFree,
    note() {
      const entries = plain.entries();
      return () => void new LateFields(host as LitElement, entries);
    },
  };
}
