import { css } from 'lit';

/** The menu of templates: lists, and below them what can be saved. */
export const templatePickerStyles = css`
  :host {
    position: relative;
    margin-inline-start: auto;
    font-weight: 450;
  }
  .menu {
    position: fixed;
    inset: auto;
    inline-size: min(22rem, calc(100vw - 2rem));
    margin: 0;
    padding: 0.4rem;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 10px 40px rgb(0 0 0 / 20%);
    overflow-y: auto;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
  }
  .list .button {
    flex: 1;
    justify-content: flex-start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: start;
  }
  .list .button.icon {
    flex: none;
  }
  h4 {
    margin: 0.5rem 0.5rem 0.15rem;
    color: var(--muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .save {
    display: flex;
    gap: 0.4rem;
    margin-block-start: 0.4rem;
    padding: 0.5rem 0.25rem 0.25rem;
    border-block-start: 1px solid var(--line);
  }
  .language {
    display: grid;
    gap: 0.2rem;
    padding: 0.25rem 0.5rem 0.4rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .note {
    padding: 0.1rem 0.5rem 0.35rem;
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .save input {
    flex: 1;
    min-inline-size: 0;
  }
  .list .by {
    flex: 0 0 100%;
    margin-block-start: -0.2rem;
    padding: 0 0.5rem 0.25rem;
    color: var(--muted);
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .leaving {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem;
    padding: 0.25rem 0.5rem;
  }
  .leaving p {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }
  .list .leaving .button {
    flex: none;
  }
  .share {
    margin-inline-start: 0.5rem;
  }
  .problem {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 0.4rem;
    padding: 0.5rem;
    border: 1px solid color-mix(in srgb, var(--poor) 45%, var(--line));
    border-radius: 8px;
    background: color-mix(in srgb, var(--poor) 7%, var(--surface));
    color: var(--poor);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
`;
