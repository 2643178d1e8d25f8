export function buildTraining(options?: { readonly out?: string }): Promise<string>;
