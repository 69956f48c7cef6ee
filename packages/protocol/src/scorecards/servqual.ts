import type { ScorecardStructure } from './scorecard-structure.js';

/**
 * Service quality in five dimensions and 22 statements, asked once for what people expect and once for what they got.
 * The statements are this project's own wording of the instrument's items.
 *
 * @see Parasuraman, Zeithaml, Berry, "SERVQUAL: A Multiple-Item Scale for Measuring Consumer Perceptions of Service
 *   Quality", Journal of Retailing 64(1), 1988.
 */
export const servqual = {
  id: 'servqual',
  version: '1',
  scale: 'servqual7',
  dimensions: [
    {
      id: 'tangibles',
      items: [
        { id: 'up-to-date-equipment' },
        { id: 'inviting-premises' },
        { id: 'professional-appearance' },
        { id: 'clear-materials' },
      ],
    },
    {
      id: 'reliability',
      items: [
        { id: 'meets-deadlines' },
        { id: 'takes-problems-seriously' },
        { id: 'right-first-time' },
        { id: 'keeps-appointments' },
        { id: 'accurate-records' },
      ],
    },
    {
      id: 'responsiveness',
      items: [{ id: 'says-when' }, { id: 'starts-promptly' }, { id: 'glad-to-help' }, { id: 'finds-time' }],
    },
    {
      id: 'assurance',
      items: [{ id: 'inspires-trust' }, { id: 'safe-dealings' }, { id: 'stays-polite' }, { id: 'knows-the-subject' }],
    },
    {
      id: 'empathy',
      items: [
        { id: 'treated-as-a-person' },
        { id: 'convenient-hours' },
        { id: 'personal-contact' },
        { id: 'customers-side' },
        { id: 'understands-needs' },
      ],
    },
  ],
} as const satisfies ScorecardStructure;
