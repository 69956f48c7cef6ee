/** What a remote control sends: an expression to evaluate, with a number for its answer. */
export type Order = { readonly number: number; readonly expression: string };

/**
 * Lets a page of a browser without a driver be driven: it asks the control of its tab for orders, one after the other. The
 * control's port stands behind the `#` of the first address and is kept with the tab.
 */
const port = /drive=(\d+)/.exec(location.hash)?.[1] ?? sessionStorage.getItem('drive');

/** Tells this page from the others of its tab. */
const page = String(Math.random());

async function obey(control: string, stopped: AbortSignal): Promise<void> {
  for (;;) {
    const asking = await fetch(`${control}/next`, { method: 'POST', body: page, signal: stopped });
    const order = (await asking.json()) as Order;
    // Not awaited: an order may take until a later one is given.
    void answer(control, order);
  }
}

async function answer(control: string, { number, expression }: Order): Promise<void> {
  let body: string;
  try {
    // oxlint-disable-next-line no-eval -- orders come from this machine alone
    body = JSON.stringify({ result: await (0, eval)(expression) });
  } catch (error) {
    body = JSON.stringify({ error: String(error) });
  }
  await fetch(`${control}/answer/${number}`, { method: 'POST', body }).catch(() => {});
}

if (port) {
  sessionStorage.setItem('drive', port);
  let stop = new AbortController();
  const begin = () => {
    stop = new AbortController();
    obey(`http://127.0.0.1:${port}`, stop.signal).catch(() => {});
  };
  // Nothing is under way while a page is left, or it would not be kept for the way back.
  addEventListener('pagehide', () => stop.abort());
  addEventListener('pageshow', begin);
}
