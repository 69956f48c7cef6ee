/** Where the panel is: beside its launcher or trigger, over the page, at its lower edge, or in it where the tag stands. */
export const LAYOUTS = ['popover', 'modal', 'sheet', 'card', 'strip'] as const;
