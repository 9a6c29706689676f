/** `deadline "TEXT" --date YYYY-MM-DD` or `deadline --batch CASES.json`: the deadline a phrase states, as JSON. */
export async function deadlineCommand(args: readonly string[]): Promise<string> {
  throw new Error(`Nothing is read yet: ${args.join(' ')}`);
}
