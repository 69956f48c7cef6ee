/** Whether a switch that a page wrote is off: `off`, or `false`, as templates write it. */
export const isOff = (value: string | null | undefined): boolean => /^\s*(off|false)\s*$/i.test(value ?? '');
