export interface LawTable {
  readonly version: number;
}
