const SVG = 'http://www.w3.org/2000/svg';

/** A line drawn in a box of 24, hidden from assistive technology. */
export function drawing(path: string, name = ''): SVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  drawn.setAttribute('class', name);
  drawn.setAttribute('viewBox', '0 0 24 24');
  drawn.setAttribute('aria-hidden', 'true');
  drawn.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', path);
  return drawn;
}
