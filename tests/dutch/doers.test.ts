import { describe, expect, it } from 'vitest';
import { actionsIn, readIn } from './meeting';

describe('what is said of who does it', () => {
  it.each([
    [
      'De leden die nog niet hebben gereageerd, sturen hun reactie vrijdag.',
      ['ALL', '2026-11-27', 'Reactie sturen'],
    ],
    [
      'BZK en VWS, die dit samen doen, leveren vrijdag de tekst aan.',
      ['BZK+VWS', '2026-11-27', 'Tekst aanleveren'],
    ],
    ['Anna, die dit doet, stuurt vrijdag de tekst rond.', ['VWS', '2026-11-27', 'Tekst rondsturen']],
    ['De leden die de notitie hebben gelezen, zijn tevreden.', null],
    ['De stukken die zijn gelezen, besproken en aangepast, liggen klaar.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('who is given a task', () => {
  it.each([
    ['Het MT geeft Jan de opdracht de raming uit te werken.', ['BZK', null, 'Raming uitwerken']],
    ['Anna krijgt de opdracht om de brief te schrijven.', ['VWS', null, 'Brief schrijven']],
    ['Aan SZW is opdracht gegeven om de cijfers na te lopen.', ['SZW', null, 'Cijfers nalopen']],
    ['De stuurgroep geeft opdracht om optie 2 uit te werken.', ['', null, 'Optie 2 uitwerken']],
    ['De directie krijgt de ruimte om dit uit te werken.', null],
    ['De opdracht aan het bureau is klaar.', null],
    ['Het MT geeft Jan geen opdracht om dit uit te werken.', null],
    ['Destijds kreeg Anna de opdracht een brief te schrijven.', null],
    ['De voorzitter deed een beroep op VWS om tijdig aan te leveren.', ['VWS', null, 'Tijdig aanleveren']],
    ['De stuurgroep doet een beroep op de reserves.', null],
    ['Opdracht aan SZW om de lijst aan te passen.', ['SZW', null, 'Lijst aanpassen']],
    // a thing that is asked for
    ['Het MT vraagt FIN om een onderbouwing.', ['FIN', null, 'Onderbouwing aanleveren']],
    ['Jan vraagt SZW om begrip voor de vertraging.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('minutes in the past tense', () => {
  it.each([
    [
      'VWS antwoordde ontkennend en zegde toe de tabel te zullen aanvullen.',
      ['VWS', null, 'Tabel aanvullen'],
    ],
    ['De departementen werd verzocht hun bijdrage te leveren.', ['ALL', null, 'Bijdrage leveren']],
    ['De voorzitter verzocht BZK de notitie aan te passen.', ['BZK', null, 'Notitie aanpassen']],
    ['SZW zou de notitie aanpassen.', ['SZW', null, 'Notitie aanpassen']],
    ['Vorige keer verzocht de voorzitter BZK de notitie aan te passen.', null],
    ['De voorzitter verzocht BZK de notitie toe te lichten.', null],
    ['SZW zou graag de notitie aanpassen.', null],
    ['De voorzitter vroeg of BZK de notitie wil aanpassen.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('who takes up what was said right before', () => {
  it.each([
    ['In het plan alles hernoemen. Dit doet Anna.', ['VWS', null, 'In het plan alles hernoemen']],
    ['De notitie moet nog worden aangepast. Dat doet Jan.', ['BZK', null, 'Notitie aanpassen']],
    ['Wie stuurt de lijst rond? Anna doet dat.', ['VWS', null, 'Lijst rondsturen']],
    ['De zaal is te klein. Dat vindt Anna ook.', null],
    ['De notitie wordt niet rondgestuurd. Dropbox doet dat wel.', null],
    ['De cijfers worden hier getoond. Dropbox doet dat.', null],
    ['Kun je dat nagaan? Dat doet Jan.', ['BZK', null, null]],
    ['De notitie is aangepast. Dat deed Jan.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });

  it('is who speaks, of what was asked in the line above', () => {
    const [action] = actionsIn('Ja, doe ik.', { speaker: 'SZW', before: ['Kun jij de lijst nalopen?'] });
    expect(action?.action?.responsible).toEqual({ kind: 'joint', departments: ['SZW'] });
    expect(actionsIn('Ja, doe ik.', { speaker: 'SZW', before: ['De lijst is klaar.'] })).toEqual([]);
  });

  it('is one task with what it takes up', () => {
    expect(actionsIn('De notitie wordt nog rondgestuurd. Dat doet Anna.')).toHaveLength(1);
  });
});

describe('who speaks and is spoken to', () => {
  it.each([
    ['Jan, pas jij het model aan?', ['BZK', null, 'Model aanpassen']],
    ['Anna, stuur je de lijst door?', ['VWS', null, 'Lijst doorsturen']],
    ['Anna, kom je ook?', null],
    ['Van SZW horen we graag welke datum past.', ['SZW', null, 'Laten weten welke datum past']],
    ['Ieder zijn eigen kolom invullen voor vrijdag.', ['ALL', '2026-11-26', 'Eigen kolom invullen']],
    ['Jan weet dat niet, maar belt hierover met de gemeente.', ['BZK', null, 'Bellen met de gemeente']],
    ['Ruben (COA) belt de gemeente morgen.', ['COA', '2026-11-24', 'Gemeente bellen']],
    ['Rapporten (COA) liggen klaar.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });

  it('speaks as "ik" before "je"', () => {
    const [action] = actionsIn('Ik stuur je de lijst wel.', { speaker: 'SZW' });
    expect(action?.action).toMatchObject({
      title: 'Lijst sturen',
      responsible: { kind: 'joint', departments: ['SZW'] },
    });
  });
});

describe('who does it, in other words', () => {
  it.each([
    ["De SG's van BZK en SZW stellen een notitie op.", ['BZK+SZW', null, 'Notitie opstellen']],
    ["De DG's leveren vrijdag hun reactie aan.", ['ALL', '2026-11-27', 'Reactie aanleveren']],
    ["Q&A's: iedereen de eigen tekst actualiseren!", ['ALL', null, 'Eigen tekst actualiseren']],
    ['Aan BZK het verzoek de lijst uit te schrijven.', ['BZK', null, 'Lijst uitschrijven']],
    ['Huiswerk voor de groep is om de lijst te doorlopen.', ['', null, 'Lijst doorlopen']],
    ['Het kernteam gaat de notitie bespreken.', ['', null, 'Notitie bespreken']],
    ['De taak van de groep is om te adviseren.', null],
    ['Jan benoemt het risico dat iemand de lijst verspreidt.', null],
    ['Jan kaart aan de lijst korter te willen maken.', null],
    ['Jan neemt de leden mee in de werkwijze.', null],
    ['Den Haag volgt in oktober.', null],
    ['Reacties worden uiterlijk woensdag verwacht.', ['ALL', '2026-11-25', 'Reacties aanleveren']],
    ['De uitspraak wordt woensdag verwacht.', null],
    ['Arjen neemt contact op met VNG.', ['', null, 'Contact opnemen met VNG']],
    ['Stukken nemen ruimte in.', null],
    [
      'Verzoek aan Jan om te checken of het goed gaat met de tabellen.',
      ['BZK', null, 'Checken of het goed gaat met de tabellen'],
    ],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });

  it('is who speaks, behind a clause and for a second time', () => {
    const [first] = actionsIn('Zodra dat duidelijk is werk ik de tabel bij.', { speaker: 'SZW' });
    expect(first?.action?.title).toBe('Tabel bijwerken');
    const [second] = actionsIn('Ik vraag het Anna en kom er in januari op terug.', { speaker: 'SZW' });
    expect(second?.action?.deadline?.date).toBe('2027-01-31');
  });
});

describe('several who do something in a sentence', () => {
  const owners = (line: string) => actionsIn(line).map(({ action }) => [action?.title, action?.responsible]);
  const joint = (...departments: string[]) => ({ kind: 'joint', departments });
  it('have a task each', () => {
    expect(owners('SZW stelt de nota op, FIN levert de cijfers en Anna regelt de zaal.')).toEqual([
      ['Nota opstellen', joint('SZW')],
      ['Cijfers leveren', joint('FIN')],
      ['Zaal regelen', joint('VWS')],
    ]);
  });

  it('have a task each where the verb is not said again', () => {
    expect(owners('Anna regelt de catering, SZW de zaal.')).toEqual([
      ['Catering regelen', joint('VWS')],
      ['Zaal regelen', joint('SZW')],
    ]);
    expect(owners('Anna steunt het plan, SZW de brief.')).toEqual([]);
    expect(owners('SZW levert de cijfers, FIN verwerkt ze.')).toEqual([
      ['Cijfers leveren', joint('SZW')],
      ['Cijfers verwerken', joint('FIN')],
    ]);
    expect(owners('Anna belt SZW, VWS en de VNG.')).toHaveLength(1);
  });

  it('have one where the second goes on after the first', () => {
    const [one, ...others] = owners('SZW stelt de nota op, daarna vult FIN de cijfers aan.');
    expect(one?.[1]).toEqual({ kind: 'sequence', departments: ['SZW', 'FIN'] });
    expect(others).toEqual([]);
  });

  it('do a second thing together', () => {
    expect(owners('BZK en FIN bespreken de nota en leveren in mei een voorstel aan.')).toContainEqual([
      expect.any(String),
      joint('BZK', 'FIN'),
    ]);
  });
});

describe('who is asked', () => {
  it.each([
    ['De voorzitter vraagt aan SZW om de lijst te maken.', ['SZW', null, 'Lijst maken']],
    ['BZK vraagt aan Anna en Jan de lijst te maken.', ['VWS+BZK', null, 'Lijst maken']],
    ['De SG verlangt van SZW een nieuwe planning.', ['SZW', null, 'Nieuwe planning aanleveren']],
    ['Het MT verwacht van FIN voor 4 december een raming.', ['FIN', '2026-12-03', 'Raming aanleveren']],
    ['Verzoek aan SZW: signalen melden bij de inspectie.', ['SZW', null, 'Signalen melden bij de inspectie']],
    ['De SG verzoekt SZW aan te dringen op spoed.', ['SZW', null, 'Aandringen op spoed']],
    ['SZW vraagt subsidie aan.', ['SZW', null, 'Subsidie aanvragen']],
    ['De SG verwacht van SZW begrip.', null],
    ['BZK dringt aan op spoed.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('who takes or gets it', () => {
  it.each([
    ['SZW neemt op zich de gemeenten te bellen.', ['SZW', null, 'Gemeenten bellen']],
    ['SZW nam het op zich een overzicht te maken.', ['SZW', null, 'Overzicht maken']],
    ['SZW zegt toe erop te letten dat de termijn wordt gehaald.', ['SZW', null, null]],
    ['De voorbereiding wordt bij SZW belegd.', ['SZW', null, 'Voorbereiding']],
    ['De departementen zouden elk een voorbeeld sturen.', ['ALL', null, 'Elk een voorbeeld sturen']],
    [
      'Voor het draaiboek zorgt de afdeling Communicatie van SZW.',
      ['SZW', null, 'Voor het draaiboek zorgen'],
    ],
    ['Het MT spreekt af dat SZW de lijst maakt.', ['SZW', null, 'Lijst maken']],
    ['De directeuren spreken af dat SZW de lijst maakt.', ['SZW', null, 'Lijst maken']],
    ['Mevrouw Voorbeeld laat dat doen.', ['VWS', null, null]],
    ['De directeur van de dienst van SZW belt de gemeenten.', ['SZW', null, 'Gemeenten bellen']],
    ['Anna doet het alsnog, vóór 4 december.', ['VWS', '2026-12-03', 'Doen']],
    ['Dat ga ik morgen doen.', ['', '2026-11-24', null]],
    ['Anna laat weten zodra de zaal vrij is.', ['VWS', null, 'Laten weten zodra de zaal vrij is']],
    ['Jan is akkoord, Anna overlegt met de gemeente.', ['VWS', null, 'Overleggen met de gemeente']],
    ['Jan vraagt of ik de lijst rondstuur.', null],
    ['De bijeenkomst is bij SZW.', null],
    ['Anna laat weten dat de zaal vrij is.', null],
    ['Die neem ik mee bij punt 3.', null],
    ['Anna komt hier bij punt 4 op terug.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });

  it('is named behind the thing where the verb has the names for its subject', () => {
    expect(readIn('Punt 7 pakken Anna en Jan op.')).toEqual(['VWS+BZK', null, 'Punt 7 oppakken']);
    expect(readIn('[Punt 7](https://voorbeeld.example/7) pakken Anna en Jan op.')?.[0]).toBe('VWS+BZK');
    expect(readIn('Punten 7 en 8 vragen Anna en Jan te veel tijd.')).toBeNull();
  });
});

describe('what is work only with some words beside it', () => {
  it.each([
    ['SZW kijkt hier nog naar.', 'SZW'],
    ['SZW informeert de gemeenten hierover.', 'SZW'],
    ['SZW bespreekt dit met de gemeenten.', 'SZW'],
    ['SZW doet een tekstvoorstel voor paragraaf 3.', 'SZW'],
    ['SZW zet de stukken op SharePoint.', 'SZW'],
    ['SZW levert een deelnemer voor de proef.', 'SZW'],
    ['Opmerkingen kunnen tot vrijdag worden doorgegeven aan SZW.', 'ALL'],
    ['SZW informeert de leden hierover.', null],
    ['SZW bespreekt dit met het overleg.', null],
    ['SZW doet een voorstel.', null],
    ['SZW zet de stoelen op tafel.', null],
    ['SZW levert kritiek.', null],
    ['SZW deelt de zorg van BZK.', null],
    ['Anna deelt hier een update over.', null],
    ['Anna neemt de voorzittersrol op zich.', null],
    ['SZW levert waarde op.', null],
    ['Opmerkingen kunnen worden doorgegeven aan SZW.', null],
  ])('%s', (line, owner) => {
    expect(readIn(line)?.[0] ?? null).toBe(owner);
  });
});

describe('a thing to be made with nothing but who and when behind a colon', () => {
  it.each([
    ['Tekst over wonen: Anna', ['VWS', null, 'Tekst over wonen']],
    ['Passage over vervoer: SZW, uiterlijk 4 december', ['SZW', '2026-12-04', 'Passage over vervoer']],
    ['Verslag: Anna', null],
    ['Voorzitter: Anna', null],
    ['Volgend overleg: SZW, 12 mei', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('who is named in notes, and what is reported with a day', () => {
  it.each([
    ['Lijst rondsturen door SZW', 'SZW'],
    ['Lijst rondsturen. Door: Anna.', 'VWS'],
    ['SZW wordt gevraagd om een reactie.', 'SZW'],
    ['Anna meldt dat zij de lijst vrijdag rondstuurt.', 'VWS'],
    ['Na de zomer komt SZW met een lijst.', 'SZW'],
    ['SZW geeft voor 4 december uitsluitsel.', 'SZW'],
    ['SZW zal zorgdragen voor de lijst.', 'SZW'],
    ['SZW is aan zet.', 'SZW'],
    ['Lijst gemaakt door SZW', null],
    ['SZW wordt gevraagd naar een reactie.', null],
    ['Anna meldt dat zij de lijst rondstuurt.', null],
    ['SZW komt met een klacht.', null],
    ['SZW was aan zet.', null],
  ])('%s', (line, owner) => {
    expect(readIn(line)?.[0] ?? null).toBe(owner);
  });
});

describe('what stands before the verb', () => {
  it.each([
    ['Of dit kan, gaat SZW na.', ['SZW', null, 'Nagaan of dit kan']],
    ['Welke gevolgen dit heeft, zoekt SZW uit.', ['SZW', null, 'Uitzoeken welke gevolgen dit heeft']],
    ['Wat dit kost, rekent SZW vrijdag door.', ['SZW', '2026-11-27', 'Doorrekenen wat dit kost']],
    ['Op welke wijze dit gebeurt, zoekt SZW uit.', ['SZW', null, 'Uitzoeken op welke wijze dit gebeurt']],
    ['In hoeverre dit kan, zoekt SZW uit.', ['SZW', null, 'Uitzoeken in hoeverre dit kan']],
    ['Wat dit betreft, stuurt SZW een voorstel.', ['SZW', null, 'Voorstel sturen']],
    [
      'De opmerkingen die vandaag zijn gemaakt, verwerkt SZW in de nota.',
      ['SZW', null, 'Opmerkingen die zijn gemaakt, in de nota verwerken'],
    ],
    ['De lijst zal SZW rondsturen.', ['SZW', null, 'Lijst rondsturen']],
    ['De gemeenten zal SZW een brief sturen.', ['SZW', null, 'Gemeenten een brief sturen']],
    ['Of dit lukt, is onduidelijk.', null],
    ['Of dit lukt, weet SZW nog niet.', null],
    ['Wat er ligt, is voldoende.', null],
    ['Welke departementen meedoen, blijkt in mei.', null],
    ['Zoals gemeld loopt de werving.', null],
    ['Als trekker meldt SZW dat het goed gaat.', null],
    ['Voorafgaand aan het overleg was er koffie.', null],
    ['De gemeenten zal dit niet verbazen.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});
