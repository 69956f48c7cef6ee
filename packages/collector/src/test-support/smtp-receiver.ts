import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail that arrived: whom its envelope names, and what is in it. */
export type ReceivedMail = { readonly to: readonly string[]; readonly raw: string; readonly email: Email };

/** How a server refuses: at which command, with which code and words. */
export type Refusal = { readonly at: 'MAIL' | 'RCPT' | 'DATA'; readonly code: number; readonly words: string };

/** A real SMTP server on this machine that can be told to refuse, be killed in the midst of a mail, and come back at the same port. */
export class SmtpReceiver {
  /** What arrived, each as often as it did. */
  readonly mails: ReceivedMail[] = [];
  /** How it refuses for now; `null` to take everything. */
  refusal: Refusal | null = null;
  /** Called when a mail is there and not yet acknowledged. */
  onMail: () => void = () => {};
  readonly #sockets = new Set<Socket>();
  #port = 0;
  #server: SMTPServer | null = null;

  static async start(): Promise<SmtpReceiver> {
    const receiver = new SmtpReceiver();
    await receiver.start();
    return receiver;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Starts it, again after it was killed. */
  async start(): Promise<void> {
    const refused = (at: Refusal['at']): Error | null =>
      this.refusal?.at === at
        ? Object.assign(new Error(this.refusal.words), { responseCode: this.refusal.code })
        : null;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      onMailFrom: (_address, _session, done) => done(refused('MAIL')),
      onRcptTo: (_address, _session, done) => done(refused('RCPT')),
      onData: (stream, { envelope }, done) => {
        const to = envelope.rcptTo.map(({ address }) => address);
        void this.#take(stream, to, (failure) => done(failure ?? refused('DATA')));
      },
    });
    this.#server = server;
    // Connections that are killed are no failure of the server.
    server.on('error', () => {});
    server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    const listening = server.listen(this.#port, '127.0.0.1');
    await once(listening, 'listening');
    this.#port = (listening.address() as AddressInfo).port;
  }

  /** Ends it at once: connections are cut, whatever they are in the midst of. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise<void>((resolve) => server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #take(stream: NodeJS.ReadableStream, to: readonly string[], answer: (failure?: Error) => void): Promise<void> {
    try {
      const bytes = await buffer(stream);
      if (this.refusal?.at !== 'DATA')
        this.mails.push({ to, raw: bytes.toString('utf8'), email: await PostalMime.parse(bytes) });
      this.onMail();
      answer();
    } catch (error) {
      answer(error as Error);
    }
  }
}
