/** Minutes as long as asked for, with sentences that differ as those of a real meeting do; the same every time. */
export function longMinutes(characters: number): string {
  const pick = picker();
  const lines = [...HEAD];
  let length = lines.join('\n').length;
  for (let number = 1; length < characters; number += 1) {
    const item = itemOf(number, pick);
    lines.push(...item);
    length += item.join('\n').length + 1;
  }
  return lines.join('\n');
}

/** The first lines of such minutes as they are pasted: agenda items, which number themselves, and what was said at each. */
export function linesOfMinutes(count: number): readonly string[] {
  const lines = longMinutes(count * LONGEST)
    .split('\n')
    .slice(HEAD.length);
  const written = lines.filter((line) => line !== '').map((line) => line.replace(/^## \d+\./, '1.'));
  return written.slice(0, count);
}

/** No line is so long on average. */
const LONGEST = 250;

/** Lines as somebody types them, one after another. */
export function typedLines(count: number): readonly string[] {
  const pick = picker();
  return Array.from({ length: count }, () => sentence(pick));
}

type Pick = (list: readonly string[]) => string;

/** Takes from lists by turns that do not repeat for a long while: a linear congruence. */
function picker(): Pick {
  let state = 20_261_123;
  return (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)] ?? '';
  };
}

const HEAD = [
  'Verslag',
  'Betreft\tVoorbeeldoverleg',
  'Vergaderdatum en -tijd\t23 november 2026, 10.00 - 11.30 uur',
  'Aanwezig\tVoorbeeld, Anna (BZK, vz); Proef, Bram (SZW); Monster, Cleo (VWS, verslag); Model, Dirk (OCW); Staal, Eva (FIN)',
  '',
];

function itemOf(number: number, pick: Pick): readonly string[] {
  const sentences = Array.from({ length: Number(pick(['2', '3', '4', '5', '6'])) }, () => sentence(pick));
  const rest = sentences.slice(1);
  return [
    `## ${number}. ${capital(pick(SUBJECTS))}`,
    `${pick(PARTIES)}: ${sentences[0]}`,
    ...(pick(['bullets', 'text']) === 'bullets' ? rest.map((one) => `- ${one}`) : [rest.join(' ')]),
    '',
  ];
}

function sentence(pick: Pick): string {
  const filled = pick(SENTENCES).replace(/[A-Z]{4,}/g, (slot) => pick(SLOTS[slot] ?? [slot]));
  return capital(filled);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const PARTIES = [
  'BZK',
  'SZW',
  'VWS',
  'OCW',
  'FIN',
  'JenV',
  'IenW',
  'EZ',
  'Anna',
  'Bram',
  'Cleo',
  'Dirk',
  'Eva',
];
const SUBJECTS = [
  'huisvesting van de directie',
  'planning van het voorjaar',
  'begroting en dekking',
  'toegankelijkheid van formulieren',
  'voortgang van het programma',
  'samenwerking met gemeenten',
  'archief en openbaarheid',
  'werving van trainees',
  'evaluatie van de pilot',
  'informatiebeveiliging',
  'opzet van de themadag',
  'nieuwe werkwijze',
];

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  PARTY: PARTIES,
  SUBJECT: SUBJECTS.map((subject) => `de ${subject}`),
  PAPER: [
    'de notitie',
    'het voorstel',
    'een overzicht van de kosten',
    'de conceptbrief',
    'de uitvraag',
    'een korte samenvatting',
    'de vragenlijst',
    'het projectplan',
    'de cijfers over het derde kwartaal',
    'een tweede versie',
  ],
  WHEN: [
    'uiterlijk vrijdag 4 december',
    'voor het kerstreces',
    'binnen twee weken',
    'in januari',
    'volgende week',
    'op 9 december',
    'voor de volgende vergadering',
    'z.s.m.',
    'eind deze maand',
    'in het tweede kwartaal van 2027',
  ],
  THEM: ['de leden', 'het secretariaat', 'de werkgroep', 'alle departementen', 'de VNG', 'de uitvoerders'],
  COUNT: ['twee', 'drie', '12', 'ruim honderd', '45', 'een handvol'],
};

const SENTENCES = [
  'PARTY stuurt PAPER WHEN rond.',
  'PARTY zorgt voor PAPER en bespreekt die WHEN met THEM.',
  'PARTY zal PAPER aanpassen, waarna PARTY die aan THEM voorlegt.',
  'afgesproken wordt dat PARTY PAPER WHEN aanlevert.',
  'PARTY vraagt THEM om WHEN te reageren op PAPER.',
  'actie PARTY: PAPER opstellen, WHEN.',
  'hierover volgt WHEN nog PAPER.',
  'het secretariaat plant WHEN een gesprek over SUBJECT.',
  'SUBJECT wordt met een kleine wijziging vastgesteld.',
  'de vergadering stemt in met PAPER.',
  'besloten wordt om SUBJECT WHEN opnieuw te agenderen.',
  'er zijn COUNT reacties binnengekomen, die vooral gaan over SUBJECT.',
  'vorige maand is PAPER met THEM besproken, en dat heeft COUNT aandachtspunten opgeleverd.',
  'PARTY meldt dat SUBJECT op schema ligt en dat de eerste ervaringen goed zijn.',
  'PARTY benadrukt dat THEM voldoende tijd nodig hebben en dat de gevolgen voor de uitvoering duidelijk moeten zijn.',
  'gevraagd wordt of PAPER al bekend is bij THEM; dat is nog niet het geval.',
  'uit de eerste metingen blijkt dat de doorlooptijd met COUNT dagen is gedaald, al verschilt dat sterk per organisatie.',
  'een van de zorgen is de capaciteit: er is weinig ruimte om naast het gewone werk ook nog SUBJECT op te pakken.',
  'wie vragen heeft over PAPER kan terecht bij PARTY.',
  'de kosten zijn lager dan begroot, omdat COUNT onderdelen pas later beginnen.',
  'dit raakt aan de discussie over SUBJECT, waarin nog geen keuze is gemaakt.',
  'PARTY ziet als risico dat PAPER te laat komt voor de besluitvorming in de ministerraad.',
  'de ervaring van THEM leert dat een duidelijke opdrachtgever het verschil maakt.',
  'het is belangrijk dat THEM aan de voorkant worden betrokken, zodat er achteraf geen verrassingen zijn.',
  'op dit moment werken COUNT collega’s aan SUBJECT, verdeeld over twee locaties.',
  'de voorzitter dankt PARTY voor de toelichting en geeft aan dat het een complex onderwerp blijft.',
  'daarbij speelt mee dat de systemen van THEM nog niet op elkaar aansluiten.',
  'in de bijlage bij PAPER staat hoe de verschillende stappen zich tot elkaar verhouden.',
];
