/**
 * Runs in the page before any of its scripts, as an init script, and so sees nothing of this file. Leaves `bench` in the page: what it looked
 * like before, and how to measure.
 */
export function probe() {
  const { getOwnPropertyNames, getOwnPropertyDescriptor } = Object;
  const builtIns = getOwnPropertyNames(window).flatMap((name) => {
    const place = /^[A-Z]/.test(name) ? getOwnPropertyDescriptor(window, name).value : undefined;
    if (typeof place !== 'function') return [];
    return [place, place.prototype].flatMap((owner) =>
      owner
        ? Reflect.ownKeys(owner).map((key) => ({ owner, key, was: getOwnPropertyDescriptor(owner, key), name }))
        : [],
    );
  });
  for (const name of ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'onerror', 'onunhandledrejection'])
    builtIns.push({ owner: window, key: name, was: getOwnPropertyDescriptor(window, name), name: 'window' });
  for (const name of ['log', 'warn', 'error', 'info', 'debug'])
    builtIns.push({ owner: console, key: name, was: getOwnPropertyDescriptor(console, name), name: 'console' });
  const windowHandlers = () => ['onerror', 'onunhandledrejection'].filter((name) => window[name] !== null).length;

  const tasks = [];
  const shifts = [];
  const events = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
    type: 'layout-shift',
    buffered: true,
  });
  new PerformanceObserver((list) => events.push(...list.getEntries())).observe({
    type: 'event',
    durationThreshold: 16,
  });

  const deep = (root, selector) => {
    for (const found of root.querySelectorAll(selector)) {
      const { width, height } = found.getBoundingClientRect();
      if (width && height && found.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return found;
    }
    for (const each of root.querySelectorAll('*')) {
      const found = each.shadowRoot && deep(each.shadowRoot, selector);
      if (found) return found;
    }
    return null;
  };

  const globals = new Set(getOwnPropertyNames(window));
  window.bench = {
    globals: () => getOwnPropertyNames(window).filter((name) => !globals.has(name) && name !== 'bench').length,
    patched: () =>
      windowHandlers() +
      builtIns
        .filter(({ owner, key, was }) => {
          const now = getOwnPropertyDescriptor(owner, key);
          return now?.value !== was?.value || now?.get !== was?.get || now?.set !== was?.set;
        })
        .filter(({ name }) => name !== 'RegExp').length,
    blockedMs: () => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: () => shifts.reduce((sum, { value }) => sum + value, 0),
    nodes: () => document.querySelectorAll('*').length,
    /** Middle of what matches, in any shadow root; `null` while there is none to see. */
    place(selector) {
      const box = deep(document, selector)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    /** From the next click until a field is painted: the milliseconds, and the paths of all files that had come by then. */
    untilField: (selector) =>
      new Promise((resolve) => {
        let from = 0;
        addEventListener('click', ({ timeStamp }) => (from = timeStamp), { capture: true, once: true });
        const look = () => {
          if (!from || !deep(document, selector)) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          // Comes after the frame that shows it.
          port1.onmessage = () => {
            const now = performance.now();
            const files = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd < now);
            resolve({ ms: now - from, paths: files.map(({ name }) => new URL(name).pathname) });
          };
          return port2.postMessage(0);
        };
        requestAnimationFrame(look);
      }),
    interactionMs: () =>
      Math.max(0, ...events.filter(({ interactionId }) => interactionId).map(({ duration }) => duration)),
  };
}
