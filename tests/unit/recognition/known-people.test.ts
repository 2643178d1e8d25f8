/** Whoever is known by a short name that counts alone, in posts as people write them: shares over everybody whom a province or the country knows, so that all are read alike. */
import { expect, it } from 'vitest';
import { assess, openIndex } from '../../../src/recognition/assess';
import { compileIndex } from '../../../src/recognition/compile';
import { shippedInput } from '../../../src/recognition/shipped';
import { neutral, news, office, opposes, ordinary, supports } from './known-posts';

const input = shippedInput();
const index = openIndex(compileIndex(input));
const regions = new Map(input.regions.map(({ code, name }) => [code as string, name]));
const parties = ['PDIP', 'Golkar', 'PKB', 'NasDem', 'Gerindra', 'PKS', 'Demokrat', 'PAN'];
/** Whether a word counts alone: the short names of some are those of thousands. */
const countsAlone = (name: string | undefined) =>
  !!name &&
  assess(index, { site: 'x', kind: 'like', post: { text: `${name} maju di pilgub` } }).signals[0]?.strength ===
    'strong';
const tickets = input.contestants.filter(
  ({ election, people, number, region }) =>
    (election === 'pilkada-2024' || election === 'pemilu-2024') &&
    number &&
    !region.includes('.') &&
    people.length === 2 &&
    people.every(({ short }) => countsAlone(short?.[0])),
);

/** Shares of the posts that are about a contestant, and that campaign; and how often each template is read otherwise than `wanted`. */
function sharesOf(templates: readonly string[], wanted: boolean) {
  const otherwise: Record<string, number> = {};
  let about = 0;
  let campaigns = 0;
  for (const template of templates) {
    tickets.forEach(({ people, number, region }, at) => {
      const slots: Record<string, string | undefined> = {
        s: people[0]?.short?.[0],
        t: people[1]?.short?.[0],
        N: String(number),
        R: regions.get(region) ?? 'Indonesia',
        P: parties[at % parties.length],
      };
      const text = template.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot] as string);
      const { relation } = assess(index, { site: 'x', kind: 'like', post: { text } });
      if (relation !== 'none') about++;
      if (relation === 'campaigns') campaigns++;
      if ((relation !== 'none') !== wanted) otherwise[template] = (otherwise[template] ?? 0) + 1;
    });
  }
  const n = templates.length * tickets.length;
  return { about: about / n, campaigns: campaigns / n, otherwise: JSON.stringify(otherwise, null, 1) };
}

it('asks about more than a dozen tickets', () => {
  expect(tickets.length).toBeGreaterThan(12);
});

it.each([
  ['support', supports],
  ['attack', opposes],
])('recognises %s, and knows it as such', (_, templates) => {
  const { about, campaigns, otherwise } = sharesOf(templates, true);
  expect(about, otherwise).toBeGreaterThanOrEqual(0.93);
  expect(campaigns).toBeGreaterThanOrEqual(0.85);
});

it('recognises news, and takes little of it for a campaign', () => {
  const { about, campaigns, otherwise } = sharesOf(news, true);
  expect(about, otherwise).toBeGreaterThanOrEqual(0.93);
  expect(campaigns).toBeLessThanOrEqual(0.35);
});

it.each([
  ['the work of an office', office, 0.08],
  ['those who hold elections', neutral, 0.05],
  // Where a rare name is all that is known, two sentences in seven are still believed to be of the contestant.
  ['namesakes', ordinary, 0.29],
])('stays silent on %s', (_, templates, most) => {
  const { about, otherwise } = sharesOf(templates, false);
  expect(about, otherwise).toBeLessThanOrEqual(most);
});
