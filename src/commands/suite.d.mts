/** A file of a report of vitest’s `json` reporter, as far as it is read. */
export interface FileReport {
  /** Its path. */
  name: string;
  status: 'passed' | 'failed';
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
}

export type Run = (name: string, files: string[]) => FileReport[] | undefined;

export function runVitest(environment: Record<string, string>, name: string, files: string[]): FileReport[] | undefined;

export function runSuite(
  name: string,
  run: Run,
  again: boolean,
): { passed: number; failed: string[]; unsteady: string[] };
