import { scheduleSuite } from './schedule-suite.js';

scheduleSuite({ first: 10001, count: 5000 });
