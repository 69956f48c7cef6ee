/** What forms need only once somebody answers: the comment, sending, and what becomes of it. Loaded on intent, or when there is time. */
export { comment } from '../rating/comment.js';
export { OutcomeController } from '../receipt/outcome-controller.js';
