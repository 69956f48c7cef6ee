/** What forms need only once somebody answers: fields to write in, sending, and what becomes of it. Loaded on intent or when there is time. */
export { OutcomeController } from '../receipt/outcome-controller.js';
export { textField } from './text-field.js';
export { TEXT_LIMITS } from './text-length.js';
export { textProblem } from './text-problem.js';
