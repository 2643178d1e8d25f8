/**
 * A wall clock of a browser's own that a test can set: the whole browser sees it, background, alarms and pages alike, while the
 * clock that never goes back (and with it every timer) runs on. That is what a laptop's sleep looks like from inside.
 * Linux with a C compiler only; elsewhere `wallClock` gives null, and the tests that need it say that they were left out.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WallClock {
  /** For `startBrowser`. */
  readonly environment: Readonly<Record<string, string>>;
  /** From now on the browser's wall clock shows this moment (epoch milliseconds), and runs. */
  set(moment: number): void;
  /** Epoch milliseconds, as the browser sees it. */
  now(): number;
  remove(): void;
}

/** A clock that starts at `moment`, epoch milliseconds; null where none can be built. */
export function wallClock(moment: number): WallClock | null {
  const folder = mkdtempSync(join(tmpdir(), 'jeda-netral-clock-'));
  const library = join(folder, 'clock.so');
  const file = join(folder, 'shift');
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, 'tests/browser/clock.c'], { stdio: 'pipe' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  writeFileSync(file, Buffer.alloc(8));
  let shift = 0n;
  const clock: WallClock = {
    environment: { LD_PRELOAD: library, JEDA_CLOCK: file },
    set(wanted) {
      shift = BigInt(Math.round((wanted - Date.now()) / 1_000));
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(shift);
      // In place: the browsers look at this very file.
      const open = openSync(file, 'r+');
      writeSync(open, bytes, 0, 8, 0);
      closeSync(open);
    },
    now: () => Date.now() + Number(shift) * 1_000,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  clock.set(moment);
  return clock;
}
