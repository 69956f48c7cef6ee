import type { Kind } from '../attributes/parse-kinds.js';

/** A stroke icon per kind on a 24 by 24 grid, as the `d` of a path. */
export const KIND_ICONS: { readonly [Each in Kind]: string } = {
  rating: 'm12 4 2.4 5 5.6.8-4 3.9.9 5.5-4.9-2.6-4.9 2.6.9-5.5-4-3.9 5.6-.8L12 4Z',
  complaint:
    'M12 8.5v4.2m0 3v.1M10.6 4.7 3.7 16.8a1.6 1.6 0 0 0 1.4 2.4h13.8a1.6 1.6 0 0 0 1.4-2.4L13.4 4.7a1.6 1.6 0 0 0-2.8 0Z',
  suggestion:
    'M9.5 17.5h5m-4 3h3M12 3.5a6 6 0 0 0-3.7 10.7c.7.6 1.2 1.4 1.2 2.3h5c0-.9.5-1.7 1.2-2.3A6 6 0 0 0 12 3.5Z',
};
