import { CASE_TYPES, type HearbackEvent } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { foldCase } from '../cases/fold-case.js';
import { caseRecords } from '../test-support/case-records.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { postServiceRequest, serviceRequest } from './service-request.js';

const event = (data: object, type?: string) => sampleEvent({ data, ...(type && { type }) }) as unknown as HearbackEvent;

describe('serviceRequest', () => {
  it.each([
    [{ id: 'crew-3', name: 'Crew 3' }, 'Crew 3'],
    [{ id: 'crew-3' }, 'crew-3'],
  ])('says of a case assigned to %j that %s is responsible', (to, responsible) => {
    const found = foldCase(caseRecords([[1, 'assigned', { to }]]))!;
    expect(serviceRequest(found, [])).toMatchObject({ status: 'open', agency_responsible: responsible });
  });

  it('says of nobody that they are responsible for a case that is assigned to nobody', () =>
    expect(serviceRequest(foldCase(caseRecords([]))!, [])).not.toHaveProperty('agency_responsible'));
});

describe('postServiceRequest', () => {
  it('passes on everything that Open311 has a field for', () => {
    const contact = { name: 'Ana María  López', phone: '+34 600 000 000', email: 'ana@example.org' };
    const subject = { type: 'branch', id: '12' };
    expect(postServiceRequest(event({ text: 'Brown water', category: 'billing', contact, subject }))).toEqual({
      service_code: 'billing',
      description: 'Brown water',
      address_string: '12',
      address_id: 'branch:12',
      first_name: 'Ana María',
      last_name: 'López',
      phone: '+34 600 000 000',
      email: 'ana@example.org',
    });
  });

  it('uses the given service, and names nobody who is anonymous', () => {
    expect(postServiceRequest(event({ text: 'Brown water', anonymous: true }), '033')).toEqual({
      service_code: '033',
      description: 'Brown water',
    });
    expect(postServiceRequest(event({ text: 'Brown water' }))).toEqual({
      service_code: 'other',
      description: 'Brown water',
    });
  });

  it('ignores events that begin no case', () => {
    expect(postServiceRequest(event({ scale: 'stars', score: 4 }, 'app.hearback.rating.v1'))).toBeNull();
    const reply = { number: '355N-QJPA-54EC', by: { id: 'a' }, message: 'Soon.' };
    expect(postServiceRequest(event(reply, CASE_TYPES.replied))).toBeNull();
    const amended = { number: '355N-QJPA-54EC', text: 'It is worse.' };
    expect(postServiceRequest(event(amended, 'app.hearback.amendment.v1'))).toBeNull();
  });
});
