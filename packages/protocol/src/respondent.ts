import * as z from 'zod';

/** Who speaks; a customer where absent. `inspector` is a mystery shopper. */
export const Respondent = z.enum(['customer', 'employee', 'manager', 'inspector']).meta({ id: 'Respondent' });
export type Respondent = z.infer<typeof Respondent>;

/** Which side of a gap a score is: what I got (where absent), what I expect, what we set ourselves, what we tell customers. */
export const Facet = z.enum(['perception', 'expectation', 'standard', 'promise']).meta({ id: 'Facet' });
export type Facet = z.infer<typeof Facet>;
