#!/usr/bin/env node
import { checkCommand } from '../dist/check.js';

const { code, stdout, stderr } = await checkCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
