/** One scene in the judge's own input shape, and what a lawyer who reads the sources anew would answer. */

export type Written = {
  readonly author?: { readonly name?: string; readonly handle?: string };
  readonly group?: { readonly name: string };
  readonly page?: { readonly name: string };
  readonly text?: string;
  readonly imageText?: readonly string[];
  readonly quoted?: Written;
  readonly parent?: Written;
  readonly contestantAccount?: boolean;
};

export interface Scene {
  readonly id: string;
  readonly site?: string;
  readonly at: string;
  readonly action: string;
  readonly reaction?: string;
  readonly subject: string;
  readonly circumstances?: readonly string[];
  readonly region?: string;
  readonly strictness?: string;
  readonly alwaysRemind?: boolean;
  readonly post?: Written | null;
  readonly draft?: string;
}

/** `main`: the main provision is one of these. `named`: a contestant whose label holds these words. */
export interface Expected {
  readonly verdict: 'warn' | 'notice' | 'clear';
  readonly phase?: string;
  readonly election?: string | null;
  readonly main?: readonly string[];
  readonly cited?: readonly string[];
  readonly notCited?: readonly string[];
  readonly notes?: readonly string[];
  readonly named?: string;
}

export type Reading = readonly [scene: Scene, expected: Expected];

/** A scene whose day, act and person are named first, as those who read it look for them. On Facebook where nothing else is said. */
export const scene = (id: string, at: string, action: string, subject: string, rest: Partial<Scene>): Scene => ({
  site: 'facebook',
  id,
  at,
  action,
  subject,
  ...rest,
});

/** A post by somebody who is nobody's candidate. */
export const by = (name: string, text: string) => ({ author: { name }, text });
