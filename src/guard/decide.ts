/**
 * The one place where the guard meets recognition and verdict: act and plan in, judgement out. Synchronous and pure but
 * for the opened index, which is kept as long as its plan.
 */
import { nowOf, type Plan } from '../plan/plan';
import type { Question } from '../plan/question';
import { assess, type Index, openIndex } from '../recognition/assess';
import type { Action } from '../recognition/post';
import type { SiteId } from '../rulebook/words';
import type { Act } from '../sites/site';
import { judge } from '../verdict/judge';
import type { Judgement } from './guard';

let opened: { readonly plan: Plan; readonly index: Index } | null = null;

/** Opens the plan's index ahead of the first act. */
export function prepare(plan: Plan): Index {
  if (opened?.plan !== plan) opened = { plan, index: openIndex(plan.index) };
  return opened.index;
}

/** Whether a plan guards a site at this moment of the device clock (epoch milliseconds). */
export function isGuarding(plan: Plan, site: SiteId, deviceNow: number): boolean {
  return plan.sites.includes(site) && plan.pausedUntil <= deviceNow && Boolean(plan.subject);
}

/** Judges an act on `site` at `deviceNow` (epoch milliseconds). */
export function judgeAct(site: SiteId, act: Act, plan: Plan, deviceNow: number): Judgement {
  const action: Action = {
    site,
    kind: act.kind,
    ...(act.reaction ? { reaction: act.reaction } : {}),
    ...act.read(),
  };
  const assessment = assess(prepare(plan), action);
  const at = nowOf(plan.clock, deviceNow);
  const verdict = judge({ action, assessment, plan, at });
  if (verdict.kind === 'clear') return { kind: 'clear' };
  const question: Question = {
    action,
    assessment,
    verdict,
    plan,
    at,
    lettingGo: act.lettingGo,
    control: act.control,
  };
  return { kind: verdict.kind, question };
}
