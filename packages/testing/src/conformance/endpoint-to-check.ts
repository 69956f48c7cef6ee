/** An endpoint that is to be checked. The more is given, the more can be asked. */
export type EndpointToCheck = {
  /** Address to which events are posted, such as `https://feedback.example/v1/events`. */
  readonly url: string;
  /** Id of a site whose events it takes. What is sent stays there: take one that is for tests. */
  readonly site: string;
  /** Origin of a page of that site; without it nothing is asked that concerns pages of other origins. */
  readonly origin?: string;
  /** Gives an event as the endpoint has kept it, `null` if it has none; without it nobody asks what became of the data. */
  readonly read?: (id: string) => Promise<unknown>;
  /** Kills the endpoint and brings it back; without it nobody asks whether what it acknowledged outlives it. */
  readonly restart?: () => Promise<void>;
  /** @default the global one */
  readonly fetch?: typeof globalThis.fetch;
};
