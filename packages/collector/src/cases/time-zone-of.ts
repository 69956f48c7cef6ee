import type { Service } from './deadlines.js';

/** IANA time zone by whose clock a site has its days. */
export const timeZoneOf = ({ timeZone, calendar }: Service): string => timeZone ?? calendar?.timeZone ?? 'UTC';
