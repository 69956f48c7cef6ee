import { html, nothing, type TemplateResult } from 'lit';
import { ticked } from './ticked.js';

/** One of several answers. */
export type Option = {
  /** Shared by the answers of one question. */
  readonly name: string;
  readonly value: string | number;
  readonly chosen: boolean;
  /** Text or picture. */
  readonly drawn: unknown;
  readonly part: 'choice' | 'point';
  /** What a screen reader calls it, where that is more than what is drawn. */
  readonly label?: string | undefined;
  /** Tooltip of a picture. */
  readonly title?: string | undefined;
  readonly onPick: () => void;
};

/** A native radio button beneath its drawing. Styles distinguish them by the class `v` and the value. */
export function option({ name, value, chosen, drawn, part, label, title, onPick }: Option): TemplateResult {
  return html`<label class="option ${part} v${value}" part=${part} title=${title ?? nothing}>
    <input
      type="radio"
      name=${name}
      value=${value}
      aria-label=${label ?? nothing}
      .checked=${ticked(chosen)}
      @click=${onPick}
    /><span class="mark" aria-hidden=${label ? 'true' : nothing}>${drawn}</span>
  </label>`;
}
