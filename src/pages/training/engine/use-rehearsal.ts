/** A view's own moment: compiles its plan, and has the guard on this page work by it. */
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Compiled } from '../../../plan/compile';
import { rehearsal } from './rehearsal';
import { compileRehearsal, type Setting } from './world';

/** The plan of `setting`; undefined while the reader is still moving the date (a plan takes a moment to compile). */
export function useRehearsal(setting: Setting): Compiled | null | undefined {
  const settled = useSettled(setting, 120);
  const compiled = useMemo(() => compileRehearsal(settled, Date.now()), [JSON.stringify(settled)]);
  const current = JSON.stringify(settled) === JSON.stringify(setting) ? compiled : undefined;
  useLayoutEffect(() => rehearsal().perform(current), [current]);
  return current;
}

/** The last value that stood for so many milliseconds; the first one at once. */
function useSettled<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [JSON.stringify(value)]);
  return settled;
}
