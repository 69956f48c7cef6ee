import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMiniBrowser, findWebKitDriver, findXvfb } from '../find-browser.mjs';
import { freePort } from '../start/ports.mjs';
import { keyAction, keyActions, openSession } from './webdriver.mjs';

const READY_WITHIN_MS = 20_000;

/** A screen for a browser that cannot do without. */
const startScreen = async () => {
  const screen = spawn(findXvfb(), ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (text) => resolve(String(text).trim()));
    screen.once('exit', () => reject(new Error('Failed to start Xvfb: it ended at once.')));
  });
  return { screen, display: `:${number}` };
};

const answers = async (server) => {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- asks again until there is an answer
    if (
      await fetch(`${server}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (Date.now() > deadline) throw new Error('Failed to start WebKitWebDriver: it does not answer.');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

const POINTER = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };
const BUTTONS = { left: 0, middle: 1, right: 2 };

/**
 * Runs tests of `@web/test-runner` in WebKitGTK's MiniBrowser, on a screen nobody sees, with keys and clicks that the browser takes for a
 * person's. One page at a time.
 *
 * @returns {import('@web/test-runner').BrowserLauncher} Its pages understand what the runner's commands say to those of Puppeteer.
 */
export function webkitLauncher() {
  let starting;
  let profile;
  const children = [];
  const active = new Map();

  const start = async () => {
    profile = mkdtempSync(join(tmpdir(), 'hearback-webkit-'));
    // Without it axe meets colours on their way from one to another.
    mkdirSync(join(profile, 'gtk-3.0'));
    writeFileSync(join(profile, 'gtk-3.0', 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    const [{ screen, display }, port] = await Promise.all([startScreen(), freePort()]);
    children.push(screen);
    children.push(
      spawn(findWebKitDriver(), [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: display,
          HOME: profile,
          XDG_CONFIG_HOME: profile,
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
          WEBKIT_DISABLE_DMABUF_RENDERER: '1',
          LIBGL_ALWAYS_SOFTWARE: '1',
        },
      }),
    );
    const server = `http://127.0.0.1:${port}`;
    await answers(server);
    const session = await openSession(server, {
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    });
    await session.ask('POST', '/timeouts', { pageLoad: 60_000, script: 60_000 });
    return session;
  };
  const session = () => (starting ??= start());
  const ask = async (...request) => (await session()).ask(...request);
  const act = (...actions) => ask('POST', '/actions', { actions });
  const key = (actions) => act({ type: 'key', id: 'keys', actions });
  const press = (type, button) => ({ type, button: BUTTONS[button] });
  const point = (...actions) => act({ ...POINTER, actions });
  const moveTo = ([x, y]) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
    origin: 'viewport',
  });

  /** Sizes the window so that the page in it has a size. */
  const setPageSize = async ({ width, height }) => {
    const rect = await ask('GET', '/window/rect');
    const page = await ask('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
    await ask('POST', '/window/rect', {
      width: rect.width + width - page[0],
      height: rect.height + height - page[1],
    });
  };

  /** What the runner's commands use of a page of Puppeteer. */
  const page = {
    setViewport: setPageSize,
    keyboard: {
      type: (text) => key(keyActions([...text])),
      press: (name) => key(keyActions([name])),
      down: (name) => key([keyAction('keyDown', name)]),
      up: (name) => key([keyAction('keyUp', name)]),
    },
    mouse: {
      move: (...place) => point(moveTo(place)),
      click: (x, y, { button = 'left' } = {}) =>
        point(moveTo([x, y]), press('pointerDown', button), press('pointerUp', button)),
      down: ({ button = 'left' } = {}) => point(press('pointerDown', button)),
      up: ({ button = 'left' } = {}) => point(press('pointerUp', button)),
      reset: () => ask('DELETE', '/actions'),
    },
  };

  return {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async stop() {
      await (await starting?.catch(() => undefined))?.end().catch(() => {});
      for (const child of children.toReversed()) child.kill('SIGKILL');
      if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    async startSession(id, url) {
      active.set(id, url);
      await ask('POST', '/url', { url: 'about:blank' });
      await setPageSize({ width: 800, height: 600 });
      // Told to go there by the page itself: the driver would wait for all it loads, and that ends with the tests.
      await ask('POST', '/execute/sync', { script: 'location.href = arguments[0]', args: [url] });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await ask('DELETE', '/actions');
      await ask('POST', '/url', { url: 'about:blank' });
      return {};
    },
    getPage: () => page,
  };
}
