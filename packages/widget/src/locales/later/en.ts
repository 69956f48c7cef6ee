import type { LaterMessages } from './messages.js';

/** English: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'You will hear from us by {date}.',
    copyLink: 'Copy link',
    save: 'Save',
    print: 'Print',
    scan: 'Scan this to follow your case on another device.',
    secret: 'Anyone with the link or the key can see your case. Keep them to yourself.',
    link: 'Link to your case',
    remember: 'Remember it on this device',
    rememberHint: 'Anyone who uses this device can then see your case.',
    sent: 'Sent on {date}',
    add: 'Add something',
    addLabel: 'What would you like to add or correct?',
    addSend: 'Add',
    added: 'Added to your case.',
    withdraw: 'Withdraw',
    withdrawQuestion: 'Do you want to withdraw it? Your case will then be closed.',
    withdrawReason: 'Your reason',
    withdrawSend: 'Yes, withdraw',
    withdrawn: 'Withdrawn. Your case is closed.',
    cancel: 'Cancel',
    stored: 'Saved on this device. It will be sent as soon as the connection allows.',
    memory: 'Not sent yet. Keep this page open.',
    refused: 'Not accepted. {reason}',
    empty: 'Please write something first.',
  },
};
