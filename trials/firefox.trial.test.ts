import { firefox } from './engines/firefox.ts';
import { playAll } from './play.ts';
import { scenarios } from './scenarios/all.ts';

playAll(firefox, scenarios);
