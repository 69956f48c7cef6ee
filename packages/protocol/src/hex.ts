/** Bytes as lower-case hex, two digits each. Without `Array.from`, which old libraries have replaced by their own. */
export function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
