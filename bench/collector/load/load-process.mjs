/** Sends load from a process of its own, so that what it takes is not taken from whom it measures; told what by a message. */
import { batches } from '../rig/voices.mjs';
import { sender } from './sender.mjs';

/** As fast as the server answers: every connection sends its next batch when it has the answer to the one before. */
async function flood({ url, connections, warmUp, count }) {
  const { send, close } = sender(url, connections);
  const failures = [];
  const all = async (bodies) => {
    const next = bodies.values();
    const connection = async () => {
      for (const body of next) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is what a connection does
        const failure = await send(body);
        if (failure !== null) failures.push(failure);
      }
    };
    await Promise.all(Array.from({ length: connections }, connection));
  };
  const [first, measured] = [batches(warmUp, 1), batches(count, 2)];
  await all(first);
  process.send({ begun: true });
  const from = performance.now();
  await all(measured);
  const seconds = (performance.now() - from) / 1000;
  close();
  return { seconds, failures };
}

/**
 * At a rate, in gaps as chance has them, whether or not the server keeps up: each batch is timed from the moment it was due.
 */
async function steady({ url, connections, perSecond, seconds, wantsLatencies }) {
  const { send, close } = sender(url, connections);
  const ready = batches(Math.min(perSecond * seconds, perSecond * 5) + 1, 3);
  const latenciesMs = [];
  const failures = [];
  let sent = 0;
  const underWay = new Set();
  const from = performance.now();
  const until = from + seconds * 1000;
  let due = from;
  const one = async (body, dueAt) => {
    const failure = await send(body);
    if (failure !== null) failures.push(failure);
    if (wantsLatencies) latenciesMs.push(performance.now() - dueAt);
  };
  while (due < until) {
    const now = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- batches have their time
    if (due > now) await new Promise((resolve) => setTimeout(resolve, due - now));
    while (due <= performance.now() && due < until) {
      const promise = one(ready.pop() ?? batches(1, sent + 4)[0], due).finally(() => underWay.delete(promise));
      underWay.add(promise);
      sent++;
      due += (-Math.log(1 - Math.random()) * 1000) / perSecond;
    }
  }
  await Promise.all(underWay);
  close();
  return { sent, failures, latenciesMs };
}

process.once('disconnect', () => process.exit());
process.once('message', async ({ kind, ...options }) => {
  const result = await (kind === 'flood' ? flood(options) : steady(options));
  process.send({ result }, () => process.disconnect());
});
