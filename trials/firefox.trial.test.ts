import { firefox } from './engines/firefox.ts';
import { playAll } from './play.ts';
import { everywhere } from './scenarios/all.ts';

playAll(firefox, everywhere);
