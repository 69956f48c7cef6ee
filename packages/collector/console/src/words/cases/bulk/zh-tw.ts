import type { CaseMessages } from '../case-messages.js';

/** What is done to several cases at once, in traditional Chinese, in the wording of Taiwan. */
export const zhTWBulk: CaseMessages['bulk'] = {
  changed: (count) => `${count} 件未處理：其間已有更動`,
  together: (parts) => parts.join('；'),
  assignTitle: (count) => `指派 ${count} 件案件`,
  acknowledged: {
    done: (count) => `已確認 ${count} 件`,
    passedOver: (count) => `${count} 件先前已確認`,
    failed: (count) => `${count} 件未能確認：收集端沒有回應`,
  },
  assigned: {
    done: (count) => `已指派 ${count} 件`,
    passedOver: (count) => `${count} 件維持不變：已由此人處理，或已不在處理中`,
    failed: (count) => `${count} 件未能指派：收集端沒有回應`,
  },
};
