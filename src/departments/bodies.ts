import type { DepartmentKind } from './department';
import type { DepartmentRecord } from './departmentRecord';

type Row = readonly [
  abbreviation: string,
  name: string,
  parent: string | null,
  mailDomain?: string,
  ...aliases: string[],
];

/** Units inside a ministry that speak and act for themselves in its meetings. */
const units: readonly Row[] = [
  ['DGV', 'DG Volksgezondheid', 'VWS', undefined, 'Directoraat-generaal Volksgezondheid', 'WDGV'],
  ['DGLZ', 'DG Langdurige Zorg', 'VWS'],
  ['DGCZ', 'DG Curatieve Zorg', 'VWS'],
  ['PG', 'Publieke Gezondheid', 'VWS', undefined, 'directie PG'],
  ['VGP', 'Voeding, Gezondheidsbescherming en Preventie', 'VWS'],
  ['Sport', 'directie Sport', 'VWS'],
  ['IZ', 'Internationale Zaken', 'VWS'],
  ['BPZ', 'Bestuurlijke en Politieke Zaken', 'VWS'],
  ['DCo', 'directie Communicatie', 'VWS'],
  ['PDC-19', 'programmadirectie Covid-19', 'VWS', undefined, 'PDC19'],
  [
    'DGSC-19',
    'Programma-DG Samenleving en Covid-19',
    'JENV',
    undefined,
    'DGC-19',
    'DSC-19',
    'DGSC19',
    'BD/DGC-19',
    'DG Covid-19',
  ],
  ['DGOO', 'DG Overheidsorganisatie', 'BZK', undefined, 'DGDOO', 'DG Digitalisering en Overheidsorganisatie'],
  ['IRF', 'Inspectie der Rijksfinanciën', 'FIN'],
  ['RVD', 'Rijksvoorlichtingsdienst', 'AZ'],
];

