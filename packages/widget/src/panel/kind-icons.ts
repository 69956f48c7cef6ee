import type { Kind } from '../attributes/parse-kinds.js';

/** A stroke icon per kind on a 24 by 24 grid, as the `d` of a path. */
export const KIND_ICONS: { readonly [Each in Kind]: string } = {
  rating: 'm12 4 2.4 5 5.6.8-4 3.9.9 5.5-4.9-2.6-4.9 2.6.9-5.5-4-3.9 5.6-.8z',
  complaint: 'M12 9v4m0 2.7v.1M10.6 5 4 16.8q-1 2.2 1.2 2.2h13.6q2.2 0 1.2-2.2L13.4 5q-1.4-2-2.8 0z',
  suggestion: 'M9.5 17.5h5m-4 3h3m-4-4q0-1.3-1.2-2.3a6 6 0 1 1 7.4 0q-1.2 1-1.2 2.3z',
};
