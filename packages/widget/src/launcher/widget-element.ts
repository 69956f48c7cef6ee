import type { Prompted } from '@hearback/protocol/light';
import type { Kind } from '../attributes/parse-kinds.js';
import { adoptSheet } from '../loader/adopt-sheet.js';
import { inGoodTime } from '../loader/in-good-time.js';
import { loadArrangement, loadFallback, loadPanel } from '../loader/load-chunk.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import type { Panel } from '../panel/panel.js';
import type { Texts } from '../texts/texts.js';
import { lastResort } from './last-resort.js';
import { ENGLISH_LABELS, type LauncherLabels } from './launcher-labels.js';
import type { LauncherPanel } from './launcher-panel.js';
import { launcherStyles } from './launcher-styles.js';

/** Matches tags that need more than a launcher in a corner. The code for these is loaded before the launcher shows. */
const ARRANGED = '[for],[layout],[prompt],[position],dialog *';

/** Matches a text of the launcher, which may stand in, beside or around the tag, and asks for that code too. */
const LAUNCHER_TEXT = '[name$=launcher]';

/** On a server there is no `HTMLElement`; the module can be imported all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * A launcher in a corner of the page and the panel it opens, where visitors rate, complain and suggest. A plain custom element, so that the
 * page pays for the panel only when somebody shows an intent to use it: pointing at the launcher, focusing or pressing it.
 *
 * @summary Feedback launcher and panel.
 * @tag hearback-widget
 *
 * @attr {string} endpoint - Address that receives the voices. Required.
 * @attr {string} site - Name of the site in the register: a-z, 0-9 and hyphens. Required.
 * @attr {string} [kinds=rating complaint suggestion] - What visitors can say, in the order offered.
 * @attr {string} [label] - Text of the launcher; by default "Feedback", in the language.
 * @attr {string} [heading] - Heading of the panel; by default "How can we help?", in the language.
 * @attr {string} [promise] - Who reads what is sent and how soon an answer comes, in one sentence; none by default.
 * @attr {light|dark|auto} [theme=auto] - `auto` follows the page.
 * @attr {string} [accent] - Any CSS colour; by default a sea blue. The text on it is chosen for contrast.
 * @attr {cosy|compact} [density=cosy] - How much space there is.
 * @attr {none|small|medium|large|string} [radius=large] - Corners of cards and controls; also a CSS length.
 * @attr {auto|none} [motion=auto] - `none` keeps everything still; `auto` follows the reader's setting.
 * @attr {string} [position=bottom-end] - A corner: `bottom-` or `top-` with `right`, `left` or, by writing direction, `start`, `end`. One of
 *   those four alone: a tab half way up that edge. `inline`: in the flow of the page.
 * @attr {popover|modal|sheet|card|strip} [layout=popover] - Where the panel is: beside the launcher (on narrow screens a sheet), a modal
 *   dialog in
 *   the middle, a sheet at the lower edge; or in the page where the tag stands, always open (`card`) or behind a quiet line (`strip`).
 * @attr {string} [for] - CSS selector of elements of the page that open the panel in place of the launcher, such as
 *   `#feedback`; none by default.
 * @attr {string} [prompt] - When to ask for feedback, politely: `delay:30s`, `delay:2m/visit`, `scroll:60%`, `dwell:45s`,
 *   `event:order-complete`,
 *   `exit`; of several, whichever comes first; never by default.
 * @attr {string} [prompt-text] - What the prompt asks; by default "How are we doing?", in the language.
 * @attr {number} [sample=1] - Share of visitors asked, above 0 and up to 1; sent along with their voices.
 * @attr {string} [at-most=once/30d] - How often a visitor is asked: `once`, `once/30d`, `3/90d`.
 * @attr {on|off} [history=on] - Whether Back closes a sheet, on phones, and in Firefox and Safari, where it takes a history entry.
 * @attr {string} [lang] - Language; by default that of the nearest ancestor.
 * @attr {string} [scale=likert5] - Scale of the rating.
 * @attr {string} [question] - Question of the rating; by default that of its scale.
 * @attr {string} [scorecard] - Preset of questions asked instead of a single rating; none by default.
 * @attr {string} [categories] - What complaints can be about: `id:label, id:label`; by default the built-in ones.
 * @attr {string} [recipients] - Who suggestions can be addressed to: `id:label, id:label`; none by default.
 * @attr {allow|always|never} [anonymous=allow] - Whether voices are anonymous.
 * @attr {optional|required|hidden} [contact=optional] - Whether contact details are asked for.
 * @attr {string} [subject-type] - What the feedback is about: its type, such as `branch`; with `subject-id` and `subject-name`. None by
 *   default.
 * @attr {customer|employee|manager|inspector} [respondent=customer] - Who gives the feedback.
 * @attr {on|off} [drafts=on] - Whether unsent text is kept on the device, for 30 days at most.
 * @attr {number} [undo] - Seconds, up to 60, in which sending can be undone; `0` sends at once; by default 10, and 0 for scores.
 * @attr {number} [kiosk] - For a shared device: nothing stays on it, nobody is prompted, and everything is cleared after this many seconds
 *   without a touch, 30 or more, 60 if no number is given; off by default.
 *
 * @attr {string} [answer-within] - When people will hear back, shown on the receipt: `2 hours`, `3 days`, `5 working days`; none by default.
 * @attr {string} [tracking-page] - Address of the page that the receipt's link leads to; by default the page itself.
 *
 * @event {CustomEvent<{ kind: string | undefined }>} hearback-open - The panel opened.
 * @event {CustomEvent} hearback-close - The panel closed.
 *
 * @event {CustomEvent<{ step: string, reason: string }>} hearback-prompt - A prompt was `shown`, `accepted`, `dismissed`, or wanted `never` again;
 *   with `reason` and, where given, `event` and `samplePercent`.
 *
 * @event {HearbackSubmitEvent} hearback-submit - The person asked to send; cancelable.
 * @event {HearbackStoredEvent} hearback-stored - It is safe on this device.
 * @event {HearbackUndoneEvent} hearback-undone - The person undid it before it was sent.
 * @event {HearbackDeliveredEvent} hearback-delivered - The endpoint has it.
 * @event {HearbackRejectedEvent} hearback-rejected - The endpoint refused it.
 *
 * @slot - A plain HTML `<form>` to use before the script has loaded, or without it: the panel takes over what is typed there.
 *
 * @csspart launcher - The button.
 * @csspart launcher-label - Its text; hidden on narrow screens, where the icon stays.
 * @csspart launcher-icon - Its drawing.
 * @csspart badge - The figure on it.
 * @csspart strip - The quiet line of `layout="strip"`.
 * @csspart strip-heading - Its heading.
 * @csspart strip-buttons - Its row of buttons.
 * @csspart strip-button - One of them.
 * @csspart message - Says that nothing could load, above a field to write in anyway.
 */
