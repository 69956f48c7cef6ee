/** Categories of complaint a site has unless it names its own. */
export const DEFAULT_CATEGORIES = [
  'product-quality',
  'service-conduct',
  'delay',
  'billing',
  'safety',
  'other',
] as const;
