/** "Deadline: 4 december" and nothing else; a whole sentence may begin so too. */
const TERM =
  /^[\s•*_–-]*(?:deadline|termijn|gereed|uiterlijk)[*_]*\s*:[*_]*\s*[\p{L}\d][^.!?]{0,40}[.;]?\s*$/iu;

/** True for a line that only says by when what stands above it is to be done. */
export function isTerm(text: string): boolean {
  return TERM.test(text);
}
