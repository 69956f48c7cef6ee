/** A mistake on the command line or a failure of the machine, in one sentence that names the remedy. */
export class CliError extends Error {
  override readonly name = 'CliError';
}

/** Where to read more; the end of a sentence. */
export const SEE_HELP = 'see hearback-collector --help.';
