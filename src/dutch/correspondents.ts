/** Who wrote a mail and who it asks: codes of departments, empty where the addresses do not tell. */
export interface Correspondents {
  readonly sender: readonly string[];
  readonly addressees: readonly string[];
}
