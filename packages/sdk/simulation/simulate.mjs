import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const conditions = ['@hearback/source', 'node', 'import', 'default'];
const { module } = await runnerImport(fileURLToPath(new URL('./simulate-command.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
process.exitCode = await module.simulateCommand(process.argv.slice(2), console.log);
