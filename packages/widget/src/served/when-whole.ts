/** An element that renders what has changed when it is asked to. */
export type RenderingHost = HTMLElement & { requestUpdate: () => void };

/** A template as `html` makes it. */
type Template = { readonly strings: readonly string[]; readonly values: readonly unknown[] };

/** Whether something in a template stands in for what has not come: by its class, `waiting`. */
function isWaiting(shown: unknown): boolean {
  if (Array.isArray(shown)) return shown.some(isWaiting);
  const { strings, values } = Object(shown) as Partial<Template>;
  return Boolean(strings && (strings.some((text) => /class="[^"]*\bwaiting\b/.test(text)) || values!.some(isWaiting)));
}

/**
 * Settles once an element has all that it takes to render. Renders it without showing it, which asks for what is missing; does so anew
 * whenever the element asks for a rendering.
 */
export function whenWhole(host: RenderingHost): Promise<void> {
  const { requestUpdate } = host as { requestUpdate: (...change: unknown[]) => void };
  const render = () => (host as unknown as { render(): unknown }).render();
  return new Promise((resolve) => {
    const look = () => {
      if (isWaiting(render())) return;
      Reflect.deleteProperty(host, 'requestUpdate');
      resolve();
    };
    host.requestUpdate = (...change: unknown[]) => {
      requestUpdate.apply(host, change);
      queueMicrotask(look);
    };
    look();
  });
}
