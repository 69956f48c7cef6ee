import { scheduleSuite } from './schedule-suite.js';

scheduleSuite({ first: 1, count: 5000 });
