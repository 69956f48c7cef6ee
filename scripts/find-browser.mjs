import { join } from 'node:path';
import { foldersOnPath, isProgram } from './find-program.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const FIXED_PATHS = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function firstExecutable({ named, names, paths, env }) {
  if (named) return isProgram(named) ? named : null;
  const onPath = foldersOnPath(env).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...paths].find(isProgram) ?? null;
}

/**
 * Finds a Chromium or Chrome on this machine: the file that CHROMIUM_PATH names, else the first of the usual names on
 * PATH, else the usual places of macOS and Windows.
 *
 * @param {Record<string, string | undefined>} env Environment to read; `process.env` unless a test gives another.
 * @returns {string | null} Absolute path, or `null` if there is none. A CHROMIUM_PATH that is no executable counts as none.
 */
export const findBrowser = (env = process.env) =>
  firstExecutable({ named: env.CHROMIUM_PATH, names: NAMES, paths: FIXED_PATHS, env });

/**
 * Finds what opens pages and contexts by the hundred: the file that HEADLESS_SHELL_PATH names, else Chromium's headless shell on PATH, which draws
 * no window around a page and opens one in half the time, else what `findBrowser` finds.
 *
 * @param {Record<string, string | undefined>} env Environment to read; `process.env` unless a test gives another.
 * @returns {string | null} Absolute path, or `null` if there is none.
 */
export const findHeadlessBrowser = (env = process.env) =>
  firstExecutable({ named: env.HEADLESS_SHELL_PATH, names: ['chromium-headless-shell'], paths: [], env }) ??
  findBrowser(env);

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const MINIBROWSER_PATHS = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/**
 * Finds a Firefox on this machine: the file that FIREFOX_PATH names, else the first of the usual names on PATH, else the
 * usual places of macOS and Windows.
 *
 * @param {Record<string, string | undefined>} env Environment to read; `process.env` unless a test gives another.
 * @returns {string | null} Absolute path, or `null` if there is none.
 */
export const findFirefox = (env = process.env) =>
  firstExecutable({ named: env.FIREFOX_PATH, names: FIREFOX_NAMES, paths: FIREFOX_PATHS, env });

/**
 * Finds WebKitGTK's MiniBrowser: the file that MINIBROWSER_PATH names, else where Debian's webkit2gtk-driver puts it.
 *
 * @param {Record<string, string | undefined>} env Environment to read; `process.env` unless a test gives another.
 * @returns {string | null} Absolute path, or `null` if there is none.
 */
export const findMiniBrowser = (env = process.env) =>
  firstExecutable({ named: env.MINIBROWSER_PATH, names: ['MiniBrowser'], paths: MINIBROWSER_PATHS, env });

/**
 * Finds WebKitGTK's WebDriver: the file that WEBKIT_DRIVER_PATH names, else the one on PATH, which Debian's webkit2gtk-driver puts there.
 *
 * @param {Record<string, string | undefined>} env Environment to read; `process.env` unless a test gives another.
 * @returns {string | null} Absolute path, or `null` if there is none.
 */
export const findWebKitDriver = (env = process.env) =>
  firstExecutable({ named: env.WEBKIT_DRIVER_PATH, names: ['WebKitWebDriver'], paths: [], env });

/**
 * Finds the X server that draws for nobody: the file that XVFB_PATH names, else the one on PATH.
 *
 * @param {Record<string, string | undefined>} env Environment to read; `process.env` unless a test gives another.
 * @returns {string | null} Absolute path, or `null` if there is none.
 */
export const findXvfb = (env = process.env) =>
  firstExecutable({ named: env.XVFB_PATH, names: ['Xvfb'], paths: [], env });

/**
 * Command line flags under which Chromium stays quiet: it starts without a GPU and calls nobody on its own. As root the
 * sandbox has to be off, because Chromium refuses to start otherwise.
 */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
