import type { CaseMessages } from '../case-messages.js';

/** What is done to several cases at once, in simplified Chinese. */
export const zhCNBulk: CaseMessages['bulk'] = {
  changed: (count) => `${count} 件未处理：期间已有变动`,
  together: (parts) => parts.join('；'),
  assignTitle: (count) => `分派 ${count} 件案件`,
  acknowledged: {
    done: (count) => `已确认 ${count} 件`,
    passedOver: (count) => `${count} 件此前已确认`,
    failed: (count) => `${count} 件未能确认：收集端没有响应`,
  },
  assigned: {
    done: (count) => `已分派 ${count} 件`,
    passedOver: (count) => `${count} 件保持不变：已由此人处理，或已不在处理中`,
    failed: (count) => `${count} 件未能分派：收集端没有响应`,
  },
};
