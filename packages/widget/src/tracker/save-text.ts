/** Saves a text as a file in the person's downloads. Nothing leaves the device. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // The download has begun by then; until it has, the address has to live.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
