/** Path under which the collector has a file, by its hash. */
export const attachmentPath = (sha256: string): string => `/v1/attachments/${sha256}`;
