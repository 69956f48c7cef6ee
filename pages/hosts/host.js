/* What every page of the corpus has: shortcuts, a form, and a memory of what happened to it. Written before any library runs. */
(() => {
  const { getOwnPropertyNames, getOwnPropertyDescriptor } = Object;
  const stringify = JSON.stringify;
  const ownKeys = Reflect.ownKeys;
  const same = Object.is;
  const computed = window.getComputedStyle;
  const host = { heard: [], errors: [], reports: [], shifts: 0, submits: 0 };
  window.host = host;

  for (const target of [window, document])
    for (const type of ['keydown', 'keypress', 'keyup'])
      target.addEventListener(type, ({ key }) => {
        // What cannot be kept from a page: it closes or moves on.
        if (key !== 'Escape' && key !== 'Tab') host.heard[host.heard.length] = `${type} ${key}`;
      });
  window.addEventListener('error', ({ message }) => (host.errors[host.errors.length] = message));
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => (host.errors[host.errors.length] = `rejected: ${reason && (reason.stack || reason)}`),
  );
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    host.reports[host.reports.length] = `${violatedDirective} ${blockedURI} ${sample}`;
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    host.submits++;
  });
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      // What moves inside a shadow root is told without a node.
      for (const { node } of sources) if (node?.isConnected) host.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Built-in functions by their paths, as they are when it is called. */
  const builtIns = () => {
    const found = [];
    for (const name of getOwnPropertyNames(window)) {
      if (!/^[A-Z]/.test(name)) continue;
      const place = getOwnPropertyDescriptor(window, name).value;
      if (typeof place !== 'function') continue;
      for (const owner of [place, place.prototype])
        if (owner)
          for (const key of ownKeys(owner)) {
            const { value, get, set } = getOwnPropertyDescriptor(owner, key);
            found[found.length] = [owner, key, value, get, set, `${name} ${String(key)}`];
          }
    }
    return found;
  };

  /** Which built-ins are no longer what they were. */
  const patched = (before) => {
    const names = [];
    for (let at = 0; at < before.length; at++) {
      const [owner, key, value, get, set, name] = before[at];
      const now = getOwnPropertyDescriptor(owner, key);
      // Constructors remember the last match; that is no patch.
      if (/^RegExp (?:\$|input|last|left|right)/.test(name)) continue;
      if (!now || !same(now.value, value) || now.get !== get || now.set !== set) names[names.length] = name;
    }
    return names;
  };

  /** A list that is written as a list, also where the page gave lists a `toJSON` of their own. */
  const plain = (list) => {
    list.toJSON = undefined;
    return list;
  };

  const sampled = () => document.querySelectorAll('html, body, main, main *');

  const styles = () => {
    const all = [];
    for (const element of sampled()) {
      if (all.length > 60) break;
      const style = computed(element);
      let text = element.localName;
      for (let at = 0; at < style.length; at++) text += `;${style[at]}:${style.getPropertyValue(style[at])}`;
      all[all.length] = text;
    }
    return all;
  };

  const values = () => {
    const all = [];
    for (const { name, value, checked } of document.querySelectorAll('main input, main select, main textarea'))
      all[all.length] = `${name}=${value} ${checked}`;
    return all;
  };

  const stored = () => {
    try {
      return `${document.cookie} ${getOwnPropertyNames(localStorage)} ${getOwnPropertyNames(sessionStorage)}`;
    } catch {
      return 'refused';
    }
  };

  let builtInsBefore = [];
  /** The page as it is: what the tag has to leave alone. As JSON, since a page may have spoilt what debuggers use. */
  host.look = (first) => {
    if (first) {
      builtInsBefore = builtIns();
      host.shifts = 0;
    }
    const { scrollWidth, scrollHeight } = document.documentElement;
    return stringify({
      styles: plain(styles()),
      values: plain(values()),
      globals: plain(getOwnPropertyNames(window)),
      html: document.documentElement.outerHTML,
      patched: plain(patched(builtInsBefore)),
      scroll: plain([scrollX, scrollY, scrollWidth, scrollHeight]),
      sheets: plain([document.styleSheets.length, document.adoptedStyleSheets.length]),
      stored: stored(),
      title: document.title,
    });
  };
  /** What happened since the page was loaded. */
  host.story = () =>
    stringify({
      heard: plain(host.heard),
      errors: plain(host.errors),
      reports: plain(host.reports),
      shifts: host.shifts,
      submits: host.submits,
    });
  /** Whether the page is complete but for the tag. */
  host.ready = () => {
    if (document.readyState === 'loading' || !document.querySelector('main')) return false;
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) if (!link.sheet) return false;
    return true;
  };
})();
