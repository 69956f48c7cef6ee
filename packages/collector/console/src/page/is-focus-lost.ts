/** Whether nothing has the focus, as where what had it is gone: whoever went on elsewhere is left there. */
export const isFocusLost = (): boolean => document.activeElement === document.body;
