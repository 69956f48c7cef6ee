#!/usr/bin/env node
// Nothing but `process` and `import()`: a Node too old to run the collector can still read this file and say so.

const [major, minor] = process.versions.node.split('.').map(Number);

function fail(sentence) {
  process.stderr.write(`hearback-collector: ${sentence}\n`);
  process.exitCode = 1;
}

/** Leaves out the one warning which says that node:sqlite is young; all others are shown. */
function quietSqliteWarning() {
  const emitWarning = process.emitWarning;
  process.emitWarning = (warning, ...rest) => {
    if (!/SQLite is an experimental feature/.test(String(warning))) emitWarning.call(process, warning, ...rest);
  };
}

if (major < 22 || (major === 22 && minor < 13)) {
  fail(`it needs Node.js 22.13 or newer, and this is ${process.version}; install a newer one from nodejs.org.`);
} else {
  quietSqliteWarning();
  import('../dist/main.js')
    .then((built) => built.main())
    .catch((cause) => {
      if (cause && cause.code === 'ERR_MODULE_NOT_FOUND') fail('it is not built; run "pnpm build" first.');
      else fail(`it could not start: ${String(cause)}`);
    });
}
