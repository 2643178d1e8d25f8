/** What follows from an act: judged, told of, asked about, let go and reported. Comes with the judge. */
import type { Decisions, Judged, PlanHandle, Replay } from '../plan/decisions';
import type { Asker, Door } from '../plan/door';
import type { Plan } from '../plan/plan';
import { isRehearsal, type Judgement, type Question, wordless } from '../plan/question';
import type { SiteId } from '../rulebook/words';
import type { Act } from '../sites/site';
import { createConsents } from './consent';
import type { GuardOutcome, Report } from './outcome';

export interface DecisionParts {
  readonly site: SiteId;
  readonly plans: Pick<PlanHandle, 'current' | 'renew'>;
  readonly door: Door;
  readonly replay: Replay;
  /** Pure: from act and plan to judgement. What it throws under a new plan too counts as clear: the guard never breaks a site. */
  judgeAct(act: Act, plan: Plan): Judgement;
  /** Milliseconds, never going back. */
  clock(): number;
  onReport(report: Report): void;
}

export function createDecisions({ site, plans, door, replay, judgeAct, clock, onReport }: DecisionParts): Decisions {
  const consents = createConsents(clock);
  const asking = new Set<string>();

  function judge(act: Act): Judged {
    const plan = plans.current;
    if (!plan) return plan === null ? { kind: 'clear' } : undefined;
    if (consents.coverOf(act.key)) return { kind: 'covered' };
    try {
      return judgeAct(act, plan);
    } catch {
      return plans.renew() ? undefined : { kind: 'clear' };
    }
  }

  function report(act: Pick<Act, 'kind'>, outcome: GuardOutcome, question?: Question): void {
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
  function letGo(act: Act, question?: Question): void {
    if (act.lettingGo === 'click' && replay(act.control)) {
      if (wordless.has(act.kind)) consents.rest(act.key);
      return;
    }
    consents.allowOnce(act.key);
    if (question) withAsker((asker) => asker.askToRepeat({ ...question, lettingGo: 'again' }));
  }

  function ask(act: Act, question: Question): void {
    if (asking.has(act.key)) return;
    asking.add(act.key);
    report(act, 'held', question);
    withAsker((asker) => {
      asker
        .ask(question)
        .catch(() => 'cancel' as const)
        .then((answer) => {
          asking.delete(act.key);
          report(act, answer === 'continue' ? 'continued' : 'cancelled', question);
          if (answer === 'continue') letGo(act, question);
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
