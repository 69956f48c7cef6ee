export function findNats(env?: Readonly<Record<string, string | undefined>>): string | null;
export const HOW_TO_GET_NATS: string;
