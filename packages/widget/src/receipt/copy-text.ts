/**
 * Puts a text on the clipboard.
 *
 * @param root Where a field may stand for a moment, in pages that have no clipboard.
 * @returns Whether it is there.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without TLS and frames without the permission have no clipboard interface but still obey the old command.
    const focused = root.activeElement as HTMLElement | null;
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    root.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    focused?.focus();
    return done;
  }
}
