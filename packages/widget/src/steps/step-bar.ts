import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../form/words.js';
import { fill } from '../locales/fill.js';
import type { ScorecardMessages } from '../locales/scorecard/messages.js';

/** Where one is in a row of questions. */
export type StepBarOptions = {
  /** From 0. */
  readonly step: number;
  /** How many there are, 2 or more. */
  readonly total: number;
  readonly texts: ScorecardMessages;
  /** @param step The one to go to. */
  readonly onStep: (step: number) => void;
};

const figure = (value: number, { locale }: Words) => new Intl.NumberFormat(locale).format(value);

/** How far one is, as a line to read and a bar to see. */
export function stepProgress({ step, total, texts }: StepBarOptions, words: Words): TemplateResult {
  return html`<div class="step-progress" part="progress">
    <p class="hint" part="hint" id="step" tabindex="-1">
      ${fill(texts.step, { step: figure(step + 1, words), total: figure(total, words) })}
    </p>
    <svg part="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="way" width="100" height="1" />
      <rect class="done" width=${((step + 1) / total) * 100} height="1" />
    </svg>
  </div>`;
}

/** The ways back and on. On the last step the form's own button sends. */
export function stepButtons({ step, total, texts, onStep }: StepBarOptions): TemplateResult {
  return html`<div class="step-buttons">
    ${
      step > 0
        ? html`<button class="button" part="button back" type="button" @click=${() => onStep(step - 1)}>
            ${texts.back}
          </button>`
        : html`<span></span>`
    }
    ${
      step < total - 1
        ? html`<button class="button primary" part="button next-step" type="button" @click=${() => onStep(step + 1)}>
            ${texts.next}
          </button>`
        : nothing
    }
  </div>`;
}

/** Look of steps: all of them lie on each other, so that the form is as high as the highest and nothing moves from one to the next. */
export const stepStyles = css`
  .step-progress {
    display: grid;
    gap: 0.5em;

    svg {
      block-size: 0.25em;
      inline-size: 100%;
      border-radius: 1em;
    }
    [dir='rtl'] & svg,
    svg:dir(rtl) {
      scale: -1 1;
    }
    p {
      outline: none;
    }
    .way {
      fill: var(--_line);
    }
    .done {
      fill: var(--_accent-text);
      transition: var(--_motion);
    }
    /* A drawing keeps its own colours, which may be that of the ground. */
    @media (forced-colors: active) {
      svg {
        outline: 1px solid CanvasText;
      }
      .way {
        fill: Canvas;
      }
      .done {
        fill: Highlight;
      }
    }
  }
  .stepped {
    display: grid;
    gap: 0;

    > * {
      grid-area: 1 / 1;
      align-self: start;
      min-inline-size: 0;
    }
    /* Seen at once, for the focus goes there. */
    :is(input, textarea) {
      transition:
        var(--_motion),
        visibility 0s;
    }
    /* At once: while it fades, what lies on the question shown would take its clicks. */
    .away,
    .away * {
      visibility: hidden;
      transition: none;
    }
    legend:focus {
      outline: none;
    }
  }
  .step-buttons {
    display: flex;
    justify-content: space-between;
    gap: 1em;

    .button:not(.primary) {
      border-color: var(--_control-line);
    }
    > * {
      flex: 0 1 9em;
    }
  }
  .form:has(.steps-left) :is(.footer, [part='sent']) {
    display: none;
  }
`;
