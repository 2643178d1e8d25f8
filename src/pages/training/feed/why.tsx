/** "Mengapa?": what was recognised in a post, and what each act on it would lead to now. */
import { wordsIn } from '../../../interstitial/words';
import type { Compiled } from '../../../plan/compile';
import type { Signal } from '../../../recognition/assessment';
import type { Post } from '../../../recognition/post';
import type { ActionKind } from '../../../rulebook/words';
import { listInWords } from '../../../ui';
import { actionOn, type Look, look } from '../engine/look';
import { titleInFull } from '../parts/rule-title';
import { VerdictMark } from '../parts/verdict-mark';
import type { TrainingTranslator } from '../words';

/** What one may do with any post; the last two are about posting the same oneself. */
const acts = ['like', 'comment', 'share', 'follow', 'join', 'photo', 'post'] as const satisfies readonly ActionKind[];

export interface WhyProps {
  readonly t: TrainingTranslator;
  readonly post: Post;
  readonly compiled: Compiled | null;
  readonly at: number;
}

/** The look at a like: what it recognises is what the post shows. */
export function lookAtPost({ post, compiled, at }: Omit<WhyProps, 't'>): Look {
  return look(actionOn('like', post), compiled, at);
}

/** The signals worth marking: all where the post is about a contest, else only those that explain the silence. */
export function shownSignals({ assessment, verdict }: Look): readonly Signal[] {
  if (assessment === null) return [];
  if (assessment.relation !== 'none' || assessment.ownAccount || assessment.draft !== 'none') return assessment.signals;
  const { reason } = verdict.kind === 'clear' ? verdict : { reason: null };
  return assessment.signals.filter(({ kind }) => kind === reason);
}

export function Why(props: WhyProps) {
  const { t, compiled } = props;
  const seen = lookAtPost(props);
  if (compiled === null || seen.assessment === null) return <p class="why muted small">{t('whyOutside')}</p>;
  const { relation, stance, ownAccount } = seen.assessment;
  const signals = shownSignals(seen);
  return (
    <div class="why stack stack--tight">
      <p>
        {ownAccount ? t('relationOwn') : t(relation === 'campaigns' ? `relation_${stance}` : `relation_${relation}`)}
      </p>
      {signals.length === 0 ? null : (
        <p class="small">{t('signalsFound', { signals: listInWords(kindsOf(signals, t), t.language) })}</p>
      )}
      <table class="table why__acts">
        <caption class="hidden-visually">{t('whyCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('colAct')}</th>
            <th scope="col">{t('colVerdict')}</th>
            <th scope="col">{t('colRule')}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => (
            <ActRow key={act} {...props} act={act} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ActRow({ t, post, compiled, at, act }: WhyProps & { readonly act: (typeof acts)[number] }) {
  if (act === 'join' && post.group === undefined) return null;
  if (act === 'follow' && post.group !== undefined) return null;
  const own = act === 'post' || act === 'photo';
  // One's own post of the same words.
  const words = [post.text, post.quoted?.text].filter(Boolean).join('\n');
  const seen = look(own ? actionOn(act, undefined, words) : actionOn(act, post), compiled, at);
  const rule = seen.citations[0];
  return (
    <tr>
      <th scope="row">{t(`action_${act}`)}</th>
      <td>
        <VerdictMark t={t} kind={seen.verdict.kind} />
      </td>
      <td class="small">
        {rule === undefined
          ? seen.verdict.kind === 'clear'
            ? t(`clear_${seen.verdict.reason}`)
            : ''
          : titleInFull(rule, t)}
      </td>
    </tr>
  );
}

/** The kinds of signals in words, each once. */
function kindsOf(signals: readonly Signal[], t: TrainingTranslator): readonly string[] {
  const words = wordsIn(t.language);
  return [
    ...new Set(
      signals.map(({ kind }) => {
        switch (kind) {
          case 'organiser':
          case 'stateWork':
          case 'report':
          case 'elsewhere':
            return t(`sign_${kind}`);
          default:
            return words(`signal_${kind}`);
        }
      }),
    ),
  ];
}
