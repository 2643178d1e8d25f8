/** Three thousand random local tickets in sentences of our own: recognised when it is about them, silent when it is not. */
import { describe, expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';
import { aboutContestants, traps } from './templates';

const input = shippedInput();
const index = openIndex(compileIndex(input));
const places = new Map(
  input.regions.map(({ code, name }) => [code, name.replace(/^(Kabupaten|Kota) (Administrasi )?/, '')]),
);
const tickets = input.contestants.filter(
  (each) => each.election === 'pilkada-2024' && each.people.length === 2 && each.region.includes('.'),
);

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

function oneWord(name: string): string {
  return name.split(/[ .]+/).find((word) => word.length > 3 && !/^(muh|moh|abdul)/i.test(word)) ?? name;
}

function fill(template: string, ticket: (typeof tickets)[number], party: string): string {
  const [head, deputy] = ticket.people.map((person) => person.name) as [string, string];
  const slots: Record<string, string> = {
    A: head,
    B: deputy,
    a: oneWord(head),
    b: oneWord(deputy),
    K: `${oneWord(head)}${oneWord(deputy)}`,
    N: String(ticket.number),
    R: places.get(ticket.region) ?? '',
    J: ticket.region.slice(3) > '70' ? 'Wali Kota' : 'Bupati',
    P: party,
  };
  return template.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] ?? '');
}

function run(templates: readonly string[], seed: number, count: number) {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const missed = new Map<string, string[]>();
  let recognised = 0;
  for (let at = 0; at < count; at++) {
    const template = templates[at % templates.length] as string;
    const text = fill(template, pick(tickets), pick(['PDIP', 'Golkar', 'PKB', 'NasDem', 'Gerindra']));
    const found = assess(index, { site: 'facebook', kind: 'like', post: { text } }).relation !== 'none';
    if (found) recognised++;
    if (found === (templates === traps)) missed.set(template, [...(missed.get(template) ?? []), text]);
  }
  return { recognised, missed };
}

describe('local tickets', () => {
  it('has at least forty sentences about contestants', () => {
    expect(aboutContestants.length).toBeGreaterThanOrEqual(40);
  });

  it('recognises at least 97 of 100 sentences about a contest', () => {
    const { recognised, missed } = run(aboutContestants, 11, 3000);
    if (process.env['SHOW']) for (const [template, texts] of missed) console.log(texts.length, template, '|', texts[0]);
    expect(recognised / 3000).toBeGreaterThanOrEqual(0.97);
  });

  it('stays silent on at least 99 of 100 sentences that only look like it', () => {
    const { recognised, missed } = run(traps, 23, 3000);
    if (process.env['SHOW']) for (const [template, texts] of missed) console.log(texts.length, template, '|', texts[0]);
    expect(recognised / 3000).toBeLessThanOrEqual(0.01);
  });
});
