import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { findMiniBrowser } from '../../scripts/find-browser.mjs';
import { killTree } from '../rig/process-tree.ts';
import type { Engine, RunningBrowser, Tab } from './engine.ts';
import { expressionOf, resultOf } from './in-page.ts';
import { openRemoteControl, type RemoteControl } from './remote-control.ts';
import { openVirtualDisplay } from './virtual-display.ts';

const script = stripTypeScriptTypes(readFileSync(new URL('../agent/drive.ts', import.meta.url), 'utf8'));

const cannot = (what: string) => () => Promise.reject(new Error(`WebKitGTK cannot ${what} from outside.`));

const controlledTab = (control: RemoteControl): Tab => ({
  async goto(url) {
    const arriving = control.nextPage();
    const target = JSON.stringify(control.addressed(url));
    const here = `location.href.split('#')[0] === ${JSON.stringify(url)}`;
    await control.leave(`${here} ? location.reload() : (location.href = ${target})`);
    await arriving;
  },
  run: async (work: (argument: never) => unknown, argument?: unknown) =>
    resultOf(await control.evaluate(expressionOf(work, argument))),
  back: () => control.leave('history.back()'),
  async close() {
    await control.leave('close()');
    await control.close();
  },
  setFrozen: cannot('freeze a page'),
  setQuota: cannot('limit the space of an origin'),
});

/**
 * WebKitGTK's MiniBrowser. Its WebDriver forgets the profile when the browser ends, so it runs as people run it, and its pages
 * ask for orders themselves.
 */
export const webkit: Engine = {
  name: 'WebKit',
  abilities: new Set(['restart', 'bfcache', 'bfcache-while-sending']),
  remote: true,
  async launch(profile): Promise<RunningBrowser> {
    const program = findMiniBrowser();
    if (program === null)
      throw new Error('Failed to find MiniBrowser. Install webkit2gtk-driver, or name it in MINIBROWSER_PATH.');
    const [home, display] = await Promise.all([openRemoteControl(script), openVirtualDisplay()]);
    const controls = [home];
    const ready = home.nextPage();
    const browser = spawn(program, ['--javascript-can-open-windows-automatically=true', home.home], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display.name,
        HOME: profile,
        XDG_DATA_HOME: join(profile, 'data'),
        XDG_CACHE_HOME: join(profile, 'cache'),
        XDG_CONFIG_HOME: join(profile, 'config'),
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    await ready;
    const kill = async () => {
      await killTree(browser.pid!);
      display.close();
      await Promise.all(controls.splice(0).map((control) => control.close().catch(() => {})));
    };
    return {
      async open() {
        const control = await openRemoteControl(script);
        controls.push(control);
        const arriving = control.nextPage();
        await home.evaluate(`void open(${JSON.stringify(control.home)}, '_blank', 'noopener')`);
        await arriving;
        return controlledTab(control);
      },
      kill,
      crashPages: cannot('crash a page'),
      close: kill,
    };
  },
};
