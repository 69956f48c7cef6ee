/** Keeps how far each reader of the register has come. */
export interface CursorStore {
  /** Place of the last record a reader has dealt with. @returns 0 if none is kept. */
  cursorOf(reader: string): Promise<number>;
  /** Moves the cursor of a reader on; never back. */
  moveCursor(reader: string, seq: number): Promise<void>;
}
