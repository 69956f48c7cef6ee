/** A mistake on the command line or in the machine, said in one sentence that names the remedy. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** Where to read more; the end of a sentence. */
export const SEE_HELP = 'see hearback-collector --help.';
