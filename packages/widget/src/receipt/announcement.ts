import type { SubmissionState } from '../delivery/submission-state.js';
import { fill } from '../locales/fill.js';
import type { AllMessages } from '../locales/messages.js';

/** What a screen reader says about where the voice is; empty while there is nothing to say. */
export function announcement(state: SubmissionState, { form, receipt }: AllMessages): string {
  switch (state.phase) {
    case 'editing':
      return '';
    case 'sending':
      return form.sending;
    case 'stored':
      if (state.stored.durability === 'memory') return receipt.memoryTitle;
      return fill(receipt.announceStored, { number: state.stored.number });
    case 'received':
      return fill(receipt.announceReceived, { number: state.stored.number });
    case 'refused':
      return fill(receipt.announceRefused, { reason: state.reason });
  }
}
