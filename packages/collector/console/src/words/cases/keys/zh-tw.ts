import type { CaseMessages } from '../case-messages.js';

/** Keyboard shortcuts in traditional Chinese, in the wording of Taiwan. */
export const zhTWKeys: CaseMessages['keys'] = {
  title: '鍵盤快速鍵',
  open: '鍵盤快速鍵',
  close: '關閉',
  use: '使用單鍵快速鍵',
  useHint: '若您使用語音輸入或常誤觸按鍵，請關閉。',
  groups: [
    {
      title: '清單',
      keys: [
        ['j k', '下一件、上一件'],
        ['Enter', '開啟'],
        ['x', '選取'],
        ['a', '確認選取的或目前的案件'],
        ['/', '搜尋'],
        ['n', '顯示新案件'],
      ],
    },
    {
      title: '案件',
      keys: [
        ['r', '回覆'],
        ['i', '內部備註'],
        ['s', '指派選取的或目前的案件'],
        ['e', '解決'],
        ['Ctrl Enter', '送出'],
        ['Esc', '回到清單'],
        ['?', '此說明'],
      ],
    },
  ],
};
