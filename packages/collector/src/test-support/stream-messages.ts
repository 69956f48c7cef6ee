import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

/** Every message of a stream, in its order. */
export async function streamMessages(url: string, stream: string) {
  const connection = await connect({ servers: url, reconnect: false });
  try {
    const manager = await jetstreamManager(connection);
    const { state } = await manager.streams.info(stream);
    return await Promise.all(
      Array.from({ length: state.messages }, async (_, place) => {
        const message = await manager.streams.getMessage(stream, { seq: state.first_seq + place });
        return {
          id: message!.header.get('Nats-Msg-Id'),
          seq: Number(message!.header.get('Hearback-Seq')),
          subject: message!.subject,
          type: message!.header.get('content-type'),
          event: message!.json<{ id: string; specversion: string }>(),
        };
      }),
    );
  } finally {
    await connection.close();
  }
}
