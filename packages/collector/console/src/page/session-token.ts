const KEY = 'hearback.console.token';

/** The read token, kept for this tab until it is closed. Where storage is closed to the page, it lasts until a reload. */
export const sessionToken = {
  read(): string | null {
    try {
      return sessionStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  write(token: string): void {
    try {
      sessionStorage.setItem(KEY, token);
    } catch {
      // The token stays in memory.
    }
  },
  clear(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};
