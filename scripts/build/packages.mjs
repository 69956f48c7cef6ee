/**
 * Packages in the order in which they are built: each stands after those whose built files it reads. `needs` names these.
 * `roots` lists the folders with a vite.config.ts, in order; the first one empties `dist`.
 */
export const PACKAGES = [
  { name: 'protocol', needs: [], roots: ['.'] },
  { name: 'insights', needs: ['protocol'], roots: ['.'] },
  { name: 'sdk', needs: ['protocol'], roots: ['.'] },
  { name: 'testing', needs: ['protocol'], roots: ['.'] },
  { name: 'widget', needs: ['protocol', 'sdk'], roots: ['.'] },
  { name: 'collector', needs: ['protocol', 'insights'], roots: ['.', 'console'] },
];
