import { BATCH_LIMITS, batchPicker, type BatchLimits, type BatchPicker } from '../batch.js';
import { CIRCUIT_OPENS_AT, endpointDueAt, freshEndpoint, type Waivable } from '../retry-policy.js';
import type { View, Work } from '../store/store.js';
import type { EndpointRow, OutboxRow } from './rows.js';

const LONGEST_LEASE_MS = 5 * 60 * 1000;
const LONGEST_WAIT_MS = 25 * 60 * 60 * 1000;

/** Who asks for events to send, and when. */
export type ClaimRequest = {
  /** Identifies the client among all tabs. */
  readonly owner: string;
  readonly nowMs: number;
  /** How long nobody else may send what is claimed. */
  readonly leaseMs: number;
  /** The endpoint's address. */
  readonly endpoint: string;
  /** Most events in one request; 1 for an endpoint that takes no batches. */
  readonly maxEvents: number;
  readonly waived: readonly Waivable[];
};

/** What a claim got. */
export type Claimed = {
  /** Leased to the owner; empty when nothing may be sent now. */
  readonly rows: readonly OutboxRow[];
  /** When something may be sent, milliseconds since 1970; `null` when the outbox is empty. */
  readonly wakeAt: number | null;
  readonly endpoint: EndpointRow;
};

/** When a record may be sent: after another client's lease and its own pause. Times no clock could mean are void. */
export function rowDueAt(row: OutboxRow, nowMs: number): number {
  const leased = row.leaseOwner !== '' && row.leaseUntil <= nowMs + LONGEST_LEASE_MS ? row.leaseUntil : 0;
  return Math.max(leased, row.nextAt > nowMs + LONGEST_WAIT_MS ? 0 : row.nextAt);
}

/** An endpoint that does not answer, or does not want this client, is asked with one event. */
function limitsFor(endpoint: EndpointRow, maxEvents: number): BatchLimits {
  const probing = endpoint.failures >= CIRCUIT_OPENS_AT || endpoint.state === 'hold';
  return {
    maxEvents: probing ? 1 : Math.min(maxEvents, endpoint.maxEvents ?? maxEvents),
    maxBytes: Math.min(BATCH_LIMITS.maxBytes, endpoint.maxBytes ?? BATCH_LIMITS.maxBytes),
  };
}

/**
 * Leases the next batch to one client, so that no other tab sends it meanwhile. While the endpoint is failing, the
 * request under way also keeps every other tab from trying.
 */
export function claim(request: ClaimRequest): Work<Claimed> {
  const { owner, nowMs, leaseMs, maxEvents, waived } = request;
  let picker: BatchPicker | undefined;
  let wakeAt: number | null = null;
  const endpointOf = (view: View) => view('endpoint', request.endpoint) ?? freshEndpoint(request.endpoint);
  return {
    keys: [['endpoint', request.endpoint]],
    scans: [
      {
        table: 'outbox',
        visit(row, view) {
          const endpoint = endpointOf(view);
          const endpointAt = endpointDueAt(endpoint, nowMs, waived);
          const dueAt = Math.max(endpointAt, rowDueAt(row, nowMs));
          if (dueAt > nowMs) {
            wakeAt = Math.min(wakeAt ?? Infinity, dueAt);
            return endpointAt > nowMs;
          }
          picker ??= batchPicker(limitsFor(endpoint, maxEvents));
          return picker.offer(row);
        },
      },
    ],
    plan(view) {
      const endpoint = endpointOf(view);
      const rows = (picker?.rows ?? []).map((row): OutboxRow => ({
        ...row,
        attempts: row.attempts + 1,
        leaseOwner: owner,
        leaseUntil: nowMs + leaseMs,
      }));
      const writes = rows.map((put) => ({ table: 'outbox', put }) as const);
      const probe = { table: 'endpoint', put: { ...endpoint, nextAt: nowMs + leaseMs } } as const;
      return {
        writes: rows.length && endpoint.failures ? [...writes, probe] : writes,
        result: { rows, wakeAt: rows.length ? nowMs : wakeAt, endpoint },
      };
    },
  };
}
