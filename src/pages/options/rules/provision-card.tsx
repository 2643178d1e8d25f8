/** One provision: the exact place, the quoted words, what they mean, what is listed as sanction, since when, and from where. */

import { instrumentOf, provisionOf, sanctionOf } from '../../../rulebook/law';
import type { Provision, Sanction } from '../../../rulebook/law-words';
import type { ActionKind, Subject } from '../../../rulebook/words';
import { dayInWords, Facts, listInWords, Pill, partOfDate, unbroken } from '../../../ui';
import { unbrokenPlace } from '../../../verdict/citations';
import { hostOf, SourceLink } from '../../common/source-link';
import { sentenceCase } from '../../common/words';
import { hashOf } from '../route';
import type { OptionsTranslator } from '../words';
import { anchorOf } from './anchor';
import { isInForce } from './search';

export function ProvisionCard(props: {
  readonly t: OptionsTranslator;
  readonly provision: Provision;
  /** Sanctions of this status come first; null shows all alike. */
  readonly subject: Subject | null;
  readonly today: string;
  readonly linked: boolean;
}) {
  const { t, provision, linked } = props;
  const title = `rule-${provision.id}`;
  return (
    <article
      class={linked ? 'rule rule--linked' : 'rule'}
      id={anchorOf(provision.id)}
      aria-labelledby={title}
      aria-current={linked ? 'true' : undefined}
    >
      <header class="row row--apart">
        <h3 id={title}>
          <a class="rule__place" href={hashOf('aturan', provision.id)}>
            {unbrokenPlace(provision.place)}
          </a>
        </h3>
        <Marks {...props} />
      </header>
      {provision.quote === null ? (
        <p class="muted">{t('quoteUnseen')}</p>
      ) : (
        <blockquote class="law rule__quote" lang="id">
          “{provision.quote}”
        </blockquote>
      )}
      <p>{provision.gloss[t.language]}</p>
      <Facts facts={factsOf(props)} />
      <Sanctions {...props} />
      <details class="rule__more">
        <summary>{t('ruleMore')}</summary>
        <div class="stack stack--tight">
          <p>
            {t(`wording_${provision.wording}`)} {t(`confidence_${provision.confidence}`)}{' '}
            {t('verifiedOn', { date: unbroken(dayInWords(provision.verifiedOn, t.language)) })}
          </p>
          <Notes t={t} provision={provision} />
          <Basis t={t} provision={provision} />
          <div>
            <h4 class="rule__sources">{t('sources')}</h4>
            <ul class="plain">
              {provision.sources.map((source) => (
                <li key={source}>
                  <SourceLink language={t.language} source={source} />
                </li>
              ))}
            </ul>
          </div>
        </div>
      </details>
      <p class="only-print muted small">{printedSource(props)}</p>
    </article>
  );
}

/** What a sheet of paper can say of the sources: their sites, and when they were looked at. */
function printedSource({ t, provision }: Parameters<typeof ProvisionCard>[0]): string {
  const date = unbroken(dayInWords(provision.verifiedOn, t.language));
  const sites = [...new Set(provision.sources.flatMap((source) => hostOf(source) ?? []))];
  return sites.length === 0
    ? t('verifiedOn', { date })
    : t('rulePrinted', { sites: listInWords(sites.slice(0, 4), t.language), date });
}

function Marks({ t, provision, today }: Parameters<typeof ProvisionCard>[0]) {
  return (
    <span class="row">
      {isInForce(provision, today) ? null : <Pill look="dashed">{t('notInForce')}</Pill>}
      {provision.criminal === true ? <Pill>{t('criminal')}</Pill> : null}
      {provision.confidence === 'low' ? <Pill look="dashed">{t('unsure')}</Pill> : null}
      <code class="muted small">{provision.id}</code>
    </span>
  );
}

