/** Who handles cases. The console of a register without named tokens takes the name for the id as well. */
const handler = (name) => ({ id: name, name });

export const MARIA = handler('Maria Chen');
export const LI_WEI = handler('Li Wei');
export const YI_CHUN = handler('陳怡君');
