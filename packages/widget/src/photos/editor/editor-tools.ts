import { html, nothing, type TemplateResult } from 'lit';
import type { PhotosMessages } from '../../locales/photos/messages.js';

/** What the tools show and whom they tell. */
export type EditorToolsOptions = {
  /** Size of the brush, 1 to `brushes`. */
  readonly brush: number;
  readonly brushes: number;
  /** Whether dragging moves the photo. */
  readonly isMoving: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onBrush: (brush: number) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** @param steps 1 to come nearer, −1 to go back. */
  readonly onZoom: (steps: 1 | -1) => void;
  readonly onMove: () => void;
};

const icon = (path: string) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

const button = (text: string, path: string, onClick: () => void, isOff = false) =>
  html`<button
    class="button icon"
    part="button"
    type="button"
    aria-label=${text}
    title=${text}
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${onClick}
  >
    ${icon(path)}
  </button>`;

/** The brush, undo and redo, and what brings small details near. */
export function editorTools(options: EditorToolsOptions, texts: PhotosMessages['editor']): TemplateResult {
  const { brush, brushes, isMoving, canUndo, canRedo, onBrush, onZoom, onMove } = options;
  return html`<div class="tools">
    <label class="brush" part="brush"
      ><span>${texts.brush}</span
      ><input
        type="range"
        min="1"
        max=${brushes}
        .value=${String(brush)}
        @input=${({ target }: Event) => onBrush(Number((target as HTMLInputElement).value))}
    /></label>
    <div class="buttons">
      ${button(texts.undo, 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6', options.onUndo, !canUndo)}
      ${button(texts.redo, 'm15 7 5 5-5 5M20 12H10a6 6 0 0 0-6 6', options.onRedo, !canRedo)}
      ${button(texts.zoomOut, 'M6 12h12', () => onZoom(-1))}
      ${button(texts.zoomIn, 'M6 12h12M12 6v12', () => onZoom(1))}
      <button
        class="button icon"
        part="button"
        type="button"
        aria-label=${texts.move}
        title=${texts.move}
        aria-pressed=${isMoving ? 'true' : 'false'}
        @click=${onMove}
      >
        ${icon('M12 3v18M3 12h18M12 3 9 6m3-3 3 3m-3 15-3-3m3 3 3-3M3 12l3-3m-3 3 3 3m15-3-3-3m3 3-3 3')}
      </button>
    </div>
  </div>`;
}
