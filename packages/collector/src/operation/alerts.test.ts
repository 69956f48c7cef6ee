import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OUTCOME_STATUSES } from '@hearback/protocol';
import { MAIL_RECEIVER } from '../mail/mail-sender.js';
import { ROUTES } from '../router.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';
import { lossesOf } from './losses-of.js';

type Rule = {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly annotations: { readonly summary: string; readonly runbook: string };
};

const runbook = readFileSync(join(import.meta.dirname, '../../../../docs/runbook.md'), 'utf8');
const documents = [...runbook.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => parse(text) as unknown);
const { groups } = documents.find((document) => Reflect.has(Object(document), 'groups')) as {
  groups: readonly { rules: readonly Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);

/** Names of the series that a collector has, from the comments of its metrics. */
async function servedNames(): Promise<ReadonlySet<string>> {
  const answer = await testCollector().request('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } });
  const types = [...(await answer.text()).matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Set(types.map(([, name, type]) => (type === 'histogram' ? `${name}_bucket` : String(name))));
}

describe('the alert rules of the runbook', () => {
  it('have names of their own, wait before they fire, and lead to a paragraph of the runbook', () => {
    expect(rules.length).toBeGreaterThan(5);
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    const paragraphs = [...runbook.matchAll(/^\*\*(.+?)\.\*\* /gm)].map(([, name]) => name);
    for (const { alert, annotations, ...rule } of rules) {
      expect(rule.for, alert).toMatch(/^\d+m$/);
      expect(paragraphs, alert).toContain(annotations.runbook);
    }
  });

  it('watch series that a collector has, by labels that they may have', async () => {
    const served = await servedNames();
    const values: Readonly<Record<string, (value: string) => boolean>> = {
      route: (value) => ROUTES.some(({ name }) => name === value),
      status: (value) => /^[2-5]\d\d$/.test(value),
      outcome: (value) => (OUTCOME_STATUSES as readonly string[]).includes(value),
      reason: (value) => lossesOf(`${value}=1`)[0]?.reason === value,
      job: (value) => value === 'hearback',
      reader: (value) => value === MAIL_RECEIVER,
    };
    for (const { alert, expr } of rules) {
      const named = expr.match(/\bhearback_\w+/g) ?? [];
      expect(
        named.filter((name) => !served.has(name)),
        alert,
      ).toEqual([]);
      expect(named.length > 0 || expr.startsWith('up{'), alert).toBe(true);
      const labels = [...expr.matchAll(/(\w+)="([^"]*)"/g)];
      expect(labels.filter(([, label = '', value = '']) => !values[label]?.(value)).map(String), alert).toEqual([]);
    }
  });
});
