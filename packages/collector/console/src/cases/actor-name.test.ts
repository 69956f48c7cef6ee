import { describe, expect, it } from 'vitest';
import { actorName } from './actor-name.js';

describe('actorName', () => {
  it.each([
    [{ id: 'li-wei', name: 'Li Wei' }, 'Li Wei'],
    [{ id: 'li-wei' }, 'li-wei'],
    [{ id: 'li-wei', name: 'ليلى' }, 'ليلى'],
    [{ id: 'li-wei', name: '\u202eLi\u2069 Wei' }, 'Li Wei'],
    [{ id: '\u2067li-wei' }, 'li-wei'],
  ])('of %j is "%s"', (actor, name) => expect(actorName(actor)).toBe(name));
});
