/** The few texts the launcher needs before any language has loaded. */
export type LauncherLabels = {
  readonly label: string;
  readonly failed: string;
  /** Writing direction of the language, where it is from right to left; empty where that of the page is as good. */
  readonly dir: 'rtl' | '';
  /** Loads the panel's texts in the same language before they are needed. Rejects if they cannot be fetched. */
  readonly loadTexts: () => Promise<unknown>;
};

/** Launcher texts in English, which are there from the start. */
export const ENGLISH_LABELS: LauncherLabels = {
  label: 'Feedback',
  failed: 'This could not load. Please try again.',
  dir: '',
  loadTexts: () => import('../locales/en.js'),
};
