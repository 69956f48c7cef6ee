import { html, type TemplateResult } from 'lit';
import { labelText } from './label-text.js';
import { option } from './option.js';
import type { Words } from './words.js';

/** One of a few, or none. */
export type ChoiceFieldOptions<Id extends string> = {
  readonly id: string;
  readonly legend: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly optional?: boolean;
  /** `pills` flow in lines; `rows` stand one under the other, for sentences. */
  readonly look?: 'pills' | 'rows';
  /** The choice made; an empty string for none. */
  readonly value: Id | '';
  readonly onPick: (id: Id | '') => void;
};

/** Native radio buttons drawn as pills or rows. An optional choice is taken back by picking it again. */
export function choiceField<Id extends string>(options: ChoiceFieldOptions<Id>, words: Words): TemplateResult {
  const { id, legend, choices, optional = true, look = 'pills', value, onPick } = options;
  // For Space, browsers send a click, except on a radio button that is checked already.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !optional || !(event.target as HTMLInputElement).checked) return;
    event.preventDefault();
    onPick('');
  };
  return html`<fieldset class="field" part="field" role="radiogroup">
    <legend part="label">${labelText(legend, optional, words)}</legend>
    <div class=${look} @keyup=${onKey}>
      ${choices.map((choice) => {
        const chosen = choice.id === value;
        const onClick = () => onPick(optional && chosen ? '' : choice.id);
        return option({ name: id, value: choice.id, chosen, drawn: choice.label, part: 'choice', onPick: onClick });
      })}
    </div>
  </fieldset>`;
}
