import { describe, expect, it } from 'vitest';
import { contentMode } from './content-mode.js';

describe('contentMode', () => {
  it.each([
    ['application/cloudevents-batch+json', 'batch'],
    ['Application/CloudEvents-Batch+JSON; charset=UTF-8', 'batch'],
    ['application/cloudevents+json; charset="utf-8"', 'structured'],
    ['application/cloudevents+json', 'structured'],
    ['application/cloudevents+json; charset=iso-8859-1', null],
    ['application/json', null],
    ['text/plain', null],
    ['application/cloudevents', null],
    ['', null],
    [null, null],
  ])('reads %s as %s', (contentType, mode) => expect(contentMode(contentType)).toBe(mode));
});
