import { css } from 'lit';

/** States, clocks and severities, the same in lists and cases. */
export const caseStyles = css`
  .state,
  .clock {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    white-space: nowrap;
  }
  .state {
    color: var(--soft);
  }
  .state svg {
    color: var(--muted);
  }
  .state-received svg,
  .state-reopened svg {
    color: var(--accent);
  }
  .state-in-progress svg,
  .state-assigned svg {
    color: var(--fair);
  }
  .state-resolved svg,
  .state-closed svg {
    color: var(--good);
  }
  .clock {
    color: var(--muted);
  }
  .clock.soon {
    color: var(--fair);
    font-weight: 550;
  }
  .clock.late {
    color: var(--poor);
    font-weight: 600;
  }
  .clock.done svg {
    color: var(--good);
  }
  .clock.done-late {
    color: var(--poor);
  }
  .severity {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    border: 1px solid var(--line);
    border-radius: 5px;
    color: var(--soft);
    font-size: 0.75rem;
    font-weight: 650;
    text-decoration: none;
  }
  .severity-A {
    border-color: var(--poor);
    color: var(--poor);
  }
  .severity-B {
    border-color: var(--fair);
    color: var(--fair);
  }
`;
