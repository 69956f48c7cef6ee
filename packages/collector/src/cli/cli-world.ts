/** Clock, randomness and output of a command. */
export type CliWorld = {
  readonly nowMs: number;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  readonly print: (line: string) => void;
};
