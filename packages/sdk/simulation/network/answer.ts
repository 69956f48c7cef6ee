/** What comes back over the wire. */
export type Answer = {
  /** 0 for a redirect that the browser hides. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the body can be read to its end. @default 'whole' */
  readonly end?: 'whole' | 'cut' | 'never';
};

/** An answer as `fetch` gives it; has what the SDK may use of a `Response`. @param onEnd Told once the body is read. */
export function responseOf({ status, headers, body, end }: Answer, onEnd: () => void): Response {
  const text = async () => {
    if (end === 'never') return new Promise<string>(() => {});
    onEnd();
    if (end === 'cut') throw new TypeError('network error');
    return body;
  };
  return {
    status,
    ok: status >= 200 && status < 300,
    type: status ? 'cors' : 'opaqueredirect',
    redirected: false,
    headers: { get: (name: string) => headers[name.toLowerCase()] ?? null },
    text,
    json: async () => JSON.parse(await text()) as unknown,
  } as unknown as Response;
}
