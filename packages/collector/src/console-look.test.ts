import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PACKAGES = join(import.meta.dirname, '..', '..');

/** What a custom property is by default, in light and in dark. */
function colours(file: string, property: string): string | undefined {
  const text = readFileSync(join(PACKAGES, file), 'utf8');
  return new RegExp(`${property}:[^;]*?light-dark\\(([^)]+)\\)`).exec(text)?.[1];
}

describe('the look of the console', () => {
  it.each([
    ['--accent', '--_accent'],
    ['--surface', '--_surface'],
    ['--sunken', '--_surface-raised'],
    ['--ink', '--_ink'],
    ['--muted', '--_ink-muted'],
    ['--line', '--_line'],
    ['--poor', '--_danger'],
    ['--fair', '--_warning'],
    ['--good', '--_success'],
  ])('has as %s what the widget has as %s', (own, shared) => {
    const expected = colours('widget/src/theme/tokens.ts', shared);
    expect(expected).toMatch(/^#[0-9a-f]{3,6}, #[0-9a-f]{3,6}$/);
    expect(colours('collector/console/src/view/tokens.styles.ts', own)).toBe(expected);
  });
});
