/**
 * The background: compiles settings, policy, clock and rules into one plan, keeps the registered scripts, the alarms and
 * the toolbar in step with it, and answers the pages. Every listener is registered in the first turn, or a sleeping
 * background would not be woken by it.
 */

import { planKey, spoiled } from '../plan/plan';
import type { ProvisionId, SiteId } from '../rulebook/words';
import { browser, onMessage } from '../settings/browser';
import { endDemonstration } from '../settings/demonstration';
import { alarmsOf, counted, healthKey, updateHealth } from '../settings/health';
import { addToJournal, dayOf, type JournalEntry } from '../settings/journal';
import type { ChangeAnswer } from '../settings/messages';
import { messageOf } from '../settings/messages-check';
import { isManagedInstall } from '../settings/policy/managed-install';
import { openPolicySource, type PolicyStorage } from '../settings/policy/policy-source';
import { type Settings, settingsKey, updateSettings } from '../settings/settings';
import { patternsOf } from '../sites/places';
import type { SentAct } from '../sites/requests';
import { answerState } from './answer';
import { shareAsked } from './asked';
import { readCircumstance } from './circumstance';
import { inTurn } from './queue';
import { isInStep, lastRefreshProblems, refresh } from './refresh';
import { type RequestEvent, startSentinel } from './sentinel';
import { clearStorm, showStorm } from './storm';

interface SessionArea {
  setAccessLevel?(options: { readonly accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }): Promise<void>;
}

const policySource = openPolicySource(browser.storage as unknown as PolicyStorage);
const sentinel = startSentinel({
  onBeforeRequest: browser.webRequest?.onBeforeRequest as unknown as RequestEvent | undefined,
  ask: (tab, frame, question) => browser.tabs.sendMessage(tab, question, { frameId: frame }),
  tabsOf: async (site) =>
    (await browser.tabs.query({ url: patternsOf([site]) })).flatMap(({ id }) => (id === undefined ? [] : [id])),
  count: countRequest,
});
const refreshInTurn = inTurn(async () => {
  sentinel.guard(await refresh(await readCircumstance(policySource)));
});
/** Outcomes that came while others were being written: a flood of acts is counted in a few writes. */
const uncounted: JournalEntry[] = [];
const countInTurn = inTurn(countAll);

function refreshSoon(): void {
  // What goes wrong is kept by `refresh` itself and shown in the popup.
  refreshInTurn().catch(() => {});
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  refreshSoon();
  if (reason === 'install') void welcome();
});
browser.runtime.onStartup.addListener(refreshSoon);
browser.alarms.onAlarm.addListener(refreshSoon);
browser.storage.onChanged.addListener((changes, area) => {
  // The health is emptied under Options › Situs, and then the toolbar has nothing to say any more.
  if (area !== 'local') return;
  if (settingsKey in changes || isEmptied(changes[healthKey]) || changes[planKey]?.newValue === spoiled) refreshSoon();
});
browser.permissions.onAdded.addListener(refreshSoon);
browser.permissions.onRemoved.addListener(refreshSoon);
policySource.onChange(refreshSoon);

onMessage((received, sender) => {
  // Only our own pages and content scripts can reach this listener; pages of the web can not.
  const message = sender.id === browser.runtime.id ? messageOf(received) : null;
  switch (message?.type) {
    case 'guardToBackground.outcome':
      return countOutcome(message);
    case 'interstitialToBackground.storm':
      showStorm(sender.tab?.id, message.count);
      return undefined;
    case 'interstitialToBackground.asked':
      return shareAsked(message.record);
    case 'interstitialToBackground.openRule':
      return openRule(message.provision);
    case 'ribbonToBackground.end':
    case 'pageToBackground.endDemonstration':
      return change(endDemonstration);
    case 'pageToBackground.pause': {
      const { until } = message;
      return change((settings) => ({ ...settings, pausedUntil: until }));
    }
    case 'pageToBackground.stateRequest':
      clearStorm(message.tab);
      return answer(message.tab);
    case 'pageToBackground.settingsChanged':
    case 'pageToBackground.permissionChanged':
      return refreshInTurn().then(
        () => true,
        () => false,
      );
    case undefined:
      return undefined;
  }
});

// What was asked already is remembered for the session, by all tabs together; content scripts need leave for that.
void (browser.storage.session as SessionArea | undefined)?.setAccessLevel?.({
  accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS',
});

// A background that was only asleep finds everything in place; one that was just switched on does not.
refreshSoon();

/** Stores a change for who carries no schema, and answers when the plan follows it. */
async function change(how: (settings: Settings) => Settings): Promise<ChangeAnswer> {
  const saved = await updateSettings(browser.storage.local, how);
  if (saved.kind === 'failed') return saved;
  if (saved.kind === 'saved') await refreshInTurn().catch(() => {});
  return { kind: saved.kind };
}

/** Taken out of the storage, not only changed. */
function isEmptied(change: { readonly newValue?: unknown } | undefined): boolean {
  return change !== undefined && change.newValue === undefined;
}

async function answer(tab: number | null) {
  const circumstances = await readCircumstance(policySource);
  // Whoever looks finds it mended. What could not be done the last time is not tried again at every look.
  if (lastRefreshProblems().length === 0 && !(await isInStep(circumstances).catch(() => true)))
    await refreshInTurn().catch(() => {});
  return answerState(circumstances, tab);
}

function countOutcome({ site, act, provision, outcome }: JournalEntry): Promise<void> {
  uncounted.push({ site, act, provision, outcome });
  return countInTurn();
}

async function countAll(): Promise<void> {
  const entries = uncounted.splice(0);
  if (entries.length === 0) return;
  const { input } = await readCircumstance(policySource);
  // The device's day, whatever day is simulated: one far ahead would age all others out.
  const day = dayOf(Date.now(), input.zone);
  await addToJournal(browser.storage.local, entries, day).catch(() => {});
}

/** One request more in the health table; where that raises an alarm or ends one, the toolbar shall say so. */
async function countRequest(site: SiteId, act: SentAct, seen: boolean): Promise<void> {
  const { input } = await readCircumstance(policySource);
  const day = dayOf(Date.now(), input.zone);
  let before = 0;
  const health = await updateHealth(browser.storage.local, (stored) => {
    before = alarmsOf(stored, day).length;
    return counted(stored, day, site, act, seen);
  });
  if (alarmsOf(health, day).length !== before) refreshSoon();
}

/** The rulebook, at one provision, in a tab of its own. */
async function openRule(provision: ProvisionId): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`pages/options/index.html#aturan/${provision}`) });
}

/** The three questions, once, and never on an install that an agency manages and asked to keep quiet. */
async function welcome(): Promise<void> {
  if (await isManagedInstall(browser.management)) return;
  await policySource.settled();
  const { effective, managed } = await readCircumstance(policySource);
  if (managed || effective.hideWelcome || effective.settings.welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('pages/welcome/index.html') });
}
