import { css, type CSSResult } from 'lit';

/**
 * Buttons, fields, hints and errors, the same in every Hearback element. Goes after `tokens` in `static styles`.
 *
 * ```html
 * <button class="button primary">Send</button>   <!-- also: secondary, quiet; add `icon` for a square one -->
 * <div class="field">
 *   <label for="what">What happened?</label>
 *   <p class="hint" id="what-hint">…</p>
 *   <textarea id="what" aria-describedby="what-hint what-error" aria-invalid="true"></textarea>
 *   <p class="error" id="what-error">…</p>
 * </div>
 * <label class="check"><input type="checkbox" /> …</label>
 * <span class="visually-hidden">…</span>
 * ```
 *
 * Buttons and fields are at least 44 px high and fields at least 16 px in type (2.75em and 1em of the reader's own size). Anything else
 * that can take the focus gets the same ring by the class `ring`.
 */
export const controls: CSSResult = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  .button,
  .field input,
  .field textarea,
  .field select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
    min-block-size: 2.75em;
    border-radius: var(--_radius-control);
  }
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: 2.75em;
    padding: 0.5em 1.125em;
    border: 1px solid transparent;
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    user-select: none;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
    transition:
      background-color var(--_motion),
      border-color var(--_motion),
      transform var(--_motion);
  }
  .button:active {
    transform: scale(0.98);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.secondary {
    background: var(--_surface);
    border-color: var(--_control-line);
  }
  .button.quiet {
    color: var(--_accent-text);
  }
  .button.icon {
    padding: 0;
    inline-size: 2.75em;
    color: var(--_ink-muted);
  }
  .button[aria-disabled='true'],
  .button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  @media (hover: hover) and (pointer: fine) {
    .button.primary:hover {
      background: var(--_accent-strong);
    }
    .button.secondary:hover,
    .button.quiet:hover {
      background: var(--_accent-tint);
    }
    .button.icon:hover {
      background: var(--_surface-raised);
      color: var(--_ink);
    }
  }
  .field {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .field label,
  .field legend {
    padding: 0;
    font-weight: 600;
    line-height: 1.35;
  }
  .optional {
    font-weight: 400;
    color: var(--_ink-muted);
  }
  .field input,
  .field textarea,
  .field select {
    appearance: none;
    inline-size: 100%;
    padding: 0.5625em 0.75em;
    border: 1px solid var(--_control-line);
    background: var(--_surface);
    font-size: max(1em, 16px);
    line-height: 1.45;
    transition:
      border-color var(--_motion),
      box-shadow var(--_motion);
  }
  .field textarea {
    display: block;
    min-block-size: 6.5em;
    resize: vertical;
  }
  .field select {
    padding-inline-end: 2.25em;
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-size: 0.375em 0.375em;
    background-repeat: no-repeat;
    background-position:
      calc(100% - 1.125em) 52%,
      calc(100% - 0.75em) 52%;
  }
  .field select:dir(rtl) {
    background-position:
      0.75em 52%,
      1.125em 52%;
  }
  .field ::placeholder {
    color: var(--_ink-muted);
    opacity: 1;
  }
  .field [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .hint,
  .error {
    margin: 0;
    font-size: 0.875em;
    line-height: 1.45;
    color: var(--_ink-muted);
  }
  .error {
    font-weight: 600;
    color: var(--_danger);
  }
  .error:empty {
    display: none;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent-text);
  }
  .button:focus-visible,
  .field :is(input, textarea, select):focus-visible,
  .check input:focus-visible,
  .ring:focus-visible {
    outline: 0.125em solid transparent;
    outline-offset: 0.125em;
    box-shadow: var(--_focus-ring);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
    }
    .button[aria-disabled='true'],
    .button:disabled {
      opacity: 1;
      color: GrayText;
    }
  }
`;
