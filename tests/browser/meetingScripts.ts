/** What is typed in one meeting after the ordinary lines, and the tasks that must stand on the boards: "plan: title". */
export interface MeetingScript {
  readonly meeting: string;
  /** The agenda item under which is typed. */
  readonly under: string;
  /** One line each. */
  readonly lines: readonly string[];
  readonly tasks: readonly string[];
}

/** Lines that must never become a task, to fill a meeting as it is. */
export const ordinary = [
  'vz: opent en heet iedereen welkom',
  'De agenda blijft zoals zij is',
  'BZK: meldt dat de verhuizing op schema ligt',
  'SZW: herkent het beeld',
  'Er wordt gevraagd naar de stand van de begroting',
  'VWS: heeft geen bijzonderheden',
  'Besluit: de lijn van vorige maand wordt bevestigd',
  'De voortgang is besproken',
  'Dit komt terug zodra er meer bekend is',
  'Iedereen is tevreden over de samenwerking',
  'De actie van vorige keer is afgerond',
  'Het stuk wordt voor kennisgeving aangenomen',
  'Geen opmerkingen',
  'De cijfers zijn bekend',
  'Voor de zomer ligt er een beeld',
];

const inEveryPlan = (plans: readonly string[], title: string) => plans.map((plan) => `${plan}: ${title}`);

/** The five meetings of the sandbox, with the actions of that kind of meeting. */
export const meetingScripts: readonly MeetingScript[] = [
  {
    meeting: 'sgo',
    under: 'Opening en mededelingen',
    lines: [
      'Actie SZW: overzicht van de capaciteit rondsturen uiterlijk 1 maart 2027',
      'Namen van strategen doorgeven aan het secretariaat (actie allen, behalve JenV)',
      'Schone versie van de Kamerbrief maken (actie VWS, daarna BZK)',
      'Overleg over de huisvesting plannen met beide pSGs (actie I&W en Def)',
      'Actie OCW: voorstel voor het traineeprogramma uitwerken',
    ],
    tasks: [
      'SZW acties SGO: Overzicht van de capaciteit rondsturen',
      ...inEveryPlan(
        [
          'Acties AZ',
          'BZ interdepartementale actiepunten',
          'Actiepunten BZK',
          'Def actielijst',
          'Actielijst EZK',
          'IenW actiepunten',
          'LVVN taken',
          'SZW acties SGO',
          'VWS actiepunten',
        ],
        'Namen van strategen doorgeven aan het secretariaat',
      ),
      'VWS actiepunten: Schone versie van de Kamerbrief maken',
      'Actiepunten BZK: Schone versie van de Kamerbrief maken',
      'IenW actiepunten: Overleg over de huisvesting plannen met beide pSGs',
      'Def actielijst: Overleg over de huisvesting plannen met beide pSGs',
    ],
  },
  {
    meeting: 'mt-dgv',
    under: 'Opening en actualiteiten',
    lines: [
      'Actie PG: uitnodiging sturen voor de presentatie nieuw werken',
      'Actie Sport: voorbeelden aandragen',
      'IZ: geen nieuws',
      'Actie DGV: lid van de stuurgroep aanwijzen voor de pilot',
      'Sluiting',
    ],
    tasks: [
      'PG werkvoorraad: Uitnodiging sturen voor de presentatie nieuw werken',
      'MT DGV actielijst: Lid van de stuurgroep aanwijzen voor de pilot',
    ],
  },
  {
    meeting: 'kwetsbare-groepen',
    under: 'Welkom en voorstelrondje',
    lines: [
      'Sheets stap drie en vier invullen (actie VWS, SZW)',
      'Actie BZK: contactpersoon van de gemeenten benaderen',
      'SCP: neemt de cijfers mee',
      'Tot donderdag',
      'Actie JenV: verslag rondsturen aan alle leden',
    ],
    tasks: [
      'VWS actiepunten: Sheets stap drie en vier invullen',
      'SZW acties SGO: Sheets stap drie en vier invullen',
      'Actiepunten BZK: Contactpersoon van de gemeenten benaderen',
      'JenV actiepunten: Verslag rondsturen aan alle leden',
    ],
  },
  {
    meeting: 'mt-maart',
    under: 'Woordvoering door deskundigen',
    lines: [
      'Formatiememo delen met de directies (actie DGV)',
      'PG: wil de focus houden',
      'Actie PG: lijst met fiches aanpassen voor het volgende MT',
      'DCo: komt terug in de Bestuursraad',
      'Sluiting',
    ],
    tasks: [
      'MT DGV actielijst: Formatiememo delen met de directies',
      'PG werkvoorraad: Lijst met fiches aanpassen',
    ],
  },
  {
    meeting: 'doorbraak',
    under: 'Opening en mededelingen',
    lines: [
      'Schone versie van de conceptbrief opstellen (actie VWS, daarna BZK)',
      'Overleggen over het doorgaan van het bestuurlijk overleg (actie VNG en BZK)',
      'Agendapunt b en d schuiven door',
      'Actie SZW: gesprek met het statistiekbureau terugkoppelen',
      'Geen rondvraag',
    ],
    tasks: [
      'VWS actiepunten: Schone versie van de conceptbrief opstellen',
      'Actiepunten BZK: Schone versie van de conceptbrief opstellen',
      'Actiepunten BZK: Overleggen over het doorgaan van het bestuurlijk overleg',
      'SZW acties SGO: Gesprek met het statistiekbureau terugkoppelen',
    ],
  },
];
