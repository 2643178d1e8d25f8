export interface CompiledIndex {
  readonly version: number;
}
