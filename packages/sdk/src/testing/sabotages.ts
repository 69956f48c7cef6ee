/** What a page may have done to the language before it loads the SDK; each undone by what it returns. */
export const sabotages: Record<string, () => () => void> = {
  'Prototype.js, which gives arrays, strings and objects a toJSON': () => {
    const prototypes = [Array.prototype, String.prototype, Object.prototype, Date.prototype] as { toJSON?: unknown }[];
    const before = prototypes.map((prototype) => Object.getOwnPropertyDescriptor(prototype, 'toJSON'));
    for (const prototype of prototypes)
      Object.defineProperty(prototype, 'toJSON', { value: () => 'hijacked', configurable: true, writable: true });
    return () =>
      prototypes.forEach((prototype, i) => {
        delete prototype.toJSON;
        if (before[i]) Object.defineProperty(prototype, 'toJSON', before[i]);
      });
  },
  'a JSON.stringify of its own': () => {
    const { stringify } = JSON;
    JSON.stringify = () => '"hijacked"';
    return () => void (JSON.stringify = stringify);
  },
  'a Function.prototype.bind of its own': () => {
    const bind = Function.prototype.bind as unknown;
    const own = Function.prototype as { bind: unknown };
    own.bind = () => () => 'hijacked';
    return () => void (own.bind = bind);
  },
  'a Promise of its own': () => {
    const Native = Promise;
    globalThis.Promise = class Zone<Value> extends Native<Value> {} as PromiseConstructor;
    return () => void (globalThis.Promise = Native);
  },
  'MooTools, which puts enumerable functions on every prototype': () => {
    const own = Object.prototype as { each?: unknown };
    own.each = () => 'hijacked';
    (Array.prototype as { each?: unknown }).each = () => 'hijacked';
    return () => {
      delete own.each;
      delete (Array.prototype as { each?: unknown }).each;
    };
  },
};