function factsOf({ t, provision }: Parameters<typeof ProvisionCard>[0]): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [];
  const list = (words: readonly string[]) => lowered(listInWords(words, t.language));
  const acts = (words: readonly ActionKind[]) => list(words.map((act) => t(`action_${act}`)));
  const people = (words: readonly Subject[]) =>
    listInWords(
      words.map((subject) => t(`subject_${subject}`)),
      t.language,
    );
  const { reading, whenManagerial = [] } = provision;
  // What the filters find, the card must say: whom and what a rule reaches only as officials read it, or with a post.
  const readActs = (reading?.acts ?? []).filter((act) => !provision.acts.includes(act));
  const readSubjects = (reading?.subjects ?? []).filter((subject) => !provision.subjects.includes(subject));
  if (provision.acts.length > 0) facts.push([t('ruleActs'), acts(provision.acts)]);
  if (readActs.length > 0) facts.push([t('ruleRead'), t('ruleReadActs', { acts: acts(readActs).toLowerCase() })]);
  if (provision.subjects.length > 0) facts.push([t('ruleSubjects'), sentenceCase(people(provision.subjects))]);
  if (whenManagerial.length > 0)
    facts.push([t('ruleManagerial'), t('ruleReadSubjects', { people: people(whenManagerial) })]);
  if (readSubjects.length > 0) facts.push([t('ruleRead'), t('ruleReadSubjects', { people: people(readSubjects) })]);
  if (provision.phases.length > 0) {
    facts.push([t('rulePhases'), list(provision.phases.map((phase) => t(`phase_${phase}`)))]);
  }
  facts.push([t('ruleValidity'), validity(t, provision)]);
  if (provision.formerly !== undefined) facts.push([t('ruleFormerly'), provision.formerly]);
  return facts;
}

function lowered(words: string): string {
  return words.charAt(0) + words.slice(1).toLowerCase();
}

function validity(t: OptionsTranslator, { validFrom, validTo }: Provision): string {
  const from = validFrom === null ? null : partOfDate(validFrom, t.language);
  const to = validTo === null ? null : partOfDate(validTo, t.language);
  if (from !== null && to !== null) return t('validBetween', { first: from, last: to });
  if (from !== null) return t('validSince', { date: from });
  return to === null ? t('validUnknown') : t('validUntil', { date: to });
}

/** What the rule lists, for the reader's own status first. */
function Sanctions({ t, provision, subject }: Parameters<typeof ProvisionCard>[0]) {
  const all = provision.sanctions.flatMap((id) => sanctionOf(id) ?? []);
  if (all.length === 0) return null;
  const mine = subject === null ? [] : all.filter((sanction) => isFor(sanction, subject));
  const others = all.filter((sanction) => !mine.includes(sanction));
  return (
    <div class="stack stack--tight">
      <h4 class="rule__sources">{t('ruleSanction')}</h4>
      {[...mine, ...others].map((sanction) => (
        <p key={sanction.id} class={mine.length > 0 && others.includes(sanction) ? 'muted small' : undefined}>
          {sanction.for.length === 0 ? null : (
            <strong>
              {sentenceCase(
                listInWords(
                  sanction.for.map((one) => t(`subject_${one}`)),
                  t.language,
                ),
              )}
              :{' '}
            </strong>
          )}
          {sanction.text[t.language]}
        </p>
      ))}
      <p class="muted small">{t('sanctionsVary')}</p>
    </div>
  );
}

function isFor(sanction: Sanction, subject: Subject): boolean {
  return sanction.for.includes(subject) || (sanction.managerialToo?.includes(subject) ?? false);
}

/** What we say of the row ourselves, in the reader's language, and that it is ours. */
function Notes({ t, provision }: { readonly t: OptionsTranslator; readonly provision: Provision }) {
  const { notes = [] } = provision;
  if (notes.length === 0) return null;
  return (
    <div class="rule__notes">
      <h4 class="rule__sources">{t('ruleNotes')}</h4>
      {notes.map((note) => (
        <p key={note.id}>{note[t.language]}</p>
      ))}
    </div>
  );
}

function Basis({ t, provision }: { readonly t: OptionsTranslator; readonly provision: Provision }) {
  const rows = provision.basis.flatMap((id) => provisionOf(id) ?? []);
  if (rows.length === 0) return null;
  return (
    <p>
      {t('ruleBasis')}{' '}
      {rows.map((row, place) => (
        <>
          {place === 0 ? null : '; '}
          <a key={row.id} class="link" href={hashOf('aturan', row.id)}>
            {unbrokenPlace(`${instrumentOf(row.instrument)?.short} ${row.place}`)}
          </a>
          {row.formerly === undefined ? null : ` ${t('ruleFormerlyBeside', { place: row.formerly })}`}
        </>
      ))}
    </p>
  );
}
