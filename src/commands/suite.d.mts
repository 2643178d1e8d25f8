/** A file of a report of vitest’s `json` reporter, as far as it is read. */
export interface FileReport {
  /** Its path. */
  name: string;
  status: 'passed' | 'failed';
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
}

type Files = FileReport[] | undefined;

export type Run = (name: string, files: string[]) => Files | Promise<Files>;

export function runVitest(
  environment: Record<string, string>,
  output: string,
  name: string,
  files: string[],
): Promise<Files>;

export function runSuite(
  name: string,
  run: Run,
  again: boolean,
): Promise<{ passed: number; failed: string[]; unsteady: string[] }>;
