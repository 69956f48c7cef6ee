const SIDES = ['end', 'start', 'right', 'left'];

/** Where a launcher can stand: in a corner, as a tab half way up an edge, or in the text of the page. */
export const POSITIONS = [
  ...SIDES.map((side) => `bottom-${side}`),
  ...SIDES.map((side) => `top-${side}`),
  ...SIDES,
  'inline',
];
