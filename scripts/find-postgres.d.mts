export function findPostgres(
  env?: Readonly<Record<string, string | undefined>>,
  fixed?: readonly string[],
): string | null;
export const HOW_TO_GET_POSTGRES: string;
