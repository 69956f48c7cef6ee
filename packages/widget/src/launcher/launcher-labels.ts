/** The few texts the launcher needs before any language has loaded. */
export type LauncherLabels = { readonly label: string; readonly failed: string };

/** Launcher texts per language; the same words as `panel.launcher` and `panel.failed` of the full set, which a test compares. */
export const LAUNCHER_LABELS: { readonly [locale: string]: LauncherLabels } = {
  en: { label: 'Feedback', failed: 'This could not load. Please try again.' },
  'zh-CN': { label: '意见反馈', failed: '未能加载，请再试一次。' },
  'zh-TW': { label: '意見回饋', failed: '無法載入，請再試一次。' },
};
