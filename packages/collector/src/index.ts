export { createCollector, type Collector, type CollectorOptions } from './collector.js';
export type { RequestInfo } from './context.js';
export { DEFAULT_LIMITS, type Limits } from './limits/limits.js';
export type { Log, LogEntry } from './log-entry.js';
export { createNodeServer, type NodeServer, type NodeServerOptions } from './node-server.js';
export type { Site } from './site-list.js';
export { SqliteStore } from './store/sqlite-store.js';
export type { Appended, NewRecord, Store, StoredRecord } from './store/store.js';
