import { arrivals } from './arrivals.ts';
import { documents } from './documents.ts';
import { guards } from './guards.ts';
import type { HostPage } from './host-page.ts';
import { libraries } from './libraries.ts';
import { policies } from './policies.ts';
import { senses } from './senses.ts';
import { styles } from './styles.ts';

/** The whole corpus, the plain page first: others are compared with it. */
export const HOST_PAGES: readonly HostPage[] = [
  ...documents,
  ...policies,
  ...libraries,
  ...styles,
  ...arrivals,
  ...guards,
  ...senses,
];
