import { describe, expect, it } from 'vitest';
import type { Store } from '../store/store.js';
import type { KeptTemplate, TemplateStore } from '../store/template-store.js';

const LI_WEI = { id: 'li-wei', name: 'Li Wei', role: 'Customer service' };

const idOf = (place: number) => `01a1e385-5c0d-7253-95cd-${String(place).padStart(12, '0')}`;

const template = (place: number, more: object = {}) => ({
  id: idOf(place),
  site: 'portal',
  title: `Title ${place}`,
  text: `Hello {name},\n\ntext ${place} 💧\n\n{handler}`,
  by: LI_WEI,
  changedAt: '2026-11-22T04:00:00.000Z',
  ...more,
});

/**
 * What every store keeps of a team's templates.
 *
 * @param openStores Gives several stores on one new, empty register each time.
 */
export function templateSuite(name: string, openStores: (count: number) => Promise<Store[]>): void {
  const withTemplates = async (count: number, work: (here: TemplateStore, there: TemplateStore) => Promise<void>) => {
    const stores = await openStores(count);
    try {
      await work(stores[0]!.templates, stores.at(-1)!.templates);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  };
  const isNew = { version: null, most: 10 };

  describe(`${name}, of templates`, () => {
    it('gives the templates of a site by their titles, and whole', () =>
      withTemplates(1, async (templates) => {
        const [second, first, elsewhere] = [
          template(2, { by: null }),
          template(1),
          template(3, { site: 'shop', title: 'Title 1' }),
        ];
        for (const each of [second, first, elsewhere])
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          expect(await templates.put(each, isNew)).toEqual({ is: 'kept', template: { ...each, version: 1 } });
        expect(await templates.list('portal')).toEqual([
          { ...first, version: 1 },
          { ...second, version: 1 },
        ]);
        expect(await templates.list('shop')).toEqual([{ ...elsewhere, version: 1 }]);
        expect(await templates.list('nowhere')).toEqual([]);
      }));

    it('changes a template only from the version that was read', () =>
      withTemplates(1, async (templates) => {
        await templates.put(template(1), isNew);
        expect(await templates.put(template(1, { text: 'Again' }), isNew)).toEqual({ is: 'changed', version: 1 });
        const changed = template(1, { title: 'Another', text: 'New', by: null, changedAt: '2026-11-23T04:00:00.000Z' });
        const put = () => templates.put(changed, { version: 1, most: 10 });
        expect(await put()).toEqual({ is: 'kept', template: { ...changed, version: 2 } });
        expect(await put()).toEqual({ is: 'changed', version: 2 });
        expect(await templates.put(template(2), { version: 1, most: 10 })).toEqual({ is: 'changed', version: null });
        expect(await templates.list('portal')).toEqual([{ ...changed, version: 2 }]);
      }));

    it('removes a template only at the version that was read', () =>
      withTemplates(1, async (templates) => {
        await templates.put(template(1), isNew);
        await templates.put(template(1, { text: 'New' }), { version: 1, most: 10 });
        expect(await templates.remove(idOf(1), 1)).toEqual({ is: 'changed', version: 2 });
        expect(await templates.remove(idOf(2), 1)).toEqual({ is: 'missing' });
        expect(await templates.remove(idOf(1), 2)).toEqual({ is: 'removed' });
        expect(await templates.remove(idOf(1), 2)).toEqual({ is: 'missing' });
        expect(await templates.list('portal')).toEqual([]);
      }));

    it('makes no template under the id of a removed one, of which it keeps nothing else', () =>
      withTemplates(1, async (templates) => {
        const one = { version: null, most: 1 };
        await templates.put(template(1), one);
        await templates.remove(idOf(1), 1);
        for (const version of [null, 1, 2])
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          expect(await templates.put(template(1), { version, most: 1 })).toEqual({ is: 'changed', version: null });
        expect(await templates.list('portal')).toEqual([]);
        expect(await templates.put(template(2, { title: 'Title 1' }), one)).toMatchObject({ is: 'kept' });
        await templates.remove(idOf(2), 1);
        expect(await templates.put(template(3), one)).toMatchObject({ is: 'kept' });
      }));

    it('has a title once in a site, and as many templates as a site may have', () =>
      withTemplates(1, async (templates) => {
        const two = { version: null, most: 2 };
        await templates.put(template(1), two);
        expect(await templates.put(template(2, { title: 'Title 1' }), two)).toEqual({ is: 'title-taken' });
        expect(await templates.put(template(2, { title: 'title 1' }), two)).toMatchObject({ is: 'kept' });
        expect(await templates.put(template(3), two)).toEqual({ is: 'too-many' });
        expect(await templates.put(template(3, { site: 'shop' }), two)).toMatchObject({ is: 'kept' });
        const moved = template(3, { title: 'Moved' });
        expect(await templates.put(moved, { version: 1, most: 2 })).toEqual({ is: 'too-many' });
        expect(await templates.put(template(2), { version: 1, most: 2 })).toMatchObject({ is: 'kept' });
        expect(await templates.put(template(2, { title: 'Title 1' }), { version: 2, most: 2 })).toEqual({
          is: 'title-taken',
        });
      }));

    it('treats a template of a site that may not be seen as one that was removed', () =>
      withTemplates(1, async (templates) => {
        await templates.put(template(1), isNew);
        const seen = ['park', 'shop'] as const;
        for (const version of [null, 1, 2])
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          expect(await templates.put(template(1, { site: 'shop' }), { version, most: 10, seen })).toEqual({
            is: 'changed',
            version: null,
          });
        expect(await templates.remove(idOf(1), 1, seen)).toEqual({ is: 'missing' });
        expect(await templates.list('portal')).toEqual([{ ...template(1), version: 1 }]);
        const moved = template(1, { site: 'shop' });
        expect(await templates.put(moved, { version: 1, most: 10, seen: ['portal', 'shop'] })).toMatchObject({
          is: 'kept',
        });
        expect(await templates.remove(idOf(1), 2, seen)).toEqual({ is: 'removed' });
      }));

    it('tells whoever has read an earlier version at another collector', () =>
      withTemplates(2, async (here, there) => {
        await here.put(template(1), isNew);
        const read = await there.list('portal');
        await here.put(template(1, { text: 'Here' }), { version: 1, most: 10 });
        const [{ version }] = read as [KeptTemplate];
        const late = await there.put(template(1, { text: 'There' }), { version, most: 10 });
        expect(late).toEqual({ is: 'changed', version: 2 });
        expect(await there.list('portal')).toMatchObject([{ text: 'Here', version: 2 }]);
      }));
  });
}
