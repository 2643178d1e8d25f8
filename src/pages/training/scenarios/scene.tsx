/** What is to be judged in a scenario: the day, the person, the post, the words, the act. */
import { useEffect, useState } from 'preact/hooks';
import type { Signal } from '../../../recognition/assessment';
import type { Post } from '../../../recognition/post';
import { fillIn, type Scenario } from '../../../rulebook/scenarios';
import { dayInWords, Facts, listInWords, unbroken } from '../../../ui';
import { regionInWords } from '../../common/regions';
import { sentenceCase } from '../../common/words';
import { actionOfScenario } from '../engine/look';
import { lookAtScenario } from '../engine/scenario';
import { type CalendarId, familyOf } from '../engine/world';
import { shownSignals } from '../feed/why';
import { Marked } from '../parts/marked';
import { handIn } from '../site';
import type { TrainingTranslator } from '../words';

interface SceneProps {
  readonly t: TrainingTranslator;
  readonly scenario: Scenario;
}

/** Date, place, person and act, as facts. */
export function SceneFacts({ t, scenario }: SceneProps) {
  const who = [t(`subject_${scenario.subject}`), ...(scenario.circumstances ?? []).map((each) => t(`with_${each}`))];
  const { phase } = lookAtScenario(scenario, t.language);
  const act =
    scenario.reaction === undefined
      ? t(`action_${scenario.act}`)
      : t('reactionNamed', { reaction: t(`reaction_${scenario.reaction}`) });
  return (
    <Facts
      facts={[
        [t('factDate'), unbroken(dayInWords(scenario.at, t.language))],
        [t('factPhase'), t(`phase_${phase}`)],
        [t('factPlace'), regionInWords(scenario.region)],
        [t('factWho'), sentenceCase(listInWords(who, t.language))],
        [t('factAct'), act],
      ]}
    />
  );
}

/** The post and the person's own words, with the signals marked when `marked`. */
export function ScenePost({ t, scenario, marked }: SceneProps & { readonly marked: boolean }) {
  const { post, draft } = actionOfScenario(scenario);
  const signals = marked ? shownSignals(lookAtScenario(scenario, t.language)) : [];
  return (
    <div class="scene" lang="id">
      {post === undefined ? null : <Shown t={t} post={post} signals={signals} />}
      {draft === undefined ? null : (
        <p class="scene__draft">
          <span class="muted small" lang={t.language}>
            {t('ownWords')}
          </span>
          <span>
            <Marked text={draft} signals={signals.filter(({ field }) => field === 'draft')} />
          </span>
        </p>
      )}
      {t.language === 'id' || scenario.english === undefined ? null : (
        <p class="muted small" lang="en">
          {fillIn(scenario.english, familyOf(scenario.calendar as CalendarId))}
        </p>
      )}
    </div>
  );
}

function Shown({
  t,
  post,
  signals,
}: {
  readonly t: TrainingTranslator;
  readonly post: Post;
  readonly signals: readonly Signal[];
}) {
  const of = (...fields: readonly Signal['field'][]) => signals.filter(({ field }) => fields.includes(field));
  const where = post.group?.name ?? post.page?.name;
  return (
    <div class="scene__post">
      {post.parent === undefined ? null : (
        <p class="muted small">
          {post.parent.author?.name}: <Marked text={post.parent.text ?? ''} signals={of('parent')} />
        </p>
      )}
      <p class="scene__who">
        <strong>
          <Marked text={where ?? post.author?.name ?? ''} signals={of('author.name', 'group', 'page')} />
        </strong>
        {post.author?.handle === undefined ? null : <span class="muted small"> @{post.author.handle}</span>}
      </p>
      {post.text === undefined ? (
        <p class="muted small" lang={t.language}>
          {t(post.group === undefined ? 'sceneAccount' : 'sceneGroup')}
        </p>
      ) : (
        <p>
          <Marked text={post.text} signals={of('text')} />
        </p>
      )}
    </div>
  );
}

/** One button that does the act, through the real guard. */
export function SceneAct({ t, scenario }: SceneProps) {
  const { post, draft } = actionOfScenario(scenario);
  const key = `scenario-${scenario.id}`;
  const [done, setDone] = useState(false);
  useEffect(() => {
    handIn(key, post ?? {});
    setDone(false);
  }, [key]);
  return (
    <div class="scene__act row" data-post={key} data-account={key} data-words>
      {draft === undefined ? null : (
        <textarea class="hidden-visually" readOnly tabIndex={-1} aria-hidden="true" value={draft} />
      )}
      <button
        type="button"
        class="button"
        data-act={done ? 'undo' : scenario.act}
        {...(scenario.reaction ? { 'data-reaction': scenario.reaction } : {})}
        aria-pressed={done}
        onClick={() => setDone(!done)}
      >
        {t('doIt', { act: t(`action_${scenario.act}`) })}
      </button>
      <span class="muted small" role="status">
        {done ? t('doneHere') : ''}
      </span>
    </div>
  );
}