const agencies: readonly Row[] = [
  ['RIVM', 'Rijksinstituut voor Volksgezondheid en Milieu', 'VWS', 'rivm.nl'],
  ['IGJ', 'Inspectie Gezondheidszorg en Jeugd', 'VWS', 'igj.nl'],
  ['SCP', 'Sociaal en Cultureel Planbureau', 'VWS', 'scp.nl'],
  ['CIBG', 'CIBG', 'VWS', 'cibg.nl'],
  ['CBG', 'College ter Beoordeling van Geneesmiddelen', 'VWS', 'cbg-meb.nl'],
  ['CBS', 'Centraal Bureau voor de Statistiek', 'EZ', 'cbs.nl'],
  ['CPB', 'Centraal Planbureau', 'EZ', 'cpb.nl'],
  ['RVO', 'Rijksdienst voor Ondernemend Nederland', 'EZ', 'rvo.nl'],
  ['RDI', 'Rijksinspectie Digitale Infrastructuur', 'EZ', 'rdi.nl'],
  ['DICTU', 'Dienst ICT Uitvoering', 'EZ', 'dictu.nl'],
  ['SodM', 'Staatstoezicht op de Mijnen', 'EZ', 'sodm.nl'],
  ['KvK', 'Kamer van Koophandel', 'EZ', 'kvk.nl'],
  ['ACM', 'Autoriteit Consument en Markt', 'EZ', 'acm.nl'],
  ['NVWA', 'Nederlandse Voedsel- en Warenautoriteit', 'LVVN', 'nvwa.nl'],
  ['Staatsbosbeheer', 'Staatsbosbeheer', 'LVVN', 'staatsbosbeheer.nl'],
  ['RWS', 'Rijkswaterstaat', 'IENW', 'rws.nl'],
  ['PBL', 'Planbureau voor de Leefomgeving', 'IENW', 'pbl.nl'],
  ['KNMI', 'Koninklijk Nederlands Meteorologisch Instituut', 'IENW', 'knmi.nl'],
  ['ILT', 'Inspectie Leefomgeving en Transport', 'IENW', 'ilent.nl'],
  ['RDW', 'Dienst Wegverkeer', 'IENW', 'rdw.nl'],
  ['ANVS', 'Autoriteit Nucleaire Veiligheid en Stralingsbescherming', 'IENW', 'anvs.nl'],
  ['NCTV', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid', 'JENV', 'nctv.minjenv.nl'],
  ['NCSC', 'Nationaal Cyber Security Centrum', 'JENV', 'ncsc.nl'],
  ['IND', 'Immigratie- en Naturalisatiedienst', 'JENV', 'ind.nl'],
  ['COA', 'Centraal Orgaan opvang asielzoekers', 'JENV', 'coa.nl'],
  ['DJI', 'Dienst Justitiële Inrichtingen', 'JENV', 'dji.minjus.nl'],
  ['CJIB', 'Centraal Justitieel Incassobureau', 'JENV', 'cjib.nl'],
  ['Justid', 'Justitiële Informatiedienst', 'JENV', 'justid.nl'],
  ['Inspectie JenV', 'Inspectie Justitie en Veiligheid', 'JENV', 'inspectie-jenv.nl'],
  ['OM', 'Openbaar Ministerie', 'JENV', 'om.nl'],
  ['Politie', 'Nationale politie', 'JENV', 'politie.nl'],
  ['Belastingdienst', 'Belastingdienst', 'FIN', 'belastingdienst.nl', 'BD'],
  ['Douane', 'Douane', 'FIN', 'douane.nl'],
  ['Dienst Toeslagen', 'Dienst Toeslagen', 'FIN'],
  ['UWV', 'Uitvoeringsinstituut Werknemersverzekeringen', 'SZW', 'uwv.nl'],
  ['SVB', 'Sociale Verzekeringsbank', 'SZW', 'svb.nl'],
  ['NLA', 'Nederlandse Arbeidsinspectie', 'SZW', 'nlarbeidsinspectie.nl'],
  ['DUO', 'Dienst Uitvoering Onderwijs', 'OCW', 'duo.nl'],
  ['Nationaal Archief', 'Nationaal Archief', 'OCW', 'nationaalarchief.nl'],
  ['RCE', 'Rijksdienst voor het Cultureel Erfgoed', 'OCW', 'cultureelerfgoed.nl'],
  ['IvhO', 'Inspectie van het Onderwijs', 'OCW', 'owinsp.nl'],
  ['Logius', 'Logius', 'BZK', 'logius.nl'],
  ['RvIG', 'Rijksdienst voor Identiteitsgegevens', 'BZK', 'rvig.nl'],
  ['SSC-ICT', 'SSC-ICT', 'BZK'],
  ['RVB', 'Rijksvastgoedbedrijf', 'BZK'],
  ['P-Direkt', 'P-Direkt', 'BZK', 'p-direkt.nl'],
  ['O&P Rijk', 'Organisatie en Personeel Rijk', 'BZK'],
  ['FMH', 'FMHaaglanden', 'BZK'],
  ['AIVD', 'Algemene Inlichtingen- en Veiligheidsdienst', 'BZK'],
  ['DPC', 'Dienst Publiek en Communicatie', 'AZ'],
  ['MIVD', 'Militaire Inlichtingen- en Veiligheidsdienst', 'DEF'],
];

/** Bodies that stand beside the ministries. "AP" is not a name here: in minutes it is an action point. */
const independent: readonly Row[] = [
  ['NZa', 'Nederlandse Zorgautoriteit', null, 'nza.nl'],
  ['ZiNL', 'Zorginstituut Nederland', null, 'zinl.nl'],
  ['CAK', 'CAK', null, 'hetcak.nl'],
  ['CIZ', 'Centrum Indicatiestelling Zorg', null, 'ciz.nl'],
  ['AR', 'Algemene Rekenkamer', null, 'rekenkamer.nl'],
  ['RvS', 'Raad van State', null, 'raadvanstate.nl'],
  ['WRR', 'Wetenschappelijke Raad voor het Regeringsbeleid', null, 'wrr.nl'],
  ['Autoriteit Persoonsgegevens', 'Autoriteit Persoonsgegevens', null, 'autoriteitpersoonsgegevens.nl'],
  ['Gezondheidsraad', 'Gezondheidsraad', null, 'gr.nl'],
  ['ROB', 'Raad voor het Openbaar Bestuur', null, 'raadopenbaarbestuur.nl'],
  ['ICTU', 'ICTU', null, 'ictu.nl'],
  ['BFS', 'Bureau Forum Standaardisatie', null, 'forumstandaardisatie.nl'],
  ['Geonovum', 'Geonovum', null, 'geonovum.nl'],
  ['Kennisnet', 'Kennisnet', null, 'kennisnet.nl'],
  ['RINIS', 'RINIS', null, 'rinis.nl', 'Stichting RINIS'],
  ['BKWI', 'Bureau Keteninformatisering Werk en Inkomen', null, 'bkwi.nl'],
  ['IPW', 'Instituut voor Publieke Waarden', null, 'publiekewaarden.nl'],
  ['Kadaster', 'Kadaster', null, 'kadaster.nl'],
  ['TNO', 'TNO', null, 'tno.nl'],
];

const umbrellas: readonly Row[] = [
  ['VNG', 'Vereniging van Nederlandse Gemeenten', null, 'vng.nl', 'VNG Realisatie', 'VNGR'],
  ['IPO', 'Interprovinciaal Overleg', null, 'ipo.nl'],
  ['UvW', 'Unie van Waterschappen', null, 'uvw.nl'],
  ['GGD GHOR', 'GGD GHOR Nederland', null, 'ggdghor.nl', 'GGD GHOR NL'],
  ['Veiligheidsberaad', 'Veiligheidsberaad', null, 'veiligheidsberaad.nl'],
  ['MKB-Nederland', 'MKB-Nederland', null],
  ['VNO-NCW', 'VNO-NCW', null],
  ['SER', 'Sociaal-Economische Raad', null, 'ser.nl'],
];

/** Everybody but the ministries who can speak or be responsible. */
export const bodies: readonly DepartmentRecord[] = [
  ...units.map((row) => body('unit', row)),
  ...agencies.map((row) => body('agency', row)),
  ...independent.map((row) => body('independent', row)),
  ...umbrellas.map((row) => body('umbrella', row)),
];

function body(
  kind: DepartmentKind,
  [abbreviation, name, parent, mailDomain, ...aliases]: Row,
): DepartmentRecord {
  return {
    code: abbreviation.toUpperCase(),
    abbreviation,
    name,
    kind,
    parent,
    aliases,
    mailDomains: mailDomain ? [mailDomain] : [],
    validFrom: null,
    validTo: null,
    successor: null,
  };
}
