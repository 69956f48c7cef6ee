const SVG = 'http://www.w3.org/2000/svg';

/** A speech bubble with the echo of a voice in it, and an arrow that points away: what the launcher shows while closed, and while open. */
export const LAUNCHER_PATHS = [
  'm5 20 1-4a8.5 7 0 1 1 3 1.6zM8 11q1.3-2.6 2.6 0t2.6 0 2.6 0',
  'm6.5 9.5 5.5 5.5 5.5-5.5',
];

/** The launcher's icon on a 24 by 24 grid, hidden from assistive technology. DOM calls alone, which strict Trusted Types take. */
export function launcherIcon(): SVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.ariaHidden = 'true';
  icon.part = 'launcher-icon';
  for (const data of LAUNCHER_PATHS) icon.appendChild(document.createElementNS(SVG, 'path')).setAttribute('d', data);
  return icon;
}
