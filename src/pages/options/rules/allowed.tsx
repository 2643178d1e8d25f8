/** "Apa yang boleh": what officials have called allowed, who said so, and where they disagree. */
import type { OptionsTranslator } from '../words';

const topics = ['vote', 'attend', 'organiser', 'daily', 'follow', 'spouse', 'gesture', 'speaker', 'news'] as const;

export function Allowed({ t, id }: { readonly t: OptionsTranslator; readonly id: string }) {
  return (
    <section class="stack" id={id} aria-labelledby="allowed-title">
      <div class="instrument">
        <h2 id="allowed-title">{t('allowedTitle')}</h2>
        <p class="muted small">{t('allowedIntro')}</p>
      </div>
      {topics.map((topic) => (
        <article key={topic} class="rule" aria-labelledby={`allowed-${topic}`}>
          <h3 id={`allowed-${topic}`}>{t(`allowed_${topic}`)}</h3>
          <p>{t(`allowed_${topic}_text`)}</p>
          <p class="muted small">{t(`allowed_${topic}_source`)}</p>
        </article>
      ))}
    </section>
  );
}
