// This file has to parse on any Node with ES modules, so that the sentence below reaches whoever has an old one.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Hearback needs Node 20 or newer to start; this is Node ${process.versions.node}. Get it from https://nodejs.org/.`,
  );
  process.exit(1);
} else {
  import('./toolchain/run.mjs').then(({ run }) => run(process.argv.slice(2)));
}
