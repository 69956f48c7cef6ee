/** What a token may do, each including those before it: read the register, handle cases, everything. */
export const SCOPES = ['read', 'handle', 'admin'] as const;

/** What a token may do. */
export type Scope = (typeof SCOPES)[number];

/** Whether a scope includes another. */
export const covers = (scope: Scope, needed: Scope): boolean => SCOPES.indexOf(scope) >= SCOPES.indexOf(needed);
