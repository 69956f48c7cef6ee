/** What a rating needs only after a value was picked: the comment, its rule, and the data that is sent. */
export { textFieldStyles } from '../form/text-field.styles.js';
export { textField } from '../form/text-field.js';
export { TEXT_LIMITS } from '../form/text-length.js';
export { textProblem } from '../form/text-problem.js';
export { isLowScore } from './low-score.js';
export { ratingData } from './rating-data.js';
