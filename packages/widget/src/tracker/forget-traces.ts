import { draftsOf } from '../drafts/draft-key.js';

/**
 * Forgets what was typed on a site and not sent, on this device and in this tab, and when somebody was asked, also that they wished never to be:
 * whoever has everything forgotten is a stranger. What stands in a form of the page stays there.
 */
export function forgetTraces(site: string): void {
  for (const open of [() => localStorage, () => sessionStorage])
    try {
      const storage = open();
      // The name that `prompts/memory.ts` keeps it under. Imported from there, it would make invitations a chunk larger.
      storage.removeItem(`hearback:${site}:prompts`);
      for (const key of Object.keys(storage)) if (key.startsWith(draftsOf(site))) storage.removeItem(key);
    } catch {
      // Where storage is shut, nothing was kept.
    }
}
