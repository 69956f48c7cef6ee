import { html } from 'lit';
import { pointName } from '../point-name.js';
import { scaleOptions } from '../scale-options.js';
import type { ScaleDrawing } from '../scale-drawing.js';
import { starName } from '../star-name.js';
import { endsStyles } from './ends.styles.js';
import { face } from './face.js';
import { pictureStyles } from './picture.styles.js';
import { scaleEnds } from './scale-ends.js';
import { star } from './star.js';

/** Stars and faces: pictures with no room for their names. What the answer means stands under it, the two ends before. */
export const drawing: ScaleDrawing = {
  scales: ['stars', 'emoji'],
  styles: [endsStyles, pictureStyles],
  answers(options, words) {
    const { scale, answer } = options;
    const label = (value: number) => (scale === 'stars' ? starName(value, words) : pointName(scale, value, words));
    const { names } = words.messages.scales[scale];
    return html`${scaleOptions({ ...options, label, title: label }, (value) => (scale === 'stars' ? star : face(value)), words)}
    ${
      typeof answer === 'number'
        ? html`<div class="ends hint" part="ends" aria-hidden="true">
            <b class="at${answer}">${names[answer - 1]}</b>
          </div>`
        : scaleEnds(scale, words)
    }`;
  },
};
