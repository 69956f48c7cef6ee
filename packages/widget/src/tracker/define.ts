import '../follow-up/define.js';
import { defineElement } from '../loader/define-element.js';
import { openFromLink } from './open-from-link.js';
import { TrackerElement } from './tracker-element.js';

defineElement('hearback-tracker', TrackerElement);
if (globalThis.document) openFromLink();
