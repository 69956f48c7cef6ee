const encoder = new TextEncoder();

/**
 * A body in UTF-8 that is made as it is read.
 *
 * @param texts Asked for the next piece only when the reader wants it; ended early where the reader goes away.
 * @param onError Told of what broke the making; the reader's connection breaks too, so that nobody takes a part for the whole.
 */
export const textStream = (
  texts: AsyncGenerator<string>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> => {
  let isRead = true;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await texts.next();
        if (!isRead) return;
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        onError(error);
        controller.error(error);
      }
    },
    async cancel() {
      isRead = false;
      await texts.return(undefined);
    },
  });
};
