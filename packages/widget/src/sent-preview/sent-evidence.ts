import { evidenceOf, type Evidence } from '@hearback/protocol/light';

/** What is known of files, which are read to their end for it; they are shown again with every letter somebody writes. */
const known = new WeakMap<Blob, Promise<Evidence>>();

/**
 * What a voice will say of its files once it is sent, in the order in which they are sent. One given twice is named once.
 *
 * @throws {DOMException} If a file cannot be read any more.
 */
export async function sentEvidence(files: readonly Blob[]): Promise<Evidence[]> {
  for (const file of files)
    if (!known.has(file))
      known.set(
        file,
        file.arrayBuffer().then((bytes) => evidenceOf(file, bytes)),
      );
  const evidence = await Promise.all(files.map((file) => known.get(file)!));
  return [...new Map(evidence.map((one) => [one.sha256, one])).values()];
}
