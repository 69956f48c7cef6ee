import { scheduleSuite } from './schedule-suite.js';

scheduleSuite({ first: 15001, count: 5000 });
