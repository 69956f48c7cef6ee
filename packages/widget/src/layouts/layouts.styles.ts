import { css } from 'lit';

/** How the panel is laid out where the page asks for more than a card beside the launcher. Goes after `panelStyles`. */
export const layoutStyles = css`
  @media (width >= 600px) {
    :host([layout='modal']) dialog {
      inset: 0;
      block-size: fit-content;
      inline-size: min(30em, 100% - 2.5em);
      max-block-size: calc(100% - 3em);
      margin: auto;
    }
    :host([layout='sheet']) dialog {
      inset: auto 0 var(--_keyboard, 0px);
      inline-size: min(44em, 100% - 2.5em);
      max-block-size: min(80%, var(--_visible, 100%) - 3em);
      margin: 0 auto;
      border-radius: calc(var(--_radius) * 1.25) calc(var(--_radius) * 1.25) 0 0;

      &::before {
        content: '';
      }
    }
  }
  /* Large type on a small screen, or a small phone. */
  @media (width < 22em) {
    :host {
      --_inset: 1.125em;
    }
    .tab {
      font-size: 0.8125em;
    }
  }
  :host([layout='modal']) dialog::backdrop {
    background: #0007;
  }
  :host(:is([layout='card'], [layout='strip'])) {
    display: block;
    position: static;
  }
  [part~='panel']:not(dialog) {
    display: flex;
    flex-direction: column;
    max-inline-size: 46em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
    overflow: clip;
  }
  :host([layout='strip']) [part~='panel'] {
    max-inline-size: none;
    border-width: 1px 0;
    border-radius: 0;

    .tabs {
      max-inline-size: 46em;
    }
  }
  :host([layout='card']) [part~='close'] {
    display: none;
  }
`;
