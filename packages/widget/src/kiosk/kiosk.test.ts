import { describe, expect, it } from 'vitest';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import { ForgetVoices } from './forget-voices.js';
import { idleMs } from './idle-ms.js';
import { IdleWatch } from './idle-watch.js';

describe('idleMs', () => {
  it.each([
    ['', 60_000],
    ['90', 90_000],
    ['30', 30_000],
    ['29', 30_000],
    ['2', 30_000],
    ['0', 60_000],
    ['-5', 60_000],
    ['soon', 60_000],
    ['Infinity', 60_000],
  ])('of kiosk="%s" is %i', (attribute, ms) => expect(idleMs(attribute)).toBe(ms));
});

/** A watch of 60 seconds that asks in the last 20, on a clock that moves when told. */
function rehearse() {
  let nowMs = 1000;
  let timer: { at: number; act: () => void } | undefined;
  const told: string[] = [];
  const scene = { isInUse: true };
  const watch = new IdleWatch({
    idleMs: 60_000,
    warnMs: 20_000,
    now: () => nowMs,
    schedule: (act, delayMs) => {
      const mine = (timer = { at: nowMs + delayMs, act });
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    isInUse: () => scene.isInUse,
    onWarn: (left) => told.push(`${left / 1000}`),
    onCalm: () => told.push('calm'),
    onIdle: () => told.push('idle'),
  });
  const pass = (ms: number) => {
    const until = nowMs + ms;
    while (timer && timer.at <= until) {
      const { at, act } = timer;
      timer = undefined;
      nowMs = at;
      act();
    }
    nowMs = until;
  };
  return { watch, told, scene, pass, isAsleep: () => timer === undefined };
}

describe('IdleWatch', () => {
  it('warns in the last 20 seconds, every second, and then ends once', () => {
    const { watch, told, pass, isAsleep } = rehearse();
    watch.touch();
    pass(39_999);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toEqual(['20']);
    pass(20_000);
    expect(told).toEqual([...Array.from({ length: 20 }, (_, at) => `${20 - at}`), 'idle']);
    pass(600_000);
    expect(told).toHaveLength(21);
    expect(isAsleep()).toBe(true);
  });

  it('starts again with every touch, and withdraws the warning at the first one', () => {
    const { watch, told, pass } = rehearse();
    watch.touch();
    pass(39_000);
    watch.touch();
    pass(39_999);
    expect(told).toEqual([]);
    pass(1001);
    expect(told).toEqual(['20', '19']);
    watch.touch();
    expect(told).toEqual(['20', '19', 'calm']);
    pass(39_999);
    expect(told).toHaveLength(3);
  });

  it('sets no timer while nothing is in use, even if that begins during the warning', () => {
    const { watch, told, scene, pass, isAsleep } = rehearse();
    scene.isInUse = false;
    watch.touch();
    pass(600_000);
    expect(told).toEqual([]);
    expect(isAsleep()).toBe(true);
    scene.isInUse = true;
    watch.touch();
    pass(40_000);
    scene.isInUse = false;
    pass(600_000);
    expect(told).toEqual(['20', 'calm']);
  });

  it('does nothing once stopped', () => {
    const { watch, told, pass } = rehearse();
    watch.touch();
    watch.stop();
    pass(600_000);
    expect(told).toEqual([]);
  });
});

/** A client that notes what it is to forget. */
function client() {
  const forgotten: string[] = [];
  const listeners = new Map<string, (event: { id: string }) => void>();
  const made = {
    discard: (id: string) => Promise.resolve(forgotten.push(id) > 0),
    on: (name: string, listener: (event: { id: string }) => void) => {
      listeners.set(name, listener);
      return () => {};
    },
  } as unknown as DeliveryClient;
  return { made, forgotten, tell: (name: string, id: string) => listeners.get(name)!({ id }) };
}

describe('ForgetVoices', () => {
  it('discards a voice once the endpoint has it', () => {
    const { made, forgotten } = client();
    const voices = new ForgetVoices(made);
    voices.stored('a', 0);
    expect(forgotten).toEqual([]);
    voices.delivered('a');
    expect(forgotten).toEqual(['a']);
  });

  it('discards a voice with files only once each file was accepted or refused', () => {
    const { made, forgotten, tell } = client();
    const voices = new ForgetVoices(made);
    voices.stored('a', 3);
    tell('uploaded', 'a');
    voices.delivered('a');
    tell('attachment-rejected', 'a');
    expect(forgotten).toEqual([]);
    tell('uploaded', 'a');
    expect(forgotten).toEqual(['a']);
  });

  it('keeps a refused voice until the person has left, and then discards it', () => {
    const { made, forgotten } = client();
    const voices = new ForgetVoices(made);
    voices.refused('a', true);
    expect(forgotten).toEqual([]);
    voices.leave();
    voices.refused('b', false);
    expect(forgotten).toEqual(['a', 'b']);
    voices.leave();
    expect(forgotten).toHaveLength(2);
  });
});
