import type { PhotosMessages } from '../locales/photos/messages.js';

/** A file that the endpoint does not have, and never will. */
export type RejectedFile = {
  /** Id of its voice. */
  readonly id: string;
  readonly name: string;
  /** The endpoint's code, a status such as `status_415`, or `bytes_lost`. */
  readonly reason: string;
  /** In the endpoint's own words. */
  readonly detail: string | undefined;
};

/**
 * Why a file was not taken: in the reader's language where that is clear from what the endpoint answered, then in the endpoint's own words, which may
 * be in another one.
 *
 * @returns Sentences; none where nothing is known.
 */
export function whyRejected({ reason, detail }: RejectedFile, texts: PhotosMessages['rejected']): readonly string[] {
  const known = { too_large: texts.large, status_415: texts.kind }[reason];
  return [known, detail].filter((each) => each !== undefined);
}
