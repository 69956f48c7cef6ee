/** Next gives no address of a connection: the last one in `X-Forwarded-For` is what the proxy in front of it saw. */
const addressOf = (request: Request) => request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();

/**
 * A route handler of Next.js (app router, Node runtime): everything below `/v1/`. The collector is opened with the first request, since
 * `next build` imports every route and is to open no register.
 */
async function handle(request: Request): Promise<Response> {
  const { collector } = await import('../../../collector');
  return collector.fetch(request, { remoteAddress: addressOf(request) });
}

export { handle as GET, handle as POST, handle as PUT, handle as DELETE, handle as HEAD, handle as OPTIONS };
