import type { CSSResult } from 'lit';

/** Adds styles that load later than their element, once. They win over those of the element. */
export function adoptStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
