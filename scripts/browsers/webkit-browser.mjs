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

/** Starts the driver and what it needs. `children` and `folders` gather what has to go in the end, also where that fails. */
const startDriver = async ({ children, folders }) => {
  const profile = mkdtempSync(join(tmpdir(), 'hearback-webkit-'));
  folders.push(profile);
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

/** The one page of a session, with the calls that tests make of a page of Puppeteer. */
const pageOf = (ask) => {
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

  return {
    setViewport: setPageSize,
    goto: (url) => ask('POST', '/url', { url }),
    evaluate: (work, ...args) =>
      ask('POST', '/execute/sync', { script: `return (${work}).apply(null, arguments)`, args }),
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
};

/**
 * Starts WebKitGTK's MiniBrowser on a screen nobody sees, with keys and clicks that it takes for a person's. It has one page.
 *
 * @returns `ask(method, path, body)`, which sends a command of WebDriver; `page`, which understands what tests say to a page of Puppeteer; and
 *   `stop()`, which ends all that was started.
 * @throws {Error} If the screen, the driver or the browser does not start.
 */
export async function startWebKit() {
  const started = { children: [], folders: [] };
  const clear = () => {
    for (const child of started.children.toReversed()) child.kill('SIGKILL');
    for (const folder of started.folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { ask, end } = await startDriver(started);
    return {
      ask,
      page: pageOf(ask),
      stop: () =>
        end()
          .catch(() => {})
          .finally(clear),
    };
  } catch (error) {
    clear();
    throw error;
  }
}
