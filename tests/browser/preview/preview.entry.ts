/** A page of its own that shows the interstitial with a door and a storage of its own: no guard, no background. */
import { createAsker } from '../../../src/interstitial/asker';
import { createLibrary } from '../../../src/interstitial/library';
import { openDoor } from '../../../src/plan/question';
import { labelKey, labelPlace, labelsPerChunk, textsKey } from '../../../src/plan/texts';
import { names, type SampleName, type Situation, samples, texts } from './samples';

const stored = new Map<string, unknown>([[textsKey, texts]]);
for (const [ordinal, name] of Object.entries(names)) {
  const key = labelKey(Number(ordinal));
  const chunk = (stored.get(key) as string[] | undefined) ?? new Array<string>(labelsPerChunk).fill('');
  chunk[labelPlace(Number(ordinal))] = name;
  stored.set(key, chunk);
}

const broken = new URLSearchParams(location.search).has('broken');
const door = openDoor();
const library = createLibrary(async (key) => (broken ? undefined : stored.get(key)));
const asker = createAsker({ door, library });
const answers: string[] = [];

const control = () => document.querySelector('#control');

Object.assign(globalThis, {
  preview: {
    answers,
    ask(name: SampleName, situation: Situation = {}) {
      void asker.ask(samples[name](situation, control())).then((answer) => answers.push(answer));
    },
    tell: (name: SampleName, situation: Situation = {}) => asker.tell(samples[name](situation, control())),
    askToRepeat: (name: SampleName, situation: Situation = {}) =>
      asker.askToRepeat(samples[name](situation, control())),
  },
});
