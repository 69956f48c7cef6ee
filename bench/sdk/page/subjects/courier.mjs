import { createCourier } from '@hearback/sdk';
import { drive } from './drive.mjs';

export const start = (config) => drive(createCourier, config);
