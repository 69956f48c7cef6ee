import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findFirefox, findHeadlessBrowser, findMiniBrowser, findXvfb } from './find-browser.mjs';

const HOW_ELSEWHERE =
  'Install Chromium or Chrome (Debian and Ubuntu: `sudo apt-get install -y chromium fonts-noto-cjk`; macOS: `brew install --cask chromium`), ' +
  'or set CHROMIUM_PATH to the program.';

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

const aptGet = (what, how, args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Failed to install ${what}: apt-get ${args[0]} says\n${stderr}\n${how}`);
};

const install = (what, how, packages) => {
  aptGet(what, how, ['update']);
  aptGet(what, how, ['install', '-y', '--no-install-recommends', ...packages]);
};

/**
 * Installs packages of Debian.
 *
 * @param {string} what What they are, for a message.
 * @param {string} how What to do where they cannot be installed.
 * @param {readonly string[]} packages
 * @throws {Error} If this is not Debian or Ubuntu as root, or apt-get fails.
 */
export function installOnDebian(what, how, packages) {
  if (!canInstall()) throw new Error(`Failed to find ${what} for the tests. ${how}`);
  install(what, how, packages);
}

/** Not every Debian and no Ubuntu has the headless shell; where it cannot be had, Chromium itself does what it would. */
const installHeadlessShell = () => {
  if (!canInstall() || findHeadlessBrowser() !== findBrowser()) return;
  try {
    install('the headless shell', HOW_ELSEWHERE, ['chromium-headless-shell']);
  } catch {
    // Tests take longer, and are the same.
  }
};

/**
 * Makes sure that browser tests have a Chromium: finds one, or on Debian and Ubuntu as root installs it with fonts for Chinese, and its headless
 * shell where there is one.
 *
 * @param {(line: string) => void} say Told when something is being installed.
 * @returns {string} Absolute path of the browser.
 * @throws {Error} If there is none and none can be installed; the message tells what to do.
 */
export function ensureBrowser(say) {
  const found = findBrowser();
  if (found !== null) {
    installHeadlessShell();
    return found;
  }
  if (process.env.CHROMIUM_PATH)
    throw new Error(`Failed to find a browser: CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is no program.`);
  if (!canInstall()) throw new Error(`Failed to find a browser for the tests. ${HOW_ELSEWHERE}`);
  say('Installing Chromium and fonts for Chinese by apt-get (once, a few minutes) …');
  install('Chromium', HOW_ELSEWHERE, ['chromium', 'fonts-noto-cjk']);
  const installed = findBrowser();
  if (installed === null) throw new Error(`Failed to find the browser that was just installed. ${HOW_ELSEWHERE}`);
  installHeadlessShell();
  return installed;
}

/** What the trials need beside Chromium: how it is called, who finds it, the package of Debian, the variable that names it. */
const ENGINES = [
  { what: 'Firefox', find: findFirefox, debian: 'firefox-esr', variable: 'FIREFOX_PATH' },
  { what: "WebKitGTK's MiniBrowser", find: findMiniBrowser, debian: 'webkit2gtk-driver', variable: 'MINIBROWSER_PATH' },
  { what: 'Xvfb', find: findXvfb, debian: 'xvfb', variable: 'XVFB_PATH' },
];

/**
 * Makes sure that the trials have all their engines: Chromium, Firefox and WebKitGTK with a screen for it; on Debian and Ubuntu
 * as root installs what is missing.
 *
 * @param {(line: string) => void} say Told when something is being installed.
 * @throws {Error} If one is missing and cannot be installed; the message tells what to do.
 */
export function ensureEngines(say) {
  ensureBrowser(say);
  const missing = () => ENGINES.filter(({ find }) => find() === null);
  const wanted = missing();
  if (wanted.length === 0) return;
  const names = wanted.map(({ what }) => what).join(', ');
  const packages = wanted.map(({ debian }) => debian);
  const how = `Install them (Debian and Ubuntu: \`sudo apt-get install -y ${packages.join(' ')}\`), or name the programs in ${wanted.map(({ variable }) => variable).join(', ')}.`;
  if (!canInstall()) throw new Error(`Failed to find ${names} for the trials. ${how}`);
  say(`Installing ${names} by apt-get (once, a few minutes) …`);
  install(names, how, packages);
  if (missing().length > 0) throw new Error(`Failed to find what was just installed: ${names}. ${how}`);
}
