import { readFileSync } from 'node:fs';

/** Days of silence after which the demo's site closes a resolved case. */
export const { closeAfterDays } = JSON.parse(readFileSync(new URL('../service.json', import.meta.url), 'utf8'));
