/** The part of the browser's extension interface that the content scripts need; native, promise-based in both browsers. */

export interface Extension {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown> | undefined;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown): void;
    };
  };
  readonly storage: { readonly local: PlanStorage };
}

/** What is needed of `storage.local`. */
export interface PlanStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Readonly<Record<string, { newValue?: unknown } | undefined>>) => unknown): void;
  };
}

/** Undefined outside of an extension, and where it was reloaded under the page. */
export function extensionOf(): Extension | undefined {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  const extension = browser ?? chrome;
  return extension?.runtime?.id ? extension : undefined;
}
