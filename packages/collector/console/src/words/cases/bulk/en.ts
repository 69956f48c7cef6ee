import type { CaseMessages } from '../case-messages.js';

/** What is done to several cases at once, in English. */
export const enBulk: CaseMessages['bulk'] = {
  changed: (count) =>
    count === 1 ? '1 was not: it had changed in the meantime' : `${count} were not: they had changed in the meantime`,
  together: (parts) => parts.join('. '),
  assignTitle: (count) => (count === 1 ? 'Assign 1 case' : `Assign ${count} cases`),
  acknowledged: {
    done: (count) => (count === 1 ? '1 case acknowledged' : `${count} cases acknowledged`),
    passedOver: (count) => (count === 1 ? '1 had already been acknowledged' : `${count} had already been acknowledged`),
    failed: (count) =>
      count === 1
        ? '1 could not be acknowledged: the collector did not answer'
        : `${count} could not be acknowledged: the collector did not answer`,
  },
  assigned: {
    done: (count) => (count === 1 ? '1 case assigned' : `${count} cases assigned`),
    passedOver: (count) =>
      count === 1
        ? '1 was left as it is: theirs already, or no longer open'
        : `${count} were left as they are: theirs already, or no longer open`,
    failed: (count) => `${count} could not be assigned: the collector did not answer`,
  },
};
