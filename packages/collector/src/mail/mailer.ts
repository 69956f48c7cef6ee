/** A mail to one person. */
export type Mail = {
  /** Id of the event that it reports, the same at every attempt. */
  readonly id: string;
  /** Number of the case: mails about one case belong together. */
  readonly number: string;
  /** One bare address. */
  readonly to: string;
  /** Language tag of what is written. */
  readonly lang: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** What came of one attempt. A `failure` goes to logs and operators: it must hold no address, and no answer of a server, which may quote one. */
export type MailAttempt =
  /** The mail server has accepted it. */
  | { readonly result: 'arrived' }
  /** No later attempt can succeed, as for an address that does not exist. */
  | { readonly result: 'refused'; readonly failure: string }
  /** A later attempt may succeed, no sooner than in `askedSeconds`. */
  | { readonly result: 'failed'; readonly failure: string; readonly askedSeconds: number };

/** Sends mails. The collector repeats failed attempts for days, and may send a mail twice, under the same `id`. */
export interface Mailer {
  /** Makes one attempt; has to end within half a minute. If it throws, the attempt has failed. */
  send(mail: Mail): Promise<MailAttempt>;
}
