import type { LitElement } from 'lit';
import { defineElement } from '../../loader/define-element.js';
import type { PhotosMessages } from '../../locales/photos/messages.js';
import { PhotoEditorElement } from './photo-editor-element.js';

/** What is edited, for whom. */
export type PhotoToEdit = {
  /** Form whose colours and direction the editor takes, and in whose shadow root it stands while it is open. */
  readonly host: LitElement;
  readonly photo: Blob;
  /** As the person knows it. */
  readonly name: string;
  readonly locale: string;
  readonly texts: PhotosMessages['editor'];
};

/**
 * Opens the editor over the page and waits for the person. The focus goes back to where it was.
 *
 * @returns The photo with its parts blurred for good; `undefined` where nothing was blurred or the person broke off.
 */
export async function editPhoto({ host, photo, name, locale, texts }: PhotoToEdit): Promise<Blob | undefined> {
  defineElement('hearback-photo-editor', PhotoEditorElement);
  const editor = document.createElement('hearback-photo-editor') as PhotoEditorElement;
  const root = host.renderRoot.querySelector('.root');
  Object.assign(editor, { photo, name, texts });
  for (const look of ['theme', 'accent']) editor.setAttribute(look, host.getAttribute(look) ?? '');
  editor.setAttribute('exportparts', 'editor, editor-heading, photo, brush, button, hint');
  editor.lang = locale;
  editor.dir = getComputedStyle(root ?? host).direction;
  host.renderRoot.append(editor);
  try {
    return await editor.edited;
  } finally {
    editor.remove();
  }
}
