import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const HOW_ELSEWHERE =
  'Install Chromium or Chrome (Debian and Ubuntu: `sudo apt-get install -y chromium fonts-noto-cjk`; macOS: `brew install --cask chromium`), ' +
  'or set CHROMIUM_PATH to the program.';

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

const aptGet = (args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Failed to install Chromium: apt-get ${args[0]} says\n${stderr}\n${HOW_ELSEWHERE}`);
};

/**
 * Makes sure that browser tests have a Chromium: finds one, or on Debian and Ubuntu as root installs it with fonts for Chinese.
 *
 * @param {(line: string) => void} say Told when something is being installed.
 * @returns {string} Absolute path of the browser.
 * @throws {Error} If there is none and none can be installed; the message tells what to do.
 */
export function ensureBrowser(say) {
  const found = findBrowser();
  if (found !== null) return found;
  if (process.env.CHROMIUM_PATH)
    throw new Error(`Failed to find a browser: CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is no program.`);
  if (!canInstall()) throw new Error(`Failed to find a browser for the tests. ${HOW_ELSEWHERE}`);
  say('Installing Chromium and fonts for Chinese by apt-get (once, a few minutes) …');
  aptGet(['update']);
  aptGet(['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  const installed = findBrowser();
  if (installed === null) throw new Error(`Failed to find the browser that was just installed. ${HOW_ELSEWHERE}`);
  return installed;
}
