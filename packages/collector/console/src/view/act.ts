import type { Actor } from '@hearback/protocol';
import type { Acted } from '../cases/case-controller.js';
import type { Draft, HandlerChange } from '../composer/change-fields.js';

/** What came of a change; `cancelled` if the person who was to sign it changed their mind. */
export type Answer = Acted | { readonly is: 'cancelled' };

/** Makes a change of the open case, which has to be at `version` still. */
export type Act = (version: number, change: HandlerChange, draft: Draft) => Promise<Answer>;

/** Asks who signs a change; `undefined` if the person cancels. */
export type Sign = () => Promise<{ by: Actor | null } | undefined>;
