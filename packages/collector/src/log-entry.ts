/** What an error ended: the work of the store, a request in a way nobody thought of, a check for `/readyz`, a connection to NATS, the work of a mailer. */
export type FailureEvent = 'store_failed' | 'request_failed' | 'check_failed' | 'publish_failed' | 'mail_failed';

/** What a failure is told by. */
export type FailureEntry = {
  readonly level: 'error';
  readonly event: FailureEvent;
  /** The error's class and code. */
  readonly error: string;
  /** Where it came from, without its message, which might quote a body. */
  readonly trace: string;
  /** With `publish_failed`: hosts and ports where the stream is. */
  readonly server?: string;
};

/**
 * One line of the collector's log. It holds no body, no token, no address of a person: what stands here can be kept.
 */
export type LogEntry =
  | {
      readonly level: 'info';
      readonly event: 'request';
      readonly method: string;
      /** The route that matched, never the address that was asked for. */
      readonly route: string;
      readonly status: number;
      readonly durationMs: number;
    }
  | {
      readonly level: 'info';
      readonly event: 'appended';
      readonly accepted: number;
      readonly duplicate: number;
      readonly rejected: number;
    }
  | {
      readonly level: 'error';
      /** The receiver answered that it wants nothing any more. */
      readonly event: 'webhook_gone';
      readonly webhook: string;
    }
  | {
      readonly level: 'error';
      /** An event did not arrive in all its attempts. */
      readonly event: 'webhook_dead_letter';
      readonly webhook: string;
      readonly seq: number;
      readonly attempts: number;
    }
  | {
      readonly level: 'error';
      /** A mail was refused, or did not arrive in all its attempts. */
      readonly event: 'mail_dead_letter';
      /** Place in the register of the event that it tells of. */
      readonly seq: number;
      readonly attempts: number;
    }
  | {
      readonly level: 'error';
      /** A stream has events that the register does not have: it was restored from a backup. What it takes from now on is published behind them. */
      readonly event: 'stream_ahead';
      readonly reader: string;
      /** Place of the last event that both have. */
      readonly seq: number;
      /** Events in the stream that the register does not have there. */
      readonly unknown: number;
    }
  | FailureEntry;

/** Takes log entries; must not throw. */
export type Log = (entry: LogEntry) => void;

/** The code of an error, or else of what caused it; empty where neither has one. */
function codeOf(error: Error): string {
  if ('code' in error) return ` ${String(error.code)}`;
  return error.cause instanceof Error ? codeOf(error.cause) : '';
}

/** The entry for an error, without its message. */
export function errorEntry(event: FailureEvent, error: unknown): FailureEntry {
  if (!(error instanceof Error)) return { level: 'error', event, error: typeof error, trace: '' };
  const code = codeOf(error);
  const number = 'errcode' in error ? ` ${String(error.errcode)}` : '';
  const trace = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { level: 'error', event, error: `${error.name}${code}${number}`, trace: trace.join('\n') };
}
