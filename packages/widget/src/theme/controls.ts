import { css, type CSSResult } from 'lit';

/**
 * Buttons, labels, hints and errors, the same in every Hearback element. Goes after `tokens` in `static styles`; what is written in
 * comes from `textFieldStyles`.
 *
 * ```html
 * <button class="button primary">Send</button>   <!-- also: icon; receipts add secondary and quiet -->
 * <div class="field">
 *   <label for="what">What happened?</label>
 *   <p class="hint" id="what-hint">…</p>
 *   …
 *   <p class="error" id="what-error">…</p>
 * </div>
 * <label class="check"><input type="checkbox" /> …</label>
 * <span class="visually-hidden">…</span>
 * ```
 *
 * Buttons are at least 44 px high (2.75em of the reader's own size). Anything else that can take the focus gets the same ring by the
 * class `ring`.
 */
export const controls: CSSResult = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .button {
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 1.125em;
    border: 1px solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    font: inherit;
    font-weight: 600;
    color: inherit;
    transition: var(--_motion);
    line-height: 1.25;
    cursor: pointer;

    &:active {
      scale: 0.98;
    }
    &.primary {
      background: var(--_accent);
      /* The edge of an accent that the ground would swallow. */
      border-color: var(--_accent-text);
      color: var(--_on-accent);
    }
    &.icon {
      padding: 0;
      color: var(--_ink-muted);
    }
    &[aria-disabled='true'] {
      cursor: default;
      opacity: 0.6;
    }
    @media (hover: hover) {
      &:not(.primary):hover {
        background: var(--_accent-tint);
      }
      &.primary:hover {
        box-shadow: 0 0.125em 0.75em color-mix(in srgb, var(--_accent) 50%, transparent);
      }
    }
  }
  /* In the place of a form that is on its way. Bars show on a slow line alone: what comes within a moment is not announced. */
  .waiting {
    min-block-size: 15em;

    &::before {
      content: '';
      display: block;
      block-size: 11em;
      background: repeating-linear-gradient(var(--_surface-raised) 0 3em, transparent 0 4em);
      animation: appear 0.5s step-end;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 -0.375em;
    }
  }
  .field {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;

    label,
    legend {
      padding: 0;
      font-weight: 600;
      line-height: 1.35;
      overflow-wrap: anywhere;
    }
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

    &:empty {
      display: none;
    }
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    cursor: pointer;

    input {
      flex: none;
      margin: 0;
      inline-size: 1.25em;
      block-size: 1.25em;
    }
  }
  :is(.button, .ring, .check input):focus-visible {
    outline: 0.125em solid transparent;
    outline-offset: 0.125em;
    box-shadow: var(--_focus-ring);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button[aria-disabled='true'] {
      opacity: 1;
      color: GrayText;
    }
  }
`;
