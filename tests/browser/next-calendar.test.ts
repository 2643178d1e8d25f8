/** An update brings another shipped calendar: what a person added is still there, is still shown, and still counts. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAddons } from './addons';
import { chosenBrowsers, openExtensionPage, type Started, startBrowser } from './browsers';
import { openWith, until } from './pages-kit';
import { storedIn } from './stored';

const stages = [
  { key: 'penetapan_calon', start: '2027-05-01', end: '2027-05-01' },
  { key: 'kampanye', start: '2027-05-04', end: '2027-06-02' },
  { key: 'masa_tenang', start: '2027-06-03', end: '2027-06-05' },
  { key: 'pemungutan_suara', start: '2027-06-06', end: '2027-06-06' },
];
const contestant = { kind: 'candidate', region: '36.04', handles: [] };
const settings = {
  version: 1,
  language: 'id',
  subject: 'pns',
  region: '36.04',
  welcomed: true,
  clock: { kind: 'simulated', at: Date.parse('2027-05-20T05:00:00Z'), setAt: Date.now() },
  elections: [
    { id: 'pilkades-wonosari', name: 'Pilkades Wonosari', regions: ['36.04'], stages },
    // The next version ships an election with this very id.
    { id: 'psu-2025-serang-baru', name: 'PSU yang saya catat', regions: ['36.04'], stages },
  ],
  contestants: [
    { ...contestant, id: 'a', name: 'Semar Badranaya', election: 'pilkades-wonosari' },
    // Whose election the next version no longer has.
    { ...contestant, id: 'b', name: 'Gareng Nalagareng', election: 'psu-2025-serang' },
  ],
};

/** Every script below a folder. */
function scripts(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
}

describe.each(chosenBrowsers())('another shipped calendar in %s', (browser) => {
  let started: Started;
  const folder = mkdtempSync(join(tmpdir(), 'jeda-netral-next-'));
  beforeAll(async () => {
    cpSync(resolve(process.env.JEDA_DIST ?? 'dist', browser), folder, { recursive: true });
    started = await startBrowser(browser, folder);
  });
  afterAll(async () => {
    await started?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('own elections and contestants outlive it', async () => {
    const addons = await openAddons(started, browser);
    await (await openWith(started, 'pages/options/index.html#kalender', { settings })).close();

    for (const script of scripts(folder)) {
      const text = readFileSync(script, 'utf8');
      if (!text.includes('"psu-2025-serang"')) continue;
      writeFileSync(
        script,
        text
          .replaceAll('"psu-2025-serang"', '"psu-2025-serang-baru"')
          .replaceAll('Pilkada Serentak 2024', 'Pilkada Serentak 2024 (terbaru)'),
      );
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '99.0.0' }));
    await addons.reload();

    const calendar = await expect
      .poll(() => openExtensionPage(started, 'pages/options/index.html#kalender').catch(() => null), {
        timeout: 30_000,
      })
      .not.toBeNull()
      .then(() => openExtensionPage(started, 'pages/options/index.html#kalender'));
    await until(calendar, () => document.body.innerText.includes('Pilkada Serentak 2024 (terbaru)'));
    const own = await calendar.evaluate(() => (document.querySelector('.own-elections') as HTMLElement).innerText);
    expect(own).toContain('Pilkades Wonosari');
    expect(own).toContain('PSU yang saya catat');
    expect(await storedIn(calendar, 'settings')).toMatchObject({
      elections: settings.elections,
      contestants: settings.contestants,
    });

    const contestants = await openExtensionPage(started, 'pages/options/index.html#peserta');
    await until(contestants, () => document.body.innerText.includes('Semar Badranaya'));
    expect(await contestants.evaluate(() => document.body.innerText)).toContain('Gareng Nalagareng');

    const popup = await openExtensionPage(started, 'pages/popup/index.html');
    await until(popup, () => document.querySelector('.popup__today') !== null);
    const today = await popup.evaluate(() => document.body.innerText);
    expect(today).toContain('Pilkades Wonosari');
    expect(today).toContain('PSU yang saya catat');
    expect(await addons.errors()).toEqual([]);
  });
});
