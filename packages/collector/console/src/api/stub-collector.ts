import { vi } from 'vitest';

/**
 * Has a function answer the console's requests, as on a page that the collector serves, until `vi.unstubAllGlobals()`.
 */
export function stubCollector(answer: (request: Request) => Response | Promise<Response>): void {
  // On a page, a path is read as relative to the page's own address; here there is none.
  const OnPage = class extends Request {
    constructor(path: string, init: RequestInit) {
      super(new URL(path, 'https://desk.example'), init);
    }
  };
  vi.stubGlobal('Request', OnPage);
  vi.stubGlobal('fetch', async (request: Request) => answer(request));
}
