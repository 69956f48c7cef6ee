import type { StrictArgTypes, StrictInputType } from 'storybook/internal/types';
import manifest from '../../packages/widget/custom-elements.json' with { type: 'json' };

type Piece = {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
};
type Field = Piece & { readonly kind: string; readonly attribute?: string };
type Element = {
  readonly tagName: string;
  readonly description: string;
  readonly members: readonly Field[];
  readonly attributes: readonly Piece[];
  readonly events: readonly Piece[];
  readonly slots: readonly Piece[];
  readonly cssProperties: readonly Piece[];
  readonly cssParts: readonly Piece[];
  readonly cssStates: readonly Piece[];
};

const elements: readonly Element[] = manifest.modules.flatMap(({ declarations }) => declarations);
const elementOf = (tag: unknown) => elements.find(({ tagName }) => tagName === tag);

const CHOICES_IN_A_LINE = 3;

/** What sets an attribute in the controls of a story: its choices where its type lists them. */
function controlOf({ type }: Piece): Pick<StrictInputType, 'control' | 'options' | 'type'> {
  const text = type?.text ?? 'string';
  if (text === 'boolean' || text === 'number') return { control: { type: text }, type: { name: text } };
  const options = text.match(/(?<=')[^']+(?=')/g) ?? [];
  if (options.length === 0 || text.includes('string')) return { control: { type: 'text' }, type: { name: 'string' } };
  const control = { type: options.length > CHOICES_IN_A_LINE ? 'select' : 'inline-radio' } as const;
  return { control, options, type: { name: 'enum', value: options } };
}

const rowsOf = (pieces: readonly Piece[], category: string): StrictArgTypes =>
  Object.fromEntries(
    pieces.map((piece) => [
      category === 'attributes' ? piece.name : `${category}: ${piece.name}`,
      {
        name: piece.name || '(default)',
        description: piece.description ?? '',
        ...(category === 'attributes' ? controlOf(piece) : { control: false }),
        table: {
          category,
          ...(piece.type && { type: { summary: piece.type.text } }),
          ...(piece.default && { defaultValue: { summary: piece.default } }),
        },
      },
    ]),
  );

/** All that can be set, heard and styled of an element, as its package's manifest says: what its tables and controls are made of. */
export function documentedArgs(tag: unknown): StrictArgTypes | null {
  const element = elementOf(tag);
  if (!element) return null;
  const scripted = element.members.filter(({ kind, attribute }) => kind === 'method' || attribute === undefined);
  return {
    ...rowsOf(element.attributes, 'attributes'),
    ...rowsOf(scripted, 'properties and methods'),
    ...rowsOf(element.events, 'events'),
    ...rowsOf(element.slots, 'slots'),
    ...rowsOf(element.cssProperties, 'custom properties'),
    ...rowsOf(element.cssParts, 'parts'),
    ...rowsOf(element.cssStates, 'states'),
  };
}

/** What an element is for. */
export const descriptionOf = (tag: unknown): string | null => elementOf(tag)?.description ?? null;
