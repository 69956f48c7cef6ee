import { css } from 'lit';

/** Grey bars in place of the rows of a list while it is being read: a list `.bones`, whose items may set their own size. */
export const bones = css`
  .bones li::before {
    content: '';
    inline-size: 100%;
    block-size: 0.7rem;
    border-radius: 4px;
    background: var(--line);
    animation: breathe 1.6s ease-in-out infinite;
  }
  .bones li:nth-child(2n)::before {
    inline-size: 72%;
  }
  .bones li:nth-child(3n)::before {
    inline-size: 86%;
  }
  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
`;
