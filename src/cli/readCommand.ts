/** `read FILE [--date YYYY-MM-DD]`: what an existing document says, as JSON. */
export async function readCommand(args: readonly string[]): Promise<string> {
  throw new Error(`Nothing is read yet: ${args.join(' ')}`);
}
