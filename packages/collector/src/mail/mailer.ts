/** A mail to one person. */
export type Mail = {
  /** Id of the event that it tells of: the same however often it is sent. */
  readonly id: string;
  /** Number of the case: mails about one case belong together. */
  readonly number: string;
  /** One address, and nothing but it. */
  readonly to: string;
  /** Language tag of what is written. */
  readonly lang: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** What came of one try to send. A `failure` is for logs and operators: it holds no address and no answer of a server, which may quote one. */
export type MailAttempt =
  /** Somebody else is answerable for it from now on. */
  | { readonly result: 'arrived' }
  /** It will never be taken, such as for an address that does not exist. */
  | { readonly result: 'refused'; readonly failure: string }
  /** It may be taken later, not before `askedSeconds`. */
  | { readonly result: 'failed'; readonly failure: string; readonly askedSeconds: number };

/** Hands mails on. The collector calls again what failed, for days, and may send a mail twice: under the same `id`. */
export interface Mailer {
  /** Tries once; ends within half a minute. One that throws has failed. */
  send(mail: Mail): Promise<MailAttempt>;
}
