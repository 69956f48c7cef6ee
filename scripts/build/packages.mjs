/**
 * Packages in the order in which they are built: each stands after those whose built files it reads. `needs` names these.
 * `steps` are its Vite builds in order, each with the folder of its vite.config.ts and, where that knows several, the mode.
 */
export const PACKAGES = [
  { name: 'protocol', needs: [], steps: [{ folder: '.' }] },
  { name: 'insights', needs: ['protocol'], steps: [{ folder: '.' }] },
  { name: 'sdk', needs: ['protocol'], steps: [{ folder: '.' }] },
  { name: 'testing', needs: ['protocol'], steps: [{ folder: '.' }] },
  {
    name: 'widget',
    needs: ['protocol', 'sdk'],
    steps: [
      { folder: '.', mode: 'chunks' },
      { folder: '.', mode: 'fallback' },
      { folder: '.', mode: 'check' },
      { folder: '.', mode: 'tag' },
      { folder: '.', mode: 'package' },
    ],
  },
  { name: 'collector', needs: ['protocol', 'insights'], steps: [{ folder: '.' }, { folder: 'console' }] },
];
