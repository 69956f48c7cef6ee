/**
 * What fragments take from around them: from an earlier block of the same document, or from the reader's own code. All
 * the rest a sample has to bring along.
 */
export const CONTEXT = `
import type { Client } from '@hearback/sdk';

declare global {
  const show: (text: string) => void;
  const client: Client;
  const request: Request;
  const remoteAddress: string;
  const endpoint: string;
  const nonce: string;
  const id: string;
  const database: { eventById(id: string): Promise<unknown> };
  const killAndStartAgain: () => Promise<void>;
  const endpointHandlers: typeof import('@hearback/testing').endpointHandlers;
  const expect: typeof import('vitest').expect;

  const html: typeof import('lit').html;
  const template: import('lit').TemplateResult;
  const LitElementRenderer: typeof import('@lit-labs/ssr').LitElementRenderer;
  const renderHearback: typeof import('@hearback/widget/server').renderHearback;

  const useState: typeof import('react').useState;
  const score: () => string;
  const setScore: (score: string) => void;
  const thank: (number: string) => void;
  const vue: (options: { template: { compilerOptions: { isCustomElement: (tag: string) => boolean } } }) => unknown;
}
`;

/** Packages that only one sample each has, and that are too large to install for it: what the sample uses of them. */
export const PACKAGES_NOT_INSTALLED = `
declare module '@angular/core' {
  export const Component: (options: object) => ClassDecorator;
  export const CUSTOM_ELEMENTS_SCHEMA: unknown;
}
declare module '@angular/forms' {
  export class FormsModule {}
}
`;
