/** How a request carries events. @see CloudEvents HTTP binding 1.0.2, "Content modes". */
export type ContentMode = 'batch' | 'structured';

/** Media type of each content mode. */
export const MEDIA_TYPES = {
  batch: 'application/cloudevents-batch+json',
  structured: 'application/cloudevents+json',
} as const satisfies Record<ContentMode, string>;

/**
 * Content mode that a `Content-Type` names.
 *
 * @returns `null` for any other media type, and for a charset other than UTF-8.
 */
export function contentMode(contentType: string | null): ContentMode | null {
  const [mediaType = '', ...parameters] = (contentType ?? '').toLowerCase().split(';');
  for (const parameter of parameters) {
    const [name, value = ''] = parameter.split('=');
    if (name?.trim() === 'charset' && !/^"?utf-?8"?$/.test(value.trim())) return null;
  }
  if (mediaType.trim() === MEDIA_TYPES.batch) return 'batch';
  if (mediaType.trim() === MEDIA_TYPES.structured) return 'structured';
  return null;
}
