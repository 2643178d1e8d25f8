/** The policy in force, kept fresh while the page is open. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../../settings/browser';
import { currentPolicy, type PolicyState } from '../../../settings/policy/policy-source';
import { policyCacheKey } from '../../../settings/storage';

/** null until it is read. */
export function usePolicyState(): PolicyState | null {
  const [state, setState] = useState<PolicyState | null>(null);
  useEffect(() => {
    const read = () => void currentPolicy(browser.storage).then(setState);
    const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'managed' || policyCacheKey in changes) read();
    };
    browser.storage.onChanged.addListener(onChanged);
    read();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return state;
}
