import { expect } from '@open-wc/testing';
import type { Draft } from './draft.js';
import type { HostileVisit } from './testing/hostile-visit.js';
import { sabotages } from './testing/sabotages.js';

const draft: Draft = {
  kind: 'complaint',
  data: {
    text: 'Dry "tap" \\ since\nMonday \u2028 水 🚱',
    evidence: [{ sha256: 'a'.repeat(64), mediaType: 'image/png', bytes: 1 }],
  },
};

/** Visits in a frame, which has a language of its own to sabotage. */
const visit = (sabotage: string, site: string): Promise<HostileVisit> =>
  new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html>';
    frame.onload = async () => {
      const page = frame.contentWindow as Window & { told?: (told: Promise<HostileVisit>) => void };
      page.told = (told) => void told.then(resolve, reject).finally(() => frame.remove());
      const script = page.document.createElement('script');
      script.type = 'module';
      const given = [sabotage, site, draft].map((value) => JSON.stringify(value)).join();
      script.text = `
        import { visitHostilePage } from '${new URL('testing/hostile-visit.ts', import.meta.url).pathname}';
        told(visitHostilePage(${given}));`;
      page.document.body.append(script);
    };
    document.body.append(frame);
  });

describe('a hostile page', () => {
  for (const [index, name] of Object.keys(sabotages).entries())
    it(`with ${name} changes no byte on the way through the database`, async () => {
      const { durability, outcome, body } = await visit(name, `hostile-${index}`);
      expect(durability).to.equal('disk');
      expect(outcome).to.equal('accepted');
      expect((JSON.parse(body) as { data: unknown }[])[0]!.data).to.deep.equal(draft.data);
    });
});
