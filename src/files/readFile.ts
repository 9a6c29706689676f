import { textOfHtml } from './textOfHtml';

/** The text of a document, by the kind its name tells. Crude still: .docx and .eml come. */
export async function readFile(name: string, bytes: Uint8Array): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  return /\.html?$/i.test(name) ? textOfHtml(text) : text;
}
