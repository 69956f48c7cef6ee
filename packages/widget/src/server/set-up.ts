import '../define.js';
import { defineElement } from '../loader/define-element.js';
import { ScorecardElement } from '../scorecard/scorecard-element.js';
import { ATTRIBUTE_STYLES } from './attribute-styles.js';
import { LauncherOnServer } from './launcher-on-server.js';
import { loadAhead } from './load-ahead.js';
import { addOwnStyles } from './own-styles.js';

// The DOM shim on a server has no `children`.
Object.defineProperty(ScorecardElement.prototype, 'children', { configurable: true, value: [] });

for (const styles of ATTRIBUTE_STYLES) addOwnStyles(styles);
defineElement('hearback-widget', LauncherOnServer);
await loadAhead();
