export function readPort(
  port: { variable: string; fallback: number; purpose: string },
  env?: NodeJS.ProcessEnv,
): Promise<number>;
export function freePort(): Promise<number>;
