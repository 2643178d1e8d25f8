/** What is wrong, in words, at the top of popup and options. */
import { type Language, type SiteId, siteIds } from '../../rulebook/words';
import type { Problem } from '../../settings/messages';
import type { SettingsProblem } from '../../settings/settings';
import { places } from '../../sites/places';
import { Banner, Button, dayInWords, Link, listInWords, unbroken } from '../../ui';
import { askPermission } from './permission';
import { type SharedTranslator, sharedTranslator } from './words';

export function Problems(props: {
  readonly language: Language;
  readonly problems: readonly Problem[];
  /** Sites whose grant buttons are shown elsewhere on the same page. */
  readonly except?: readonly SiteId[] | undefined;
  readonly onChange: () => void;
}) {
  const t = sharedTranslator(props.language);
  const shown = distinct(props.problems).filter(({ kind }) => kind !== 'permission');
  const missing = siteIds.filter(
    (site) =>
      props.except?.includes(site) !== true &&
      props.problems.some((problem) => problem.kind === 'permission' && problem.site === site),
  );
  if (shown.length === 0 && missing.length === 0) return null;
  return (
    <ul class="problems" aria-label={t('problems')}>
      {missing.length === 0 ? null : (
        <li>
          <Banner>
            <p>{t('notPermitted', { site: listInWords(missing.map(nameOf), t.language) })}</p>
            <div>
              <Button small onPress={() => void askPermission(missing).then(props.onChange)}>
                {t('grant')}
              </Button>
            </div>
          </Banner>
        </li>
      )}
      {shown.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <Banner>
            <p>{sentence(problem, t)}</p>
            {problem.kind === 'unrecognised' && location.hash !== '#situs' ? (
              <Link href="../options/index.html#situs" external={!location.pathname.includes('/options/')}>
                {t('problemUnrecognisedMore')}
              </Link>
            ) : null}
          </Banner>
        </li>
      ))}
    </ul>
  );
}

const nameOf = (site: SiteId) => places[site].name;

/** One sentence per field: ten broken rows of one list are said once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = problem.kind === 'settings' ? `settings ${fieldOf(problem.problem)}` : JSON.stringify(problem);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sentence(problem: Problem, t: SharedTranslator): string {
  switch (problem.kind) {
    case 'settings':
      return settingsSentence(problem.problem, t);
    case 'rules':
      return t('problemRules', { detail: problem.detail });
    case 'policy':
      return t('problemPolicy', { field: problem.key, detail: problem.detail });
    case 'permission':
      return t('notPermitted', { site: places[problem.site].name });
    case 'registration':
      return t('problemRegistration', { detail: problem.detail });
    case 'plan':
      return t(problem.lastCounts ? 'problemPlanKept' : 'problemPlanMissing', { detail: problem.detail });
    case 'unrecognised': {
      const { site, act, seen, unseen } = problem;
      return t(`problemUnrecognised_${act}`, { site: places[site].name, unseen, all: seen + unseen });
    }
    case 'stale':
      return t('problemStale', { date: unbroken(dayInWords(problem.checkedOn, t.language)) });
  }
}

function settingsSentence(problem: SettingsProblem, t: SharedTranslator): string {
  switch (problem.kind) {
    case 'newer':
      return t('problemNewer');
    case 'unreadable':
      return t('problemUnreadable', { reason: problem.reason });
    case 'corrupt': {
      const field = fieldOf(problem);
      if (field === 'settings' || field === 'version') return t('problemCorruptAll');
      const name = fieldNames[field];
      return t('problemCorrupt', { field: name === undefined ? field : t(name) });
    }
  }
}

function fieldOf(problem: SettingsProblem): string {
  return problem.kind === 'corrupt' ? (problem.key.split('.')[0] ?? problem.key) : problem.kind;
}

const fieldNames: Readonly<Record<string, FieldName | undefined>> = {
  subject: 'field_subject',
  circumstances: 'field_circumstances',
  region: 'field_region',
  strictness: 'field_strictness',
  alwaysRemind: 'field_alwaysRemind',
  language: 'field_language',
  clock: 'field_clock',
  pausedUntil: 'field_pausedUntil',
  sites: 'field_sites',
  elections: 'field_elections',
  contestants: 'field_contestants',
  corrections: 'field_corrections',
};

type FieldName =
  | 'field_subject'
  | 'field_circumstances'
  | 'field_region'
  | 'field_strictness'
  | 'field_alwaysRemind'
  | 'field_language'
  | 'field_clock'
  | 'field_pausedUntil'
  | 'field_sites'
  | 'field_elections'
  | 'field_contestants'
  | 'field_corrections';
