/** Where an error occurred: in the store, unexpectedly in a request, in a check for `/readyz`, in the connection to NATS, in a mailer. */
export type FailureEvent = 'store_failed' | 'request_failed' | 'check_failed' | 'publish_failed' | 'mail_failed';

/** A failure as it is logged. */
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
 * One line of the collector's log. It holds no body, no token and no personal address, so that logs can be kept.
 */
export type LogEntry =
  | {
      readonly level: 'info';
      readonly event: 'request';
      readonly method: string;
      /** The route that matched, never the requested address. */
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
      /** The receiver answered that it wants no more events. */
      readonly event: 'webhook_gone';
      readonly webhook: string;
    }
  | {
      readonly level: 'error';
      /** All attempts to deliver an event failed. */
      readonly event: 'webhook_dead_letter';
      readonly webhook: string;
      readonly seq: number;
      readonly attempts: number;
    }
  | {
      readonly level: 'error';
      /** A mail was refused, or all attempts to send it failed. */
      readonly event: 'mail_dead_letter';
      /** Place in the register of the event that the mail is about. */
      readonly seq: number;
      readonly attempts: number;
    }
  | {
      readonly level: 'error';
      /** A stream has events that the register lacks, since that was restored from a backup. New events are published behind them. */
      readonly event: 'stream_ahead';
      readonly reader: string;
      /** Place of the last event that both have. */
      readonly seq: number;
      /** Events in the stream that the register does not have there. */
      readonly unknown: number;
    }
  | FailureEntry;

/** Receives log entries; must not throw. */
export type Log = (entry: LogEntry) => void;

/** The code of an error, or else of its cause; empty if neither has one. */
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
