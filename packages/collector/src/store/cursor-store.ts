/** Remembers how far a reader of the register has come. */
export interface CursorStore {
  /** @returns 0 if nothing was remembered. */
  cursorOf(reader: string): Promise<number>;
  /** Never moves back. */
  moveCursor(reader: string, seq: number): Promise<void>;
}
