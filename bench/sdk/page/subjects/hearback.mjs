import { createClient } from '@hearback/sdk';
import { drive } from './drive.mjs';

export const start = (config) => drive(createClient, config);
