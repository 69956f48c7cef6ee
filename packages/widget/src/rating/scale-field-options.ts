import type { ScaleId } from '@hearback/protocol/light';
import type { Answer } from './rating-data.js';

/** A question answered on a scale. */
export type ScaleFieldOptions = {
  /** Id of the group and name of its radio buttons. */
  readonly id: string;
  readonly scale: ScaleId;
  readonly question: string;
  readonly answer: Answer;
  readonly error: string | undefined;
  /** Text of the way out for a question that does not apply; absent where there is none. */
  readonly notApplicable?: string | undefined;
  /** What a screen reader calls a value, beginning with what is drawn; absent where that says it all. */
  readonly label?: (value: number) => string;
  /** The tooltip of a value; absent if its name is visible. */
  readonly title?: (value: number) => string;
  readonly onAnswer: (answer: Answer) => void;
};
