export { checkEndpoint } from './conformance/check-endpoint.js';
export type { EndpointToCheck } from './conformance/endpoint-to-check.js';
export type { Finding, Report } from './conformance/report.js';
export { reportText } from './conformance/report-text.js';
