import { chromium } from './engines/chromium.ts';
import { playAll } from './play.ts';
import { scenarios } from './scenarios/all.ts';

playAll(chromium, scenarios);
