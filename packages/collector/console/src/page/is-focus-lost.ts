/** Whether nothing has the focus, as after the focused element has been removed. Where something else has it, it is to stay there. */
export const isFocusLost = (): boolean => document.activeElement === document.body;
