import * as z from 'zod';
import { spokenText } from '../text.js';
import { later } from './later.js';

/** The person takes back what they sent. */
export const WithdrawalData = z
  .strictObject({ ...later, reason: spokenText(1000).optional() })
  .meta({ id: 'WithdrawalData', description: 'The person takes back what they sent.' });
export type WithdrawalData = z.infer<typeof WithdrawalData>;
