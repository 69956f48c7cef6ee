/** Bytes of one piece. */
const PIECE_BYTES = 65_536;

/** Bytes as a body that is handed over piece by piece, as the reader takes it: nothing is copied, so many readers of the same bytes cost no memory. */
export function byteStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    if (at < bytes.byteLength) controller.enqueue(bytes.subarray(at, (at += PIECE_BYTES)));
    if (at >= bytes.byteLength) controller.close();
  };
  return new ReadableStream({ pull }, { highWaterMark: 0 });
}
