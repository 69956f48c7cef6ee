import { css } from 'lit';

/** Look of what is sent, unfolded under its line. */
export const sentPreviewStyles = css`
  .footer > .hint[open] {
    flex-basis: 100%;
  }
  .preview {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.25em;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-control);
    color: var(--_ink);

    > * {
      min-inline-size: 0;
    }
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li + li {
      border-block-start: 1px solid var(--_line);
    }
    .check {
      min-block-size: max(2.75em, 44px);
      padding-block: 0.375em;
    }
    .name {
      display: block;
      font-weight: 600;
    }
    bdi {
      color: var(--_ink-muted);
      overflow-wrap: anywhere;
    }
    input:not(:checked) + span bdi {
      text-decoration: line-through;
    }
    pre {
      max-block-size: 16em;
      margin: 0;
      padding: 0.75em;
      border: 1px solid var(--_line);
      border-radius: inherit;
      background: var(--_surface-raised);
      overflow: auto;
      font:
        0.9375em/1.5 ui-monospace,
        monospace;
      text-align: left;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    /* Large type on a small screen. */
    @container (width < 14em) {
      padding-inline: 0.5em;
    }
  }
`;
