/** The welcome page: three questions, then the thing itself. */
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type SiteId, siteIds } from '../../rulebook/words';
import { places } from '../../sites/places';
import { Button, ButtonLink, listInWords, Mark } from '../../ui';
import { askPermission, permittedSites } from '../common/permission';
import { RegionField } from '../common/region-field';
import { useDocument } from '../common/start';
import { type SettingsDoor, useSettings } from '../common/store';
import { SubjectField } from '../common/subject-field';
import { type ExampleOutcome, examplePost, likeExample } from './example';
import { type WelcomeTranslator, welcomeTranslator } from './words';

export function Welcome() {
  const settings = useSettings();
  const language = settings?.language;
  const t = useMemo(() => welcomeTranslator(language ?? 'id'), [language]);
  useDocument(language, t('pageTitle'));
  if (settings === null) return <main class="welcome" />;
  return (
    <main class="welcome stack stack--wide">
      <header class="stack">
        <Mark state="guarding" size={48} />
        <h1>{t('hello')}</h1>
        <p class="welcome__lead">{t('lead')}</p>
      </header>
      <Step number={1} title={t('stepWho')}>
        <SubjectField settings={settings} hint={t('subjectHint')} />
      </Step>
      <Step number={2} title={t('stepWhere')}>
        <RegionField
          language={settings.language}
          value={settings.effective.settings.region}
          locked={settings.lockOf('region')}
          onChange={(region) => settings.choose('region', region)}
        />
      </Step>
      <Step number={3} title={t('stepPermission')}>
        <Permission t={t} />
      </Step>
      <section class="card stack" aria-labelledby="example">
        <h2 id="example">{t('exampleTitle')}</h2>
        <p>{t('exampleBody')}</p>
        <Example t={t} settings={settings} />
      </section>
      <Done t={t} settings={settings} />
    </main>
  );
}

function Step(props: { readonly number: number; readonly title: string; readonly children: ComponentChildren }) {
  const id = `step-${props.number}`;
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id} class="step">
        <span class="step__number" aria-hidden="true">
          {props.number}
        </span>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

function Permission({ t }: { readonly t: WelcomeTranslator }) {
  const [permitted, setPermitted] = useState<ReadonlySet<SiteId> | null>(null);
  const look = useCallback(() => void permittedSites().then(setPermitted), []);
  useEffect(look, [look]);
  if (permitted === null) return <p>{t('wait')}</p>;
  const missing = siteIds.filter((site) => !permitted.has(site));
  if (missing.length === 0) return <p role="status">{t('permitted')}</p>;
  const names = listInWords(
    missing.map((site) => places[site].name),
    t.language,
  );
  return (
    <>
      <p>{t('permissionBody', { site: names })}</p>
      <div>
        <Button kind="primary" onPress={() => void askPermission(missing).then(look)}>
          {t('permissionButton', { site: names })}
        </Button>
      </div>
    </>
  );
}

function Example({ t, settings }: { readonly t: WelcomeTranslator; readonly settings: SettingsDoor }) {
  const [outcome, setOutcome] = useState<ExampleOutcome | null>(null);
  const like = (control: Element) => {
    setOutcome(null);
    void likeExample(settings.effective, settings.language, control).then(setOutcome);
  };
  const liked = outcome === 'continue';
  return (
    <>
      <article class="post" lang="id" aria-label={t('exampleLabel')}>
        <header class="post__author">
          <span class="post__face" aria-hidden="true" />
          <span>
            <strong>{examplePost.name}</strong>
            <span class="muted small post__handle">@{examplePost.handle}</span>
          </span>
        </header>
        <p>{examplePost.text}</p>
        <div>
          <button
            type="button"
            class="button button--small"
            lang={t.language}
            aria-pressed={liked}
            onClick={(event) => (liked ? setOutcome(null) : like(event.currentTarget))}
          >
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
              <path
                fill={liked ? 'currentColor' : 'none'}
                stroke="currentColor"
                stroke-width="1.5"
                d="M8 13.6 2.9 8.7a3.3 3.3 0 0 1 4.7-4.6l.4.4.4-.4a3.3 3.3 0 0 1 4.7 4.6Z"
              />
            </svg>
            {liked ? t('exampleUnlike') : t('exampleLike')}
          </button>
        </div>
      </article>
      <p role="status">{outcome === null ? '' : t(`example_${outcome}`)}</p>
      <p class="muted small">{t('exampleInvented')}</p>
    </>
  );
}

function Done({ t, settings }: { readonly t: WelcomeTranslator; readonly settings: SettingsDoor }) {
  return (
    <section class="stack" aria-labelledby="done">
      <h2 id="done">{t('doneTitle')}</h2>
      <p>{t('doneBody')}</p>
      <div class="row">
        {settings.settings.welcomed ? (
          <p role="status">
            <strong>{t('doneSaid')}</strong>
          </p>
        ) : (
          <Button kind="primary" onPress={() => settings.save((before) => ({ ...before, welcomed: true }))}>
            {t('doneButton')}
          </Button>
        )}
        <ButtonLink href="../options/index.html">{t('doneOptions')}</ButtonLink>
      </div>
      <p class="muted small">{t('privacy')}</p>
    </section>
  );
}
