import { isServer, noChange } from 'lit';

/** Value of `.checked` in a template: a server would write an attribute for the property, which ticks whatever its value is. */
export const ticked = (checked: boolean): boolean | typeof noChange => (isServer && !checked ? noChange : checked);
