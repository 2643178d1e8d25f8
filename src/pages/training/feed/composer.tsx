/** A post of one's own: words, with a photo or without. */
import { useEffect, useState } from 'preact/hooks';
import { handIn } from '../site';
import type { TrainingTranslator } from '../words';

const key = 'own-post';

export function Composer({ t }: { readonly t: TrainingTranslator }) {
  const [words, setWords] = useState('');
  const [photo, setPhoto] = useState(false);
  const [posted, setPosted] = useState<readonly string[]>([]);
  useEffect(() => handIn(key, {}), []);
  return (
    <section class="compose stack stack--tight" data-post={key} data-words aria-label={t('composeLabel')}>
      <textarea
        class="input compose__field"
        rows={2}
        aria-label={t('composeLabel')}
        placeholder={t('composeHint')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="row row--apart">
        <label class="choice choice--small">
          <input type="checkbox" checked={photo} onChange={(event) => setPhoto(event.currentTarget.checked)} />
          <span>{t('withPhoto')}</span>
        </label>
        <button
          type="button"
          class="button button--small"
          data-act={photo ? 'photo' : 'post'}
          disabled={words.trim() === ''}
          onClick={() => {
            setPosted([words.trim(), ...posted]);
            setWords('');
          }}
        >
          {t('publish')}
        </button>
      </div>
      {posted.map((text, place) => (
        <p key={place} class="post__comment small">
          {t('yourPost', { words: text })}
        </p>
      ))}
    </section>
  );
}
