import { checkVoiceData, numberOf } from '@hearback/protocol/light';
import { createClient, type Receipt } from '@hearback/sdk';
import { checkEndpoint, reportText } from '@hearback/testing/conformance';
import { createFaultyEndpoint } from '@hearback/testing/server';
import { WidgetElement, type HearbackEvents, type HearbackTags } from '@hearback/widget';
import '@hearback/widget/define';

/** Elements, their properties and their events are known to the DOM. */
export function wire(endpoint: string, onNumber: (number: string) => void): WidgetElement {
  const widget = document.createElement('hearback-widget');
  widget.setAttribute('endpoint', endpoint);
  widget.addEventListener('hearback-stored', (event) => onNumber(event.detail.number));
  document.addEventListener('hearback-rejected', ({ detail }) => onNumber(detail.reason));
  const rating = document.querySelector('hearback-rating');
  if (rating) rating.texts = { 'form.send': 'Post it', 'scales.stars.names.5': 'Superb' };
  widget.open('complaint');
  return widget;
}

export const attributes: HearbackTags['hearback-widget'] = { endpoint: '/v1/events', site: 'portal', theme: 'dark' };

// @ts-expect-error no such theme
export const wrong: HearbackTags['hearback-widget'] = { theme: 'sepia' };

export const numberIn = (event: HearbackEvents['hearback-delivered']): string => event.detail.number;

export const isOurs = (element: Element): element is WidgetElement => element instanceof WidgetElement;

export async function send(): Promise<Receipt> {
  const client = createClient({ endpoint: '/v1/events', site: 'portal' });
  const problem = checkVoiceData('rating', { scale: 'stars', score: 4 });
  if (problem) throw new RangeError(`${problem.path} ${problem.detail}`);
  return client.submit({ id: client.createDraftId(), kind: 'rating', data: { scale: 'stars', score: 4 } });
}

/** An endpoint is checked with whatever options there are. */
export async function check(origin?: string): Promise<string> {
  const endpoint = await createFaultyEndpoint({ maxBytes: 65_536 });
  const report = await checkEndpoint({ url: endpoint.url, site: 'portal', origin });
  await endpoint.close();
  return report.ok ? numberOf(endpoint.ledger.ids[0] ?? '') : reportText(report);
}
