/**
 * The one place where the guard meets recognition and verdict: act and plan in, judgement out. Synchronous and pure but
 * for the opened index, which is kept as long as it is the plan's.
 */

import { openDoor } from '../plan/door';
import { nowOf, type Plan } from '../plan/plan';
import type { Judgement, Question } from '../plan/question';
import { assess, type Index, openIndex } from '../recognition/assess';
import type { Action } from '../recognition/post';
import type { SiteId, ZoneHours } from '../rulebook/words';
import { tidy } from '../sites/dom';
import type { Act } from '../sites/site';
import { judge } from '../verdict/judge';

let opened: { readonly from: Plan['index']; readonly index: Index } | null = null;

/**
 * Opens the plan's index and judges a sentence with a bit of everything, so that the first act waits for neither: a browser makes
 * functions ready when they are first called. Some tens of milliseconds.
 */
export function rehearse(plan: Plan): void {
  const action: Action = { site: 'x', kind: 'like', post: { text: 'Ayo coblos nomor 2! #Pilih2 @kami' } };
  judge({ action, assessment: assess(prepare(plan), action), plan, at: nowOf(plan.clock, Date.now()) });
}

/** The plan's index, opened once. */
export function prepare({ index }: Plan): Index {
  if (opened?.from !== index) opened = { from: index, index: openIndex(index) };
  return opened.index;
}

/** The device's own zone where it is one of Indonesia's: near midnight the stricter of it and the region's counts. */
function deviceZone(deviceNow: number): { readonly deviceZone?: ZoneHours } {
  const hours = -new Date(deviceNow).getTimezoneOffset() / 60;
  return [7, 8, 9].includes(hours) ? { deviceZone: hours as ZoneHours } : {};
}

/** Judges an act on `site` at `deviceNow` (epoch milliseconds). */
export function judgeAct(site: SiteId, act: Act, plan: Plan, deviceNow: number): Judgement {
  const action = tidy({ site, kind: act.kind, reaction: act.reaction, ...act.read() }) as Action;
  const assessment = assess(prepare(plan), action);
  const at = nowOf(plan.clock, deviceNow);
  const verdict = judge({ action, assessment, plan, at, ...deviceZone(deviceNow) });
  if (verdict.kind === 'clear' || openDoor().isExcepted?.(action, assessment)) return { kind: 'clear' };
  const question: Question = {
    action,
    assessment,
    verdict,
    plan,
    at,
    lettingGo: act.lettingGo,
    control: act.control,
  };
  if (verdict.kind === 'warn' && openDoor().isInGrace?.(question)) return { kind: 'clear' };
  return { kind: verdict.kind, question };
}
