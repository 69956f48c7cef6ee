import type { Work } from '../store/store.js';
import { standingKeys, standingOf, type Standing } from './standing.js';

/** Where voices stand; an id this device does not know is missing from the map. */
export function lookUp(ids: readonly string[]): Work<Map<string, Standing>> {
  return {
    readonly: true,
    keys: ids.flatMap(standingKeys),
    plan(view) {
      const result = new Map<string, Standing>();
      for (const id of ids) {
        const standing = standingOf(view, id);
        if (standing) result.set(id, standing);
      }
      return { writes: [], result };
    },
  };
}
