import { objectId, plannerId } from './identifiers';
import { person, usersOf } from './users';
import type { WorldGroup, WorldPlan } from './world';

interface GroupRow {
  readonly ministry: string;
  readonly name: string;
  readonly mail: string;
  /** Plans as [title, buckets]; none for a department that does not use Planner. */
  readonly plans: readonly (readonly [title: string, buckets: readonly string[]])[];
  /** Who of the ministry belongs to it; absent: everybody. */
  readonly members?: readonly string[];
}

const usual = ['Nieuw', 'Mee bezig', 'Wacht op anderen'];

/** Groups in which the secretary is an ordinary member, with the plans they own. */
const rows: readonly GroupRow[] = [
  {
    ministry: 'AZ',
    name: 'AZ Kabinet Minister-President',
    mail: 'kmp-acties@minaz.nl',
    plans: [['Acties AZ', usual]],
  },
  {
    ministry: 'BZ',
    name: 'BZ Bureau SG',
    mail: 'bsg@minbuza.nl',
    plans: [['BZ interdepartementale actiepunten', ['Te doen', 'SGO', 'Onderraden']]],
  },
  {
    ministry: 'BZK',
    name: 'BZK Bureau Secretaris-Generaal',
    mail: 'bureausg@minbzk.nl',
    plans: [['Actiepunten BZK', ['Nieuw', 'SGO', 'Werkgroepen', 'Afgestemd']]],
  },
  {
    ministry: 'DEF',
    name: 'Defensie Coördinatie SGO',
    mail: 'sgo@mindef.nl',
    plans: [['Def actielijst', usual]],
  },
  {
    ministry: 'EZK',
    name: 'EZK Bureau Bestuursraad',
    mail: 'bbr@minezk.nl',
    plans: [['Actielijst EZK', ['Binnengekomen', 'In behandeling']]],
  },
  {
    ministry: 'IENW',
    name: 'IenW Bestuurlijke Zaken',
    mail: 'bz@minienw.nl',
    plans: [['IenW actiepunten', ['Nieuw', 'Bij directie', 'Terug naar SG']]],
  },
  {
    ministry: 'JENV',
    name: 'JenV Bestuursdepartement Actiepunten',
    mail: 'bd-acties@minjenv.nl',
    plans: [['JenV actiepunten', ['Te verdelen', 'Bij DG', 'Terugkoppelen']]],
  },
  { ministry: 'LVVN', name: 'LVVN Bureau SG', mail: 'bsg@minlnv.nl', plans: [['LVVN taken', usual]] },
  { ministry: 'OCW', name: 'OCW Bureau SG', mail: 'bsg@minocw.nl', plans: [] },
  {
    ministry: 'SZW',
    name: 'SZW Bureau Bestuursraad',
    mail: 'bbr@minszw.nl',
    plans: [
      ['SZW acties SGO', ['SGO', 'Onderraden']],
      ['SZW acties werkgroepen', usual],
    ],
  },
  {
    ministry: 'VWS',
    name: 'VWS Bestuurlijke en Politieke Zaken',
    mail: 'bpz@minvws.nl',
    plans: [['VWS actiepunten', usual]],
  },
  {
    ministry: 'VWS',
    name: 'VWS MT DGV',
    mail: 'mt-dgv@minvws.nl',
    plans: [['MT DGV actielijst', ['PG', 'Sport', 'VGP', 'IZ', 'BPZ', 'Allen']]],
  },
  {
    ministry: 'VWS',
    name: 'VWS Directie Publieke Gezondheid',
    mail: 'pg@minvws.nl',
    plans: [['PG werkvoorraad', usual]],
    members: ['aukje.petrischaal', 'yvonne.testkit'],
  },
  {
    ministry: 'VRO',
    name: 'VRO Directieteam',
    mail: 'directieteam@minvro.nl',
    plans: [['VRO actiepunten', usual]],
  },
  {
    ministry: 'BZK',
    name: 'Notulistenpool Rijk',
    mail: 'notulisten@minbzk.nl',
    plans: [['Rooster notulisten', ['Deze week', 'Volgende week']]],
    members: ['anna.voorbeeld', 'otto.bedacht'],
  },
];

/** The secretary set this one up and left it to the ministry: an owner, but no member. */
const ownerOnly: GroupRow = {
  ministry: 'FIN',
  name: 'Financiën Bureau Bestuurszaken',
  mail: 'bestuurszaken@minfin.nl',
  plans: [['Fin actiepunten', ['Nieuw', 'IRF', 'Gereed voor SG']]],
};

const secretary = person('anna.voorbeeld').id;

function peopleOf(row: GroupRow): readonly string[] {
  const ids = row.members?.map((local) => person(local).id) ?? usersOf(row.ministry).map((user) => user.id);
  return ids.filter((id) => id !== secretary);
}

function group(
  row: GroupRow,
  extra: { readonly members: readonly string[]; readonly owners: readonly string[] },
) {
  const own = peopleOf(row);
  return {
    id: objectId(row.mail),
    displayName: row.name,
    mail: row.mail,
    kind: 'microsoft365',
    memberIds: [...own, ...extra.members],
    ownerIds: [...own.slice(0, 1), ...extra.owners],
  } satisfies WorldGroup;
}

const distributionList: WorldGroup = {
  id: objectId('verzendlijst-doorbraak@minbzk.nl'),
  displayName: 'Verzendlijst Doorbraakteams (alle regio’s)',
  mail: 'verzendlijst-doorbraak@minbzk.nl',
  kind: 'distributionList',
  memberIds: ['bente.gemeenteraad', 'cor.raadhuis', 'otto.bedacht'].map((local) => person(local).id),
  ownerIds: [person('otto.bedacht').id],
};

/** Every group of the tenant: one or more a ministry, and a distribution list. */
export const groups: readonly WorldGroup[] = [
  ...rows.map((row) => group(row, { members: [secretary], owners: [] })),
  group(ownerOnly, { members: [], owners: [secretary] }),
  distributionList,
];

/** The plans those groups own. */
export const plans: readonly WorldPlan[] = [...rows, ownerOnly].flatMap((row) =>
  row.plans.map(([title, buckets]) => ({
    id: plannerId(`plan ${title}`),
    groupId: objectId(row.mail),
    title,
    buckets: buckets.map((name) => ({ id: plannerId(`bucket ${title} ${name}`), name })),
  })),
);
