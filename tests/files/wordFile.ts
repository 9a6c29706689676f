import { strToU8, zipSync } from 'fflate';

/** A paragraph of a made-up Word file. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function inList(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
}

const STYLES = `<w:styles xmlns:w="w">
  <w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Agendapunt"><w:basedOn w:val="Kop1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
</w:styles>`;

function level(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

const NUMBERING = `<w:numbering xmlns:w="w">
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}${level(1, 'bullet', 'o')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;

/** A Word file with this body: style Agendapunt is a numbered heading, list 1 is numbered, list 2 has bullets. */
export function wordFile(body: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(STYLES),
    'word/numbering.xml': strToU8(NUMBERING),
  });
}
