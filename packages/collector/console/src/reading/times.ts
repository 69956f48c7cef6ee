import type { RegisterRecord } from '../register/record.js';

/** One moment on a voice's way. */
export interface Moment {
  readonly step: 'captured' | 'sent' | 'received';
  /** RFC 3339. */
  readonly at: string;
  /** Milliseconds since capture; negative where the device's clock runs ahead of the collector's; `null` for capture itself. */
  readonly sinceCaptureMs: number | null;
}

/** A voice's way from the device to the register, in order. `sent` is there only if the sender told it. */
export function momentsOf({ event, receivedAt }: RegisterRecord): Moment[] {
  const capturedMs = Date.parse(event.time);
  const since = (at: string): number | null => {
    const elapsedMs = Date.parse(at) - capturedMs;
    return Number.isNaN(elapsedMs) ? null : elapsedMs;
  };
  const moments: Moment[] = [{ step: 'captured', at: event.time, sinceCaptureMs: null }];
  if (event.sentat) moments.push({ step: 'sent', at: event.sentat, sinceCaptureMs: since(event.sentat) });
  moments.push({ step: 'received', at: receivedAt, sinceCaptureMs: since(receivedAt) });
  return moments;
}
