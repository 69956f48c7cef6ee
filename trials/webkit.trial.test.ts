import { webkit } from './engines/webkit.ts';
import { playAll } from './play.ts';
import { everywhere } from './scenarios/all.ts';

playAll(webkit, everywhere);
