const started = new Map();
const longTasks = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
  type: 'longtask',
});

/** Starts a subject; `config` is what its `start` takes. */
export async function start(name, config) {
  const { start: begin } = await import(`/bundles/${name}/entry.js`);
  started.set(name, await begin(config));
}

/** Stops a subject and forgets it. */
export function stop(name) {
  started.get(name).stop();
  started.delete(name);
}

/** Durations of the tasks over 50 ms since the last call, in milliseconds. */
export async function takeLongTasks() {
  await new Promise((resolve) => setTimeout(resolve, 60));
  return longTasks.splice(0);
}

/** Calls `heard` for each value written to a key of localStorage. Calling what it returns stops that. */
function watchStorage(heard) {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    setItem.call(this, key, value);
    heard(key);
  };
  return () => (Storage.prototype.setItem = setItem);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets every microtask of now run. */
const breath = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });

/**
 * Says voices one after the other, each once the one before is stored.
 *
 * @param options.forget Takes each back after it was timed, so that no more wait than before.
 * @param options.settle Waits for the acknowledgement of each, too.
 * @param options.gapMs Rests after each.
 * @returns Milliseconds of every call alone, until each voice was stored (none where it never was before the page is left)
 *   and until each was acknowledged (with `settle`).
 */
export async function sequence(name, voices, { forget = false, settle = false, gapMs = 0 } = {}) {
  const subject = started.get(name);
  const result = { call: [], stored: [], acknowledged: [] };
  let storedAt;
  const unwatch = watchStorage((key) => subject.queue?.test(key) && (storedAt ??= performance.now()));
  for (const voice of voices) {
    storedAt = undefined;
    const from = performance.now();
    const { durable, acknowledged } = subject.say(voice);
    result.call.push(performance.now() - from);
    if (durable) {
      const receipt = await durable;
      result.stored.push(performance.now() - from);
      if (forget) await subject.forget(receipt);
    } else {
      await breath();
      if (storedAt) result.stored.push(storedAt - from);
    }
    if (settle) {
      await acknowledged;
      result.acknowledged.push(performance.now() - from);
    }
    if (gapMs) await pause(gapMs);
  }
  unwatch();
  return result;
}

/**
 * Says voices in one task, one of the page's own: the browser does not report long ones among the debugger's.
 *
 * @returns Milliseconds of the task, until all were stored (`null` where the subject does not say) and until all were
 *   acknowledged (`null` without `settle`).
 */
export async function burst(name, voices, { settle = true } = {}) {
  const subject = started.get(name);
  await breath();
  const from = performance.now();
  const said = voices.map((voice) => subject.say(voice));
  const loop = performance.now() - from;
  let stored = null;
  if (said[0].durable) {
    await Promise.all(said.map(({ durable }) => durable));
    stored = performance.now() - from;
  }
  if (!settle) return { loop, stored, acknowledged: null };
  await Promise.all(said.map(({ acknowledged }) => acknowledged));
  return { loop, stored, acknowledged: performance.now() - from };
}

/**
 * The least a durable record costs here: one put in one strict transaction on a database that is open, no more.
 *
 * @param options.gapMs Rests after each.
 * @returns Milliseconds of each.
 */
export async function floor(voices, { gapMs = 0 } = {}) {
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('floor', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const result = [];
  for (const voice of voices) {
    const from = performance.now();
    await new Promise((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put({ id: crypto.randomUUID(), body: JSON.stringify(voice) });
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      transaction.commit();
    });
    result.push(performance.now() - from);
    if (gapMs) await pause(gapMs);
  }
  db.close();
  return result;
}
