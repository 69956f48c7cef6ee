import type { CaseMessages } from '../case-messages.js';

/** Keyboard shortcuts in simplified Chinese. */
export const zhCNKeys: CaseMessages['keys'] = {
  title: '键盘快捷键',
  open: '键盘快捷键',
  close: '关闭',
  use: '使用单键快捷键',
  useHint: '如果您使用语音输入或容易误触按键，请关闭。',
  groups: [
    {
      title: '列表',
      keys: [
        ['j k', '下一件、上一件'],
        ['Enter', '打开'],
        ['x', '选择'],
        ['a', '确认所选或当前案件'],
        ['/', '搜索'],
        ['n', '显示新案件'],
      ],
    },
    {
      title: '案件',
      keys: [
        ['r', '回复'],
        ['i', '内部备注'],
        ['s', '分派所选或当前案件'],
        ['e', '解决'],
        ['Ctrl Enter', '发送'],
        ['Esc', '回到列表'],
        ['?', '此说明'],
      ],
    },
  ],
};
