import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../locales/fill.js';
import type { PhotosMessages } from '../locales/photos/messages.js';
import type { EvidenceFiles, EvidenceItem } from './evidence-files.js';
import { MAX_FILE_BYTES, MAX_FILES } from './evidence-rules.js';
import { fileSize } from './file-size.js';

/** What the field shows and whom it tells. */
export type EvidenceFieldOptions = {
  readonly evidence: EvidenceFiles;
  /** Name of the group. */
  readonly label: string;
  readonly error: string | undefined;
  readonly locale: string;
  readonly onBlur: (item: EvidenceItem) => void;
  readonly onRemove: (item: EvidenceItem, button: HTMLElement) => void;
};

/**
 * Files that go with a complaint: the ways to add some, what becomes of them before they are sent, and those there are.
 * The target of drag and drop and of pasting is the whole form.
 */
export function evidenceField(options: EvidenceFieldOptions, texts: PhotosMessages): TemplateResult {
  const { evidence, label, error, locale } = options;
  const { items, said } = evidence;
  const limits = { count: MAX_FILES, size: fileSize(MAX_FILE_BYTES, locale) };
  const pick = (text: string, part: 'choose' | 'camera') =>
    html`<button class="button secondary ${part}" part="button" type="button" @click=${openNext}>${text}</button>
      <input
        type="file"
        hidden
        aria-label=${text}
        ?multiple=${part === 'choose'}
        accept=${part === 'camera' ? 'image/*' : nothing}
        capture=${part === 'camera' ? 'environment' : nothing}
        @change=${({ target }: Event) => takeFrom(target as HTMLInputElement, evidence)}
      />`;
  return html`<div id="evidence" class="field evidence" part="field" role="group" aria-label=${label} tabindex="-1">
    <p class="hint" part="hint">${fill(texts.hint, limits)}</p>
    <ul class="files" ?hidden=${!items[0]}>
      ${items.map((item) => fileRow(item, options, texts))}
    </ul>
    <div class="pick" ?hidden=${!evidence.hasRoom}>
      ${pick(texts.take, 'camera')} ${pick(texts.choose, 'choose')}
      <p class="hint drop" part="hint">${texts.drop}</p>
    </div>
    <p class="error" id="evidence-error" part="error">${error}</p>
    <p class="visually-hidden" role="status">${said && fill(texts.said[said.text], { name: said.name })}</p>
  </div>`;
}

/** Opens the file input that follows a button. */
const openNext = ({ currentTarget }: Event) =>
  ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).click();

function takeFrom(input: HTMLInputElement, evidence: EvidenceFiles): void {
  evidence.add([...(input.files ?? [])]);
  // So that the same file can be picked again after it was removed.
  input.value = '';
}

function fileRow(item: EvidenceItem, options: EvidenceFieldOptions, texts: PhotosMessages): TemplateResult {
  const { name, state, picture } = item;
  const { onBlur } = options;
  const look = state === 'working' || state === 'ready' ? 'hint' : 'error';
  picture?.setAttribute('role', 'img');
  picture?.setAttribute('aria-label', name);
  const button = (text: string, label: string, onClick: (button: HTMLElement) => void) =>
    html`<button
      class="button quiet"
      part="button"
      type="button"
      aria-label=${fill(label, { name })}
      @click=${({ currentTarget }: Event) => onClick(currentTarget as HTMLElement)}
    >
      ${text}
    </button>`;
  return html`<li class="file ${state}" part="file">
    <span class="picture" part="picture"
      >${
        picture ??
        html`<svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M14 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8l-5-5v5h5" />
        </svg>`
      }</span
    >
    <div class="about">
      <p class="name" part="file-name"><bdi>${name}</bdi></p>
      <p class=${look} part=${look}>${stateText(item, options.locale, texts)}</p>
    </div>
    <div class="tools">
      ${item.isPhoto && state === 'ready' ? button(texts.blur, texts.blurOf, () => onBlur(item)) : nothing}
      ${button(texts.remove, texts.removeOf, (element) => options.onRemove(item, element))}
    </div>
  </li>`;
}

function stateText({ state, file, isPhoto }: EvidenceItem, locale: string, texts: PhotosMessages): string {
  if (state === 'working') return texts.working;
  if (state !== 'ready') return fill(texts.faults[state], { count: MAX_FILES, size: fileSize(MAX_FILE_BYTES, locale) });
  return fill(isPhoto ? texts.photo : texts.document, { size: fileSize(file!.size, locale) });
}
