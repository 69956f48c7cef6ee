import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changeCase, openCase, openDesk, record, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile({ service: fileURLToPath(new URL('../service.json', import.meta.url)) });

const resolvedCase = async () => {
  const number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.' });
  await changeCase(rig, number, 'resolved', { remedy: 'Joint replaced.' });
  return number;
};

describe('closing by silence', () => {
  it('is told beforehand, until somebody says something', async () => {
    const number = await resolvedCase();
    const { page, complaints } = await openCase(rig, number);
    const facts = page.locator('console-case-properties');
    await facts.getByText('Unless anybody says something before.').waitFor();
    expect(await facts.locator('dt', { hasText: 'Closes' }).isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await changeCase(rig, number, 'replied', { message: 'Please tell us if it happens again.' });
    await facts.getByText('Unless anybody says something before.').waitFor({ state: 'detached' });
    expect(await facts.locator('dt', { hasText: 'Closes' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is told afterwards in the language of the console, in the case and in the register', async () => {
    const number = await resolvedCase();
    const data = { by: { id: 'collector' }, silenceDays: 14 };
    await record(rig, number, { type: 'app.hearback.case.closed.v1', data });
    const said = '自動結案：14 天內沒有任何回音';
    const { page } = await openCase(rig, number, { locale: 'zh-TW' });
    await page.locator('console-timeline').getByText(said).waitFor();
    expect(await page.locator('console-timeline').getByText('collector').count()).toBe(0);
    const { page: register } = await openDesk(rig, { locale: 'zh-TW', hash: 'register' });
    await register.locator('console-register-list').getByText(said).waitFor();
  });
});
