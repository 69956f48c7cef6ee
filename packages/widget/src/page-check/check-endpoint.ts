import { sourceOf } from '@hearback/protocol/light';
import { PATIENCE_MS, probe, type Probed } from './endpoint-probe.js';
import { fine, problem, warning, type Finding } from './finding.js';

/** Where an element sends to. */
export type Destination = {
  /** Absolute address. */
  readonly endpoint: string;
  readonly site: string;
};

/**
 * An event of a type that does not exist, which an endpoint that judges events one by one refuses, and so keeps none of it. Without it, nothing
 * would tell whether the site is known.
 */
const strange = (site: string) => ({
  specversion: '1.0',
  id: 'page-check',
  source: sourceOf(site),
  type: 'app.hearback.page-check.v1',
  time: new Date().toISOString(),
});

type Answer = Extract<Probed, { kind: 'answer' }>;

const wordsOf = ({ said }: Answer) => {
  const words = [said['detail'], said['title']].find((text) => typeof text === 'string');
  return words ? `: ${String(words)}` : '.';
};

/** Why nothing came back that a page can read. */
function unanswered(about: string, origin: string, { kind }: Exclude<Probed, Answer>): Finding {
  switch (kind) {
    case 'redirect':
      return problem(
        about,
        'Points elsewhere, and redirects are never followed.',
        'Name the address that it points to.',
      );
    case 'unreadable':
      return problem(
        about,
        `Is there, but does not let pages of ${origin} read what it answers (CORS).`,
        `Allow the origin: of our collector by --site name=${origin}, of another endpoint by Access-Control-Allow-Origin, with content-type in Access-Control-Allow-Headers.`,
      );
    case 'late':
      return problem(
        about,
        `Does not answer within ${PATIENCE_MS / 1000} seconds.`,
        'Have it answer sooner: what it does not answer is sent again and again.',
      );
    case 'unreachable':
      return problem(
        about,
        'Cannot be reached from this page.',
        'Check the address (https on a page that has it), the certificate, connect-src in the page’s policy, and content blockers.',
      );
  }
}

/** What keeps an answer from being one to a page that sends voices; `undefined` where nothing does. */
function refusal(about: string, answer: Answer): Finding | undefined {
  const { status } = answer;
  if (answer.isWebPage)
    return problem(
      about,
      `Answers with a web page (status ${status}), which counts for nothing.`,
      'Name the address that takes events.',
    );
  if ([404, 405, 410, 501].includes(status))
    return problem(
      about,
      `Takes no events there (status ${status})${wordsOf(answer)}`,
      'Name the address that takes events, such as https://feedback.example/v1/events.',
    );
  if (status === 403)
    return problem(about, `Refuses this page${wordsOf(answer)}`, 'Ask whoever runs it to let this page in.');
  if (status === 429) return warning(about, `Has had too many requests${wordsOf(answer)}`, 'Check again in a minute.');
  return undefined;
}

/**
 * Looks whether voices of a site would arrive, without sending one: first by an empty batch, then, where the endpoint says of each event what
 * became of it, by an event that it has to refuse.
 *
 * @param origin Origin of the page, as the endpoint is told: `null` in a frame that is kept apart.
 * @param fetch The page's own.
 */
export async function checkEndpoint(
  { endpoint, site }: Destination,
  origin: string,
  fetch: typeof globalThis.fetch,
): Promise<Finding> {
  const about = `Endpoint ${endpoint} for the site ${site}`;
  const ask = async (events: readonly object[]): Promise<Answer | Finding> => {
    const probed = await probe({ endpoint, events, fetch });
    return probed.kind === 'answer' ? (refusal(about, probed) ?? probed) : unanswered(about, origin, probed);
  };
  const empty = await ask([]);
  if ('verdict' in empty) return empty;
  if (!Array.isArray(empty.said['outcomes'])) return withoutOutcomes(about, empty);
  const judged = await ask([strange(site)]);
  if ('verdict' in judged) return judged;
  const outcomes: unknown = judged.said['outcomes'];
  return Array.isArray(outcomes) && Object(outcomes[0]).status === 'rejected'
    ? fine(about, 'Answers this page, knows the site, and says of each event what became of it.')
    : warning(
        about,
        'Did not refuse an event of a type that does not exist.',
        'Run hearback-check-endpoint of @hearback/testing against it.',
      );
}

function withoutOutcomes(about: string, answer: Answer): Finding {
  const { status } = answer;
  if (status >= 200 && status < 300)
    return fine(about, `Answers this page with status ${status}, which stands for all events of a batch.`);
  return warning(
    about,
    `Answers an empty batch with status ${status}${wordsOf(answer)}`,
    'Send a voice and see that it arrives; if not, check the address and the site.',
  );
}
