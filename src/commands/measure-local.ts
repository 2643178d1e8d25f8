/**
 * Random tickets of regencies and towns in posts of our own: how many posts about them are recognised, and how many that only
 * look like it. The same seed gives the same posts.
 */
import { assess, openIndex } from '../recognition/assess';
import { compileIndex } from '../recognition/compile';
import type { Post } from '../recognition/post';
import { shippedInput } from '../recognition/shipped';
import type { Contestant } from '../rulebook/contestants';
import { aboutContestants, type Template, traps } from './local-posts';

const parties = ['PDIP', 'Golkar', 'PKB', 'NasDem', 'Gerindra', 'PKS', 'Demokrat', 'PAN'];

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

/** A template with the slots filled, in all its fields. */
function fill<T extends Template>(template: T, ticket: Contestant, region: string, party: string): T {
  const [head = '', deputy = ''] = ticket.people.map((person) => person.name);
  const slots: Record<string, string> = {
    A: head,
    B: deputy,
    a: oneWord(head),
    b: oneWord(deputy),
    K: `${oneWord(head)}${oneWord(deputy)}`,
    N: String(ticket.number),
    R: region,
    S: region.replaceAll(/[^\p{L}]/gu, ''),
    J: ticket.region.slice(3) > '70' ? 'Wali Kota' : 'Bupati',
    P: party,
  };
  const text = JSON.stringify(template).replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] ?? '');
  return JSON.parse(text) as T;
}

/** Posts by template that came out wrong: how many, and the first. */
export type Missed = Readonly<Record<string, { readonly n: number; readonly first: string }>>;

/** Measures `count` posts about local tickets, and as many that only look like it. */
export function measureLocal(count: number, seed = 11) {
  const input = shippedInput();
  const index = openIndex(compileIndex(input));
  const places = new Map(
    input.regions.map(({ code, name }) => [code as string, name.replace(/^(Kabupaten|Kota) (Administrasi )?/, '')]),
  );
  const tickets = input.contestants.filter(
    (each) => each.election === 'pilkada-2024' && each.people.length === 2 && each.region.includes('.'),
  );
  const run = (templates: readonly Template[], wanted: boolean, from: number) => {
    const next = random(from);
    const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
    const missed: Record<string, { n: number; first: string }> = {};
    let recognised = 0;
    for (let at = 0; at < count; at++) {
      const template = templates[at % templates.length] as Template;
      const ticket = pick(tickets);
      const filled = fill(template, ticket, places.get(ticket.region) ?? '', pick(parties));
      const post: Post = typeof filled === 'string' ? { text: filled } : filled;
      const { relation, ownAccount } = assess(index, { site: 'facebook', kind: 'like', post });
      const found = relation !== 'none' || ownAccount;
      if (found) recognised++;
      if (found === wanted) continue;
      const key = typeof template === 'string' ? template : JSON.stringify(template);
      missed[key] ??= { n: 0, first: JSON.stringify(post) };
      missed[key].n++;
    }
    return { n: count, templates: templates.length, recognised, missed: missed as Missed };
  };
  const positives = run(aboutContestants, true, seed);
  const others = run(traps, false, seed + 12);
  return { recall: positives.recognised / count, falseRate: others.recognised / count, positives, traps: others };
}
