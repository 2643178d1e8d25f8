/** Looks at one act as the guard would, and keeps the reasons: what was recognised, what was decided, by which rules. */
import { prepare } from '../../../guard/decide';
import type { Compiled } from '../../../plan/compile';
import type { Question } from '../../../plan/question';
import { assess } from '../../../recognition/assess';
import type { Assessment } from '../../../recognition/assessment';
import type { Action, Post } from '../../../recognition/post';
import { filledPost, fillIn, type Scenario, type WrittenPost } from '../../../rulebook/scenarios';
import type { ActionKind, Phase, SiteId } from '../../../rulebook/words';
import type { Citation } from '../../../verdict/citations';
import { judge } from '../../../verdict/judge';
import type { ClearReason, Verdict } from '../../../verdict/verdict';
import { type CalendarId, familyOf, windowNow } from './world';

export interface Look {
  readonly action: Action;
  /** Null outside every phase: then nothing is read at all. */
  readonly assessment: Assessment | null;
  readonly verdict: Verdict;
  readonly phase: Phase;
  /** The provisions of the verdict with their words, the first one first. */
  readonly citations: readonly Citation[];
  /** What the interstitial would be asked; null where it is not. */
  readonly question: Question | null;
}

/** `at`: the moment of the act, epoch milliseconds. */
export function look(action: Action, compiled: Compiled | null, at: number): Look {
  if (compiled === null) {
    const reason: ClearReason = 'outsidePhase';
    return {
      action,
      assessment: null,
      verdict: { kind: 'clear', reason },
      phase: 'outside',
      citations: [],
      question: null,
    };
  }
  const { plan, texts } = compiled;
  const assessment = assess(prepare(plan), action);
  const verdict = judge({ action, assessment, at, plan });
  if (verdict.kind === 'clear') {
    const phase = windowNow(compiled, at)?.phase ?? 'outside';
    return { action, assessment, verdict, phase, citations: [], question: null };
  }
  return {
    action,
    assessment,
    verdict,
    phase: verdict.phase,
    citations: verdict.provisions.flatMap((id) => texts.citations[id] ?? []),
    question: { action, assessment, verdict, plan, at, lettingGo: 'click', control: null },
  };
}

/** What a person's act on a post is to the engine; own posts are nothing but the person's words and pictures. */
export function actionOn(kind: ActionKind, post: Post | undefined, draft?: string, site: SiteId = 'facebook'): Action {
  const said = draft?.trim();
  return { site, kind, ...(post ? { post } : {}), ...(said ? { draft: said } : {}) };
}

/** The fields of a written post that recognition reads. */
export function postOf(written: WrittenPost): Post {
  const { author, group, page, text, imageText, link, quoted, parent, contestantAccount } = written;
  return {
    ...(author ? { author } : {}),
    ...(group ? { group } : {}),
    ...(page ? { page } : {}),
    ...(text ? { text } : {}),
    ...(imageText ? { imageText } : {}),
    ...(link ? { link } : {}),
    ...(quoted ? { quoted: postOf(quoted) } : {}),
    ...(parent ? { parent: postOf(parent) } : {}),
    ...(contestantAccount ? { contestantAccount } : {}),
  };
}

/** A scenario as an action, its tokens filled. */
export function actionOfScenario(scenario: Scenario): Action {
  const family = familyOf(scenario.calendar as CalendarId);
  const post = scenario.post ? postOf(filledPost(scenario.post, family)) : undefined;
  const draft = scenario.draft === undefined ? undefined : fillIn(scenario.draft, family);
  return {
    ...actionOn(scenario.act, post, draft, scenario.site),
    ...(scenario.reaction ? { reaction: scenario.reaction } : {}),
  };
}
