import { createCollector, createNodeServer, openSqliteStore, SmtpMailer, type Site } from '@hearback/collector';
import { earlyWarning, netPromoterScore, satisfactionRate, serviceGaps } from '@hearback/insights';
import { parseEvent, SCALES, type HearbackEvent, type Outcome, type ScaleId } from '@hearback/protocol';
import { courier } from '@hearback/protocol/scorecards/courier';
import { labels } from '@hearback/protocol/scorecards/courier.vi';
import { localizeScorecard } from '@hearback/protocol/scorecards/localize-scorecard';
import { isHearbackError, type Client, type Draft } from '@hearback/sdk';
import { buildComplaint, endpointHandlers } from '@hearback/testing';

const numberFrom = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** A rating whose scale is only known at run time. */
export async function rate(client: Client, scale: ScaleId, score: number, comment?: string): Promise<string> {
  const receipt = await client.submit({ kind: 'rating', data: { scale, score, comment } });
  return receipt.number;
}

/** Optional parts of a draft may be `undefined`. */
export async function complain(client: Client, text: string, files?: FileList, email?: string): Promise<string> {
  const data = { text, contact: email === undefined ? undefined : { email } };
  const draft: Draft = { kind: 'complaint', data, attachments: files };
  try {
    return (await client.submit(draft)).number;
  } catch (error) {
    if (isHearbackError(error)) return `${error.code} ${error.path ?? ''}`;
    throw error;
  }
}

/** Options come from the environment, where any of them may be missing. */
export async function serve(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const smtp = env['SMTP'];
  const sites: Site[] = [{ id: 'portal', origins: '*', trackingPage: env['PAGE'], service: { timeZone: env['ZONE'] } }];
  const collector = createCollector({
    store: openSqliteStore(':memory:'),
    sites,
    tokens: ['token'],
    mailer: smtp === undefined ? undefined : await SmtpMailer.open(smtp, 'desk@example.org'),
    limits: { burst: numberFrom(env['BURST']) },
  });
  const server = await createNodeServer(collector, { port: 0, proxies: numberFrom(env['PROXIES']) });
  return server.url;
}

export const flush = (client: Client, timeout: number | undefined) => client.flush({ timeout });

/** Events narrow by their type, and subjects nest. */
export function describe(input: unknown): string | Outcome {
  const parsed = parseEvent(input);
  if (!parsed.ok) return { id: '', status: 'rejected', code: parsed.code, path: parsed.path, detail: parsed.detail };
  const { event } = parsed;
  switch (event.type) {
    case 'app.hearback.rating.v1':
      return 'answers' in event.data
        ? event.data.answers.map(({ score }) => score).join()
        : `${event.data.score} of ${SCALES[event.data.scale].max}`;
    case 'app.hearback.case.resolved.v1':
      return event.data.by.name ?? event.data.by.id;
    default:
      return event.type;
  }
}

export const regionOf = ({ data }: HearbackEvent): string | undefined =>
  'subject' in data ? data.subject?.parent?.parent?.name : undefined;

export const firstQuestion = localizeScorecard(courier, labels).dimensions[0]?.items[0]?.label;

export const figures = [
  satisfactionRate([5, null, { score: 4, weight: 2 }]).ratio,
  netPromoterScore(new Set([9, 10])).score,
  serviceGaps([{ id: 'empathy', answers: { 'customer-perception': [1], 'customer-expectation': [2] } }]).overall[5]
    .value,
  earlyWarning([{ key: 'desk', dissatisfied: 1, n: 2 }]).points[0]?.limits?.upper,
];

export const received = endpointHandlers('https://feedback.example/v1/events').received[0]?.id;
export const wordless = buildComplaint({ text: undefined });
