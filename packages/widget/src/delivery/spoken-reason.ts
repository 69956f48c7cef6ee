/** What the SDK says where the endpoint gave a code and no sentence; for programs, and in English. */
const BARE = /^The voice was refused: \S+\.$/;

/** The reason for a refusal as it is shown to a person: the endpoint's sentence, or nothing if it gave only a code. */
export const spokenReason = (reason: string): string => (BARE.test(reason) ? '' : reason);
