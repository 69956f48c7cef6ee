import { asText } from '../attributes/as-text.js';
import type { CSSResult } from './css.js';
import type { Part } from './part.js';
import { childPart } from './template.js';

/** What follows the life of an element. */
export type ReactiveController = {
  /** When the element enters the page. */
  hostConnected?(): void;
  /** When the element leaves the page. */
  hostDisconnected?(): void;
  /** After each rendering. */
  hostUpdated?(): void;
};

/** How a property is kept. */
type PropertyOptions = {
  /** Name of its attribute: by default the property's in lower case; `false` for none. */
  readonly attribute?: string | false;
  /** `Boolean` for whether the attribute is there; otherwise it is the attribute's text, `null` without it. */
  readonly type?: BooleanConstructor;
  /** Whether the attribute follows the property. */
  readonly reflect?: boolean;
  /** Kept inside the element: no attribute. */
  readonly state?: boolean;
};

/**
 * The part of Lit's `LitElement` that the forms and the panel use: styles, properties, controllers, and one rendering for all that changes
 * in the same turn.
 */
export class LitElement extends HTMLElement {
  static readonly styles: readonly CSSResult[] = [];
  /** By name, what the class and those above it have declared. */
  protected static properties: ReadonlyMap<string, PropertyOptions> = new Map();

  /** Re-renders the element whenever the property changes. */
  static createProperty(name: string, options: PropertyOptions = {}): void {
    const attribute = options.state ? false : (options.attribute ?? name.toLowerCase());
    this.properties = new Map(this.properties).set(name, { ...options, attribute });
    Object.defineProperty(this.prototype, name, {
      get(this: LitElement) {
        return this.#values.get(name);
      },
      set(this: LitElement, given: unknown) {
        const value = attribute && !options.type ? asText(given) : given;
        const before = this.#values.get(name);
        if (Object.is(value, before)) return;
        this.#values.set(name, value);
        this.requestUpdate(name, before);
      },
    });
  }

  static get observedAttributes(): string[] {
    return [...this.properties.values()].flatMap(({ attribute }) => attribute || []);
  }

  renderRoot!: ShadowRoot;
  readonly #class = this.constructor as typeof LitElement;
  readonly #values = new Map<string, unknown>();
  readonly #controllers: ReactiveController[] = [];
  /** What the page had set before the element was defined. */
  readonly #early = new Map<string, unknown>();
  #changed = new Map<PropertyKey, unknown>();
  #isPending = false;
  #begin!: () => void;
  #updated: Promise<unknown> = new Promise<void>((resolve) => (this.#begin = resolve));
  #show!: Part;

  constructor() {
    super();
    this.#class.properties.forEach((_, name) => {
      if (!Object.hasOwn(this, name)) return;
      this.#early.set(name, Reflect.get(this, name));
      Reflect.deleteProperty(this, name);
    });
    this.requestUpdate();
  }

  /** Resolves once all changes so far are on the page. */
  get updateComplete(): Promise<unknown> {
    return this.#updated;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.#early.forEach((value, name) => Reflect.set(this, name, value));
      const start = () => {
        // A loop, since pages have been seen that replace `Array.prototype.map`, and an error here would reach no caller.
        const sheets = [];
        for (const { styleSheet } of this.#class.styles) sheets.push(styleSheet);
        this.renderRoot.adoptedStyleSheets = sheets;
        const end = new Comment();
        this.renderRoot.replaceChildren(end);
        this.#show = childPart(end);
        this.#begin();
      };
      // What a server has rendered stays until this browser can render the same.
      if (!this.renderRoot.firstChild) start();
      else import('../served/take-over.js').then(({ takeOver }) => takeOver(this, start), start);
    }
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _before: string | null, value: string | null): void {
    this.#class.properties.forEach(({ attribute, type }, name) => {
      if (attribute === changed) Reflect.set(this, name, type ? value !== null : value);
    });
  }

  /**
   * Asks for a rendering.
   *
   * @param name Property that has changed; none where something else is the reason.
   * @param before Its value before.
   */
  requestUpdate(name?: string, before?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, before);
    if (this.#isPending) return;
    this.#isPending = true;
    // A rendering that failed has been reported by the browser; the next one is tried all the same.
    this.#updated = this.#updated.catch(() => {}).then(() => this.#update());
  }

  /** Before each rendering. What it changes is part of this one. */
  protected willUpdate(_changed: ReadonlyMap<PropertyKey, unknown>): void {}

  /** What there is to show, for `childPart`. */
  protected render(): unknown {
    return undefined;
  }

  /** After each rendering. What it changes asks for another. */
  protected updated(_changed: ReadonlyMap<PropertyKey, unknown>): void {}

  #update(): void {
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.#class.properties.forEach(({ attribute, reflect }, name) => {
        if (reflect && changed.has(name)) {
          const value: unknown = Reflect.get(this, name);
          if (typeof value === 'string') this.setAttribute(attribute as string, value);
          else this.toggleAttribute(attribute as string, Boolean(value));
        }
      });
      this.#show(this.render());
    } finally {
      this.#changed = new Map();
      this.#isPending = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated(changed);
  }
}
