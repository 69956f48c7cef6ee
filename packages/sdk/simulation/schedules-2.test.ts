import { scheduleSuite } from './schedule-suite.js';

scheduleSuite({ first: 5001, count: 5000 });
