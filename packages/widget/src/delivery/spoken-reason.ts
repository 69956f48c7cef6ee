/** What the SDK says where the endpoint gave a code and no sentence; for programs, and in English. */
const BARE = /^The voice was refused: \S+\.$/;

/** A reason of a refusal as it is shown to a person: what the endpoint said in a sentence, or empty where it gave a mere code. */
export const spokenReason = (reason: string): string => (BARE.test(reason) ? '' : reason);
