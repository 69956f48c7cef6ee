import type { CaseMessages } from '../case-messages.js';

/** Keyboard shortcuts in English. */
export const enKeys: CaseMessages['keys'] = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  close: 'Close',
  use: 'Use single-key shortcuts',
  useHint: 'Turn off if you dictate, or press keys by accident.',
  groups: [
    {
      title: 'List',
      keys: [
        ['j k', 'Next and previous case'],
        ['Enter', 'Open'],
        ['x', 'Select'],
        ['a', 'Acknowledge what is selected, or the case you are on'],
        ['/', 'Search'],
        ['n', 'Show new cases'],
      ],
    },
    {
      title: 'Case',
      keys: [
        ['r', 'Reply'],
        ['i', 'Internal note'],
        ['s', 'Assign the case, or what is selected'],
        ['e', 'Resolve'],
        ['Ctrl Enter', 'Send'],
        ['Esc', 'Back to the list'],
        ['?', 'This list'],
      ],
    },
  ],
};
