/** How one organisation writes its people in the address book. */
export type Notation = (person: {
  readonly given: string;
  readonly surname: string;
  readonly unit: string;
}) => string;

export interface Ministry {
  readonly code: string;
  readonly name: string;
  readonly domain: string;
  readonly notation: Notation;
}

const prefix = /^((?:van|de|der|den|ter) )+/;

/** "Proef, P. (Pia) van der": surname first, prefix last, as a Dutch address book sorts. */
function filed(given: string, surname: string): string {
  const before = prefix.exec(surname)?.[0].trim();
  return `${surname.replace(prefix, '')}, ${given.charAt(0)}. (${given})${before ? ` ${before}` : ''}`;
}

function bracketed(label: string): Notation {
  return ({ given, surname }) => `${filed(given, surname)} (${label})`;
}

function dashed(prefixOfUnit: string): Notation {
  return ({ given, surname, unit }) => `${filed(given, surname)} - ${prefixOfUnit}/${unit}`;
}

function barred(label: string): Notation {
  return ({ given, surname }) => `${surname.replace(prefix, '')}, ${given} | ${label}`;
}

const spoken: Notation = ({ given, surname }) => `${given} ${surname}`;
const filedOnly: Notation = ({ given, surname }) => filed(given, surname);
const titled: Notation = ({ given, surname, unit }) => `${filed(given, surname)}, ${unit}`;

/** The twelve ministries of 2026, and one that was merged in February but whose mail and groups still work. */
export const ministries: readonly Ministry[] = [
  { code: 'AZ', name: 'Algemene Zaken', domain: 'minaz.nl', notation: bracketed('AZ') },
  { code: 'BZ', name: 'Buitenlandse Zaken', domain: 'minbuza.nl', notation: titled },
  {
    code: 'BZK',
    name: 'Binnenlandse Zaken en Koninkrijksrelaties',
    domain: 'minbzk.nl',
    notation: bracketed('BZK'),
  },
  { code: 'DEF', name: 'Defensie', domain: 'mindef.nl', notation: bracketed('Def') },
  { code: 'EZK', name: 'Economische Zaken en Klimaat', domain: 'minezk.nl', notation: filedOnly },
  { code: 'FIN', name: 'Financiën', domain: 'minfin.nl', notation: bracketed('MinFin') },
  { code: 'IENW', name: 'Infrastructuur en Waterstaat', domain: 'minienw.nl', notation: bracketed('I&W') },
  { code: 'JENV', name: 'Justitie en Veiligheid', domain: 'minjenv.nl', notation: dashed('BD') },
  {
    code: 'LVVN',
    name: 'Landbouw, Visserij, Voedselzekerheid en Natuur',
    domain: 'minlnv.nl',
    notation: spoken,
  },
  { code: 'OCW', name: 'Onderwijs, Cultuur en Wetenschap', domain: 'minocw.nl', notation: spoken },
  { code: 'SZW', name: 'Sociale Zaken en Werkgelegenheid', domain: 'minszw.nl', notation: filedOnly },
  { code: 'VWS', name: 'Volksgezondheid, Welzijn en Sport', domain: 'minvws.nl', notation: barred('VWS') },
  {
    code: 'VRO',
    name: 'Volkshuisvesting en Ruimtelijke Ordening',
    domain: 'minvro.nl',
    notation: bracketed('VRO'),
  },
];
