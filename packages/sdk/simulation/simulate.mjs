import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const conditions = ['@hearback/source', 'node', 'import', 'default'];
// One file: what loads a module later would need the clock and the chance that a schedule takes away.
const { output } = await build({
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true, resolve: { conditions } },
  build: {
    ssr: fileURLToPath(new URL('./simulate-command.ts', import.meta.url)),
    write: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
const code = Buffer.from(output[0].code).toString('base64');
const { simulateCommand } = await import(`data:text/javascript;base64,${code}`);
process.exitCode = await simulateCommand(process.argv.slice(2), console.log);
