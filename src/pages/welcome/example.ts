/**
 * The live example: the real engine, from recognition to verdict, on an invented post about invented contestants (figures
 * of the wayang) of an invented election that is in its campaign now.
 */
import { createAsked } from '../../interstitial/asked';
import { createAsker } from '../../interstitial/asker';
import { createLibrary } from '../../interstitial/library';
import { type Compiled, compilePlan } from '../../plan/compile';
import { openDoor } from '../../plan/door';
import { nowOf } from '../../plan/plan';
import type { Answer } from '../../plan/question';
import { labelKey, textsKey } from '../../plan/texts';
import { assess, openIndex } from '../../recognition/assess';
import type { Action } from '../../recognition/post';
import type { Contestant } from '../../rulebook/contestants';
import type { Election, StageKey } from '../../rulebook/law-words';
import { type ElectionId, forEverySite, type Language, type RegionCode } from '../../rulebook/words';
import type { EffectiveSettings } from '../../settings/policy/apply';
import { dayFromNumber, dayOf } from '../../ui';
import { judge } from '../../verdict/judge';
import { dayNumber } from '../common/calendar-days';
import { zoneOf } from '../common/regions';

const electionId = 'contoh-pilkada' as ElectionId;

/** The invented post. It is in Indonesian in every language: it stands for what people meet. */
export const examplePost = {
  name: 'Semar Badranaya – Petruk Kantong',
  handle: 'semarpetruk.contoh',
  text: 'Selamat pagi, warga Karang Kadempel! Mari coblos Semar Badranaya – Petruk Kantong untuk kabupaten yang guyub. #SemarPetrukMenang',
} as const;

function election(today: number): Election {
  const stage = (key: StageKey, from: number, to: number) => ({
    key,
    start: dayFromNumber(today + from),
    end: dayFromNumber(today + to),
    confidence: 'provisional' as const,
    source: '',
    revision: 0,
  });
  return {
    id: electionId,
    name: { id: 'Pilkada Karang Kadempel (contoh)', en: 'Karang Kadempel election (example)' },
    kind: 'pilkada',
    family: 'pilkada',
    level: 'nasional',
    regions: 'nasional',
    status: 'provisional',
    sources: [],
    stages: [
      stage('penetapan_calon', -17, -17),
      stage('kampanye', -14, 12),
      stage('masa_tenang', 13, 15),
      stage('pemungutan_suara', 16, 16),
    ],
    own: true,
  };
}

const contestant: Contestant = {
  election: electionId,
  kind: 'ticket',
  region: '0' as RegionCode,
  number: null,
  label: 'Semar Badranaya–Petruk Kantong',
  people: [{ name: 'Semar Badranaya' }, { name: 'Petruk Kantong' }],
  hashtags: ['SemarPetrukMenang'],
  handles: [examplePost.handle],
};

function compileExample(effective: EffectiveSettings, language: Language, at: number): Compiled | null {
  const { settings } = effective;
  const zone = zoneOf(settings.region);
  return compilePlan(
    {
      subject: settings.subject ?? 'pns',
      circumstances: settings.circumstances,
      zone,
      strictness: settings.strictness,
      alwaysRemind: false,
      language,
      secondsToContinue: effective.secondsToContinue,
      sites: forEverySite(true),
      pausedUntil: 0,
      clock: { kind: 'real' },
      agency: effective.agency,
      elections: [election(dayNumber(dayOf(at, zone)))],
      contestants: [contestant],
    },
    at,
  );
}

/** `unraised` would mean that the engine saw nothing to ask about; the page then says that the example failed. */
export type ExampleOutcome = Answer | 'unraised';

/** Plays the like on the invented post: shows the real interstitial over the page. Never rejects. */
export async function likeExample(
  effective: EffectiveSettings,
  language: Language,
  control: Element | null,
): Promise<ExampleOutcome> {
  try {
    const at = nowOf(effective.settings.clock, Date.now());
    const compiled = compileExample(effective, language, at);
    if (compiled === null) return 'unraised';
    const { plan, texts, labels } = compiled;
    const action: Action = {
      site: 'x',
      kind: 'like',
      post: { author: { name: examplePost.name, handle: examplePost.handle }, text: examplePost.text },
    };
    const assessment = assess(openIndex(plan.index), action);
    const verdict = judge({ action, assessment, at, plan });
    if (verdict.kind === 'clear') return 'unraised';
    const chunks = new Map<string, unknown>([[textsKey, texts]]);
    labels.forEach((label, ordinal) => {
      const chunk = (chunks.get(labelKey(ordinal)) as string[] | undefined) ?? [];
      chunk.push(label);
      chunks.set(labelKey(ordinal), chunk);
    });
    const asker = createAsker({
      door: openDoor({}),
      library: createLibrary(async (key) => chunks.get(key)),
      asked: createAsked(undefined),
    });
    return await asker.ask({ action, assessment, verdict, plan, at, lettingGo: 'click', control });
  } catch {
    return 'unraised';
  }
}
