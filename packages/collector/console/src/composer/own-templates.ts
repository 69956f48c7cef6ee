import type { Refused } from '../api/collector-error.js';
import type { TemplateAnswer } from './team-templates.js';
import type { Template } from './templates.js';

const KEY = 'hearback.console.templates';

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'title') === 'string' &&
  typeof Reflect.get(value, 'text') === 'string';

/** Templates that lie in this browser alone, from before teams could share theirs. */
export const ownTemplates = {
  read(): Template[] {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
      return Array.isArray(value) ? value.filter(isTemplate) : [];
    } catch {
      return [];
    }
  },
  remove({ title, text }: Template): void {
    const left = ownTemplates.read().filter((other) => other.title !== title || other.text !== text);
    try {
      localStorage.setItem(KEY, JSON.stringify(left));
    } catch {
      // Storage is blocked: what cannot be removed cannot have been kept.
    }
  },
};

/** What could not be shared. */
export interface Unshared {
  /** Titles under which the team has something else. */
  readonly taken: readonly string[];
  readonly refused: readonly Refused[];
}

/**
 * Gives the team what lies in this browser, one after the other. What cannot be given stays here.
 *
 * @param save Keeps one for the team; gives `null` if something else is under way.
 * @returns `null` if that ended early, because the collector cannot be reached or the session is over.
 */
export async function shareOwnTemplates(
  save: (template: Template) => Promise<TemplateAnswer | null>,
): Promise<Unshared | null> {
  const taken: string[] = [];
  const refused: Refused[] = [];
  for (const template of ownTemplates.read()) {
    // oxlint-disable-next-line no-await-in-loop -- so that none is lost or given twice where the connection breaks
    const answer = await save(template);
    if (answer === null || answer.is === 'unavailable' || answer.is === 'signed-out') return null;
    if (answer.is === 'done') ownTemplates.remove(template);
    if (answer.is === 'changed') taken.push(template.title);
    if (answer.is === 'refused') refused.push(answer.problem);
  }
  return { taken, refused };
}
