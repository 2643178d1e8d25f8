export function runCommand(
  command: string,
  args: string[],
  environment: Record<string, string>,
  output: string,
): Promise<{ isWell: boolean; said: string[] }>;
