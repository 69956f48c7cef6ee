/**
 * A healthy endpoint answers within this time; waiting it out spares the person a "saved" that turns into "received" as
 * they begin to read it. In milliseconds.
 */
export const SETTLE_GRACE_MS = 800;