export class WidgetElement extends Base {
  /**
   * All that are in the page, in whatever shadow root.
   *
   * @internal
   */
  static readonly tags = new Set<WidgetElement>();

  static readonly observedAttributes = 'label lang dir accent for layout prompt position'.split(' ');

  /**
   * What made the page ask, while the panel is open because it did.
   *
   * @internal
   */
  declare prompted: Prompted | undefined;

  /**
   * Texts in place of the built-in ones, by name; `<hearback-text>` children say the same without script. A change takes a new
   * object. Texts of the launcher itself have to be there when the tag enters the page.
   */
  declare texts?: Texts | undefined;

  static {
    // Frameworks such as Vue set a property only if `in` finds it.
    this.prototype.texts = undefined;
  }

  readonly #dock = document.createElement('div');
  readonly #button = document.createElement('button');
  readonly #label = document.createElement('bdi');
  readonly #language = new MutationObserver(() => this.attributeChangedCallback());
  #tag = '';
  #labels = ENGLISH_LABELS;
  #panel: Promise<LauncherPanel> | undefined;
  #openPanel: LauncherPanel | undefined;
  #wanted = false;
  #arranging: Promise<(() => void) | void> | undefined;

  constructor() {
    super();
    const button = this.#button;
    button.ariaHasPopup = 'dialog';
    button.ariaExpanded = 'false';
    // Neither the second of two presses by habit means anything, nor one while it loads.
    button.onclick = ({ detail }) => detail < 2 && (this.#wanted ? this.#openPanel && this.close() : this.open());
    button.onpointerenter = button.onfocus = () => this.prepare().catch(() => {});
    const icon = document.createElement('i');
    button.append(icon, this.#label);
    icon.part = 'launcher-icon';
    button.part = 'launcher';
    this.#label.part = 'launcher-label';
    this.#dock.hidden = true;
    this.#dock.append(button);

    // A form of the page stays visible until the code that takes over its values has loaded; for good if that fails.
    if (!this.shadowRoot && this.querySelector('form'))
      this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
    else this.attach();
  }

  connectedCallback(): void {
    WidgetElement.tags.add(this);
    this.#language.observe(document, { attributeFilter: ['lang', 'dir'], subtree: true });
    this.#language.observe(this, { childList: true, subtree: true });
    this.attributeChangedCallback();
    // In the top layer no stacking context of the page can cover the launcher; where that is missing it is merely fixed. Not before the first
    // frame: going there has the browser work out the style of the whole page. Nor when the page is idle, which some never are.
    this.#dock.popover = 'manual';
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#dock.popover && this.#dock.isConnected) this.#dock.showPopover?.();
      }),
    );
  }

  disconnectedCallback(): void {
    WidgetElement.tags.delete(this);
    this.#language.disconnect();
    void this.#arranging?.then((stop) => stop?.());
    this.#arranging = undefined;
    this.close();
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    if (
      this.texts ||
      this.querySelector('form') ||
      this.matches(ARRANGED) ||
      (this.getRootNode() as ParentNode & Node).querySelector(LAUNCHER_TEXT) ||
      WidgetElement.tags.size > 1
    )
      this.#arranging ??= loadArrangement()
        .then(({ arrange }) => arrange(this))
        .catch(() => {});
    this.#speak();
    const accent = this.getAttribute('accent')!;
    this.#button.style.setProperty(
      '--_accent-given',
      !/currentColor/i.test(accent) && CSS.supports('color', accent) ? accent : '',
    );
  }

  /**
   * Opens the panel, loading it first if need be. Where it cannot load or render, a plain form takes its place.
   *
   * @param kind What to show: `rating`, `complaint` or `suggestion`; without it, what was shown last, or the first.
   */
  open(kind?: Kind): void {
    this.#wanted = true;
    void this.#open(kind);
  }

  /** Closes the panel. What was typed is kept for the next time. */
  close(): void {
    this.#wanted = false;
    this.#button.ariaBusy = 'false';
    const panel = this.#openPanel;
    if (!panel) return;
    // First: while expanded, the launcher may be hidden, and could not take the focus.
    this.#button.ariaExpanded = 'false';
    if (panel.hide()) this.#button.focus({ preventScroll: true });
    this.#openPanel = undefined;
    this.#emit('hearback-close');
  }

  /**
   * Puts the launcher in its root, where a form of the page's own may have stood until now.
   *
   * @internal
   */
  attach(): void {
    adoptSheet(this, launcherStyles).append(this.#dock);
  }

  /**
   * Puts a plain form in the place of a panel that cannot be used: the one beside the tag, or, where not even that can be had, the last
   * resort.
   *
   * @param field What the last resort has the person write in.
   * @internal
   */
  giveWay(kind?: Kind, field = document.createElement('textarea')): void {
    this.#openPanel?.hide();
    this.#panel = inGoodTime(loadFallback().then(({ fallbackPanel }) => fallbackPanel(this, field.value))).catch(() =>
      lastResort(this, {
        dock: this.#dock,
        failed: this.#labels.failed,
        field,
        again: () => this.giveWay(kind, field),
      }),
    );
    void this.#open(kind);
  }

  async #open(kind?: Kind): Promise<void> {
    this.#button.ariaBusy = 'true';
    const preparing = this.prepare();
    try {
      const panel = await preparing;
      if (!this.#wanted) return;
      this.#button.ariaBusy = 'false';
      const isOpen = this.#openPanel;
      this.#openPanel = panel;
      if (!isOpen) {
        this.#button.ariaExpanded = 'true';
        this.#emit('hearback-open', { kind });
      }
      await panel.show(kind);
    } catch {
      // Another call may have found a stand-in by now.
      if ((this.#panel ?? preparing) === preparing) this.giveWay(kind);
      else void this.#open(kind);
    }
  }

  /**
   * Has the panel loaded, because somebody means to use it.
   *
   * @internal
   */
  prepare(): Promise<LauncherPanel> {
    return (this.#panel ??= loadPanel(this.#labels.loadTexts).then(
      () => {
        const panel = document.createElement('hearback-panel') as Panel;
        panel.source = this;
        panel.dir = this.#dock.dir;
        this.shadowRoot!.append(panel);
        return panel;
      },
      (reason: unknown) => {
        this.#panel = undefined;
        throw reason;
      },
    ));
  }

  /** Puts the launcher in the language around it. It is not shown before its text is there. */
  #speak(): void {
    const { tag, directed } = nearestLanguage(this);
    this.#tag = tag;
    const say = async (labels: LauncherLabels) => {
      if (tag !== this.#tag) return;
      this.#labels = labels;
      for (const part of this.shadowRoot!.children) (part as HTMLElement).dir = directed ? '' : labels.dir;
      this.#label.textContent = this.getAttribute('label') || labels.label;
      await this.#arranging;
      this.#dock.hidden = false;
    };
    if (/^en\b/i.test(tag)) void say(ENGLISH_LABELS);
    else
      import('./all-launcher-labels.js').then(
        ({ launcherLabels }) => say(launcherLabels(tag)),
        () => say(ENGLISH_LABELS),
      );
  }

  #emit(type: string, detail?: { kind: Kind | undefined }): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
