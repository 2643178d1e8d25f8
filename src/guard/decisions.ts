/** What follows from an act: judged, told of, asked about, let go and reported. Comes with the judge. */
import type { Decisions, Judged, PlanHandle, Replay } from '../plan/decisions';
import type { Asker, Door } from '../plan/door';
import type { Plan } from '../plan/plan';
import { isRehearsal, type Judgement, type Question, type Unread, wordless } from '../plan/question';
import type { SiteId } from '../rulebook/words';
import type { Act } from '../sites/site';
import { createConsents } from './consent';
import type { GuardOutcome, Report } from './outcome';

export interface DecisionParts {
  readonly site: SiteId;
  readonly plans: Pick<PlanHandle, 'current' | 'renew'>;
  readonly door: Door;
  readonly replay: Replay;
  /** Pure: from act and plan to judgement. What it throws under a new plan too is asked about like a plan that can not be read. */
  judgeAct(act: Act, plan: Plan): Judgement;
  /** Milliseconds, never going back. */
  clock(): number;
  onReport(report: Report): void;
}

export function createDecisions({ site, plans, door, replay, judgeAct, clock, onReport }: DecisionParts): Decisions {
  const consents = createConsents(clock);
  const asking = new Set<string>();
  /** The person has gone on although the rules can not be read: asked once a page, or a broken disk would make sites unusable. */
  let goesOnUnread = false;

  function judge(act: Act): Judged {
    const plan = plans.current;
    if (plan === null) return { kind: 'clear' };
    if (plan === undefined) return undefined;
    if (consents.covers(act.key)) return { kind: 'covered' };
    try {
      if (plan) return judgeAct(act, plan);
    } catch {
      if (plans.renew()) return undefined;
    }
    if (goesOnUnread) return { kind: 'clear' };
    return { kind: 'warn', question: { plan: null, lettingGo: act.lettingGo, control: act.control } };
  }

  function report(act: Pick<Act, 'kind'>, outcome: GuardOutcome, about?: Question | Unread): void {
    const question = about?.plan ? about : undefined;
    onReport({
      site,
      kind: act.kind,
      outcome,
      provision: question?.verdict.provisions[0] ?? null,
      phase: question?.verdict.phase ?? null,
      rehearsal: question !== undefined && isRehearsal(question),
    });
  }

  function withAsker(use: (asker: Asker) => void): void {
    if (door.asker) use(door.asker);
    else door.waiting.push(use);
  }

  /** Performs the act once, or allows it once where only the person can do it. */
  function letGo(act: Act, question?: Question | Unread): void {
    if (act.lettingGo === 'click' && replay(act.control)) {
      if (wordless.has(act.kind)) consents.rest(act.key);
      return;
    }
    consents.allowOnce(act.key);
    if (question) withAsker((asker) => asker.askToRepeat({ ...question, lettingGo: 'again' }));
  }

  function ask(act: Act, question: Question | Unread): void {
    if (asking.has(act.key)) return;
    asking.add(act.key);
    report(act, 'held', question);
    withAsker((asker) => {
      asker
        .ask(question)
        .catch(() => 'cancel' as const)
        .then((answer) => {
          asking.delete(act.key);
          const goesOn = answer === 'continue';
          report(act, goesOn ? 'continued' : 'cancelled', question);
          if (!goesOn) return;
          goesOnUnread ||= !question.plan;
          letGo(act, question);
        });
    });
  }

  return {
    judge,
    follow(act, judged, held) {
      if (judged.kind === 'warn') return ask(act, judged.question);
      if (judged.kind === 'notice') {
        const { question } = judged;
        withAsker((asker) => asker.tell(question));
        report(act, 'noticed', question);
      } else {
        if (judged.kind === 'covered') consents.use(act.key);
        report(act, 'passed');
      }
      if (held) letGo(act);
    },
    undone: () => report({ kind: 'like' }, 'undone'),
  };
}
