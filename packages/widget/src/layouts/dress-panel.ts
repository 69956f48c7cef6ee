import type { LitElement } from 'lit';
import { parseOneOf } from '../attributes/parse-one-of.js';
import { warnOnce } from '../attributes/warn-once.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { finishStyles } from '../panel/finish.styles.js';
import { footStyles } from '../panel/foot.styles.js';
import { revealWhatAppears } from '../panel/reveal-what-appears.js';
import type { Panel, PanelSource } from '../panel/panel.js';
import { layOutUnseen } from './lay-out-unseen.js';
import { LAYOUTS } from './layout.js';
import { layoutStyles } from './layouts.styles.js';
import { followTag, passTexts } from './pass-texts.js';
import { POSITIONS } from './position.js';

/** Parts of the panel that a page may style through the tag. */
const PANEL_PARTS = 'panel, header, heading, promise, tabs, tab, close';

/** Parts of a form that a page may style through the tag. */
const FORM_PARTS =
  'form, intro, text, question, scale, point, ends, range, share, skip, dimension, row, facet, progress, bar, back, next-step, field, label, hint, input, error, finding, choice, switch, emergency, file, picture, file-name, editor, editor-heading, photo, brush, more, summary, problems, footer, sent, preview, item, payload, button, submit, receipt, sign, receipt-title, number, figures, next, reason, own-text, keep, key, due, tools, code, later';

/** Has the launcher say what could not be sent yet. */
async function badge(source: Element): Promise<void> {
  const endpoint = source.getAttribute('endpoint');
  const site = source.getAttribute('site');
  if (!endpoint || !site) return;
  const [{ badgeUnsent }, { openOutbox }] = await Promise.all([
    import('../launcher/badge.js'),
    import('../loader/outbox.js'),
  ]);
  badgeUnsent(openOutbox(endpoint, site), site);
}

/** Lets a page style the parts of a form that stands in the panel, gives it the texts of the tag, and makes ready what is to be seen. */
export async function dressForm(form: LitElement, panel: Panel): Promise<void> {
  form.setAttribute('exportparts', FORM_PARTS);
  await form.updateComplete;
  const dialog = panel.shadowRoot!.querySelector('dialog');
  if (dialog) {
    adoptStyles(form.shadowRoot!, footStyles);
    revealWhatAppears(form);
    (self.requestIdleCallback ?? setTimeout)(() => layOutUnseen(dialog));
  }
  await followTag(form);
}

/**
 * Lets a page style the parts of the panel, and gives it the texts of the tag, its finish and the styles of all layouts, once.
 *
 * @param panel The panel.
 * @param source The tag; told on the console where its layout or position is none, or nothing can be sent.
 */
export function dressPanel(panel: Panel, source: PanelSource): void {
  for (const name of ['endpoint', 'site'])
    if (!source.getAttribute(name)) warnOnce(source, `cannot send what is written: expected the attribute ${name}.`);
  parseOneOf(source, 'layout', source.getAttribute('layout'), LAYOUTS, 'popover');
  parseOneOf(source, 'position', source.getAttribute('position'), POSITIONS, 'bottom-end');
  panel.setAttribute('exportparts', `${PANEL_PARTS}, ${FORM_PARTS}`);
  passTexts(panel, source);
  panel.addEventListener('hearback-stored', () => void badge(source).catch(() => {}));
  adoptStyles(panel.shadowRoot!, finishStyles, layoutStyles);
}
