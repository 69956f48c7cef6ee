export { checkCommand, type CheckEnded } from './conformance/check-command.js';
