import { usualCategory } from '../reading/category-name.js';
import { decimalWords } from '../words/number-words.js';
import { isolated } from '../words/isolated.js';
import type { Words } from '../words/words.js';
import { dimensionName } from './dimension-name.js';
import type { Look } from './first-looks.js';
import { scorecardName } from './scorecard-name.js';
import { shareWords } from './share-words.js';
import { subjectName } from './subject-name.js';

/** Says what stands out. */
export function lookWords(look: Look, words: Words): string {
  const { looks } = words.insights;
  switch (look.is) {
    case 'subject': {
      const { rate, limits } = look.subject;
      return looks.subject(
        isolated(subjectName(look.subject, words)),
        shareWords(rate.ratio!, words),
        shareWords(limits!.upper, words),
      );
    }
    case 'late':
      return looks.late[look.deadline.name](words.count(look.late), words.count(look.deadline.n));
    case 'category':
      return looks.category(
        isolated(look.spot.label ?? usualCategory(look.spot.key, null, words)),
        words.count(look.spot.n),
        words.count(look.of),
      );
    case 'gap':
      return looks.gap(
        isolated(dimensionName(look.scorecard, look.dimension, words)),
        words.insights.phrase([
          isolated(scorecardName(look.scorecard, words)),
          ...(look.sites === null ? [] : [look.sites]),
        ]),
        decimalWords(-look.value, 1, words.locale),
      );
  }
}
