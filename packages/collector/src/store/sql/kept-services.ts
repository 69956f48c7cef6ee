import type { Service } from '../../cases/deadlines.js';

/** Deadlines and working hours by site; the defaults for a site that is not named. */
export type Services = Readonly<Record<string, Service>>;

/** A service as the register keeps it, where collectors of several versions read it: with the names that members had at first. */
type KeptService = Omit<Service, 'allowancesMs'> & { readonly allowances?: Service['allowancesMs'] };

const bySite = <From, To>(services: Readonly<Record<string, From>>, turn: (service: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(services).map(([site, service]) => [site, turn(service)]));

/** Services as JSON for the register. */
export const keptServices = (services: Services): string =>
  JSON.stringify(
    bySite(services, ({ allowancesMs, ...others }): KeptService => ({ allowances: allowancesMs, ...others })),
  );

/** The services of {@link keptServices}, or of an earlier version. */
export const servicesKept = (text: string): Services =>
  bySite(JSON.parse(text) as Readonly<Record<string, KeptService>>, ({ allowances, ...others }): Service => ({
    ...(allowances && { allowancesMs: allowances }),
    ...others,
  }));
