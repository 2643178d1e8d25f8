/** What lies in `storage.local`, in the order in which people care. */

const known = {
  settings: 'settings',
  journal: 'journal',
  plan: 'plan',
  policyCache: 'policy',
  'settings.broken': 'broken',
} as const;

export type StoredKind = (typeof known)[keyof typeof known] | 'other';

export interface StoredItem {
  readonly key: string;
  readonly kind: StoredKind;
  /** About how much it takes, as JSON. */
  readonly bytes: number;
}

export function storedItems(stored: Readonly<Record<string, unknown>>): readonly StoredItem[] {
  const order = Object.keys(known);
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.entries(stored)
    .map(([key, value]) => ({ key, kind: kindOf(key), bytes: bytesOf(value) }))
    .sort((one, other) => rank(one.key) - rank(other.key) || (one.key < other.key ? -1 : 1));
}

function kindOf(key: string): StoredKind {
  return Object.hasOwn(known, key) ? known[key as keyof typeof known] : 'other';
}

function bytesOf(value: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
  } catch {
    return 0;
  }
}
