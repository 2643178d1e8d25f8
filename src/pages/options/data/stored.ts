/** What lies in `storage.local`, in the order in which people care. */

const known = {
  settings: 'settings',
  journal: 'journal',
  health: 'health',
  exceptions: 'exceptions',
  plan: 'plan',
  texts: 'plan',
  planMadeFrom: 'plan',
  demonstration: 'plan',
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

/** One item per kind: what the plan needs lies under several keys. */
export function storedItems(stored: Readonly<Record<string, unknown>>): readonly StoredItem[] {
  const items = new Map<string, StoredItem>();
  for (const [key, value] of Object.entries(stored)) {
    const kind = kindOf(key);
    const place = kind === 'other' ? key : kind;
    items.set(place, { key: place, kind, bytes: bytesOf(value) + (items.get(place)?.bytes ?? 0) });
  }
  const order: readonly string[] = [...Object.values(known), 'other'];
  return [...items.values()].sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || (one.key < other.key ? -1 : 1),
  );
}

function kindOf(key: string): StoredKind {
  if (key.startsWith('labels:')) return 'plan';
  return Object.hasOwn(known, key) ? known[key as keyof typeof known] : 'other';
}

function bytesOf(value: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
  } catch {
    return 0;
  }
}
