/** The endpoint to check. The more options it has, the more rules are checked. */
export type EndpointToCheck = {
  /** Address to which events are posted, such as `https://feedback.example/v1/events`. */
  readonly url: string;
  /** Id of a site whose events it accepts. The voices stay there: use a test site. */
  readonly site: string;
  /** Origin of a page of that site; without it the rules about other origins are not checked. */
  readonly origin?: string | undefined;
  /** Returns an event as the endpoint has stored it, or `null`; without it `keeps-what-was-said` is not checked. */
  readonly read?: ((id: string) => Promise<unknown>) | undefined;
  /** Kills the endpoint and starts it again; without it `outlives-a-crash` is not checked. */
  readonly restart?: (() => Promise<void>) | undefined;
  /** @default the global one */
  readonly fetch?: typeof globalThis.fetch | undefined;
};
