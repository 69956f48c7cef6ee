/**
 * Adds weights up, and tells how many answers of equal weight would say as much as these do.
 *
 * @see Horvitz & Thompson, "A Generalization of Sampling Without Replacement from a Finite Universe", JASA 47 (1952), 663–685: an answer
 *   weighs 1 ÷ the probability that its giver was asked.
 * @see Kish, "Survey Sampling" (1965), 11.7: the effective size of a sample is the square of the sum of weights ÷ the sum of their squares.
 */
export class WeightSum {
  total = 0;
  #squares = 0;

  add(weight: number): void {
    this.total += weight;
    this.#squares += weight ** 2;
  }

  /** As many as there are where all weigh the same, fewer elsewhere; 0 without any. */
  get effectiveN(): number {
    return this.#squares === 0 ? 0 : this.total ** 2 / this.#squares;
  }
}
