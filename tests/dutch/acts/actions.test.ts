import { describe, expect, it } from 'vitest';
import { actionIn } from './reader';

describe('an action is', () => {
  describe('a commitment', () => {
    it.each([
      'BZK stuurt de notitie vrijdag rond.',
      'VWS levert de tabel volgende week aan.',
      'SZW zoekt uit of dit juridisch kan.',
      'SZW gaat na of er nog budget is.',
      'FIN neemt het voortouw bij de uitwerking.',
      'OCW pakt dit samen met SZW op.',
      'LNV bereidt een oplegnotitie voor.',
      'Anna neemt hierover contact op met de gemeente.',
      'Jan Monster nodigt de nieuwe collega uit.',
      'De secretaris verwerkt de opmerkingen in de tekst.',
      'Het secretariaat stuurt een datumprikker rond.',
      'De werkgroep stelt voor de zomer een plan op.',
      'Daarnaast zorgt VWS voor een schone versie.',
      'Volgende keer geeft Anna een toelichting.',
      'VWS koppelt volgende week terug.',
      'VWS koppelt terug aan DG Wonen.',
      'VWS + BZK: infographic maken (wk 50)',
      'EZK komt hier in het volgende overleg op terug.',
      'BZK komt met een voorstel.',
      'FIN zal de cijfers controleren.',
      'Hij zal de volgende sessie organiseren.',
      'Ik zal de presentatie delen.',
      'Als de lijst er is, zal BZK die doorsturen.',
      'BZK en VNG zullen hierover overleggen.',
      'JenV regelt de zaal en stuurt de uitnodiging.',
      'VWS levert de cijfers, waarna SZW de brief redigeert.',
      'Iedereen stuurt zijn opmerkingen naar het secretariaat.',
      'Stuurt de notitie nog voor vrijdag rond.',
      'Zoekt dit uit en komt er volgende week op terug.',
      'SZW meldt dat zij de lijst nog zal rondsturen.',
      'VWS en BZK melden te blijven inzetten op een gezamenlijke lijn.',
      'Anna benaderd de provincie nog.',
      'De secretaris gaat de tekst nog wat bijschaven.',
      'Anna vraagt bij de gemeente naar de stand van de vergunning.',
      'Jan vraagt om uitleg bij de leverancier.',
      'Jan informeert bij de provincie of er nog budget is.',
      'De penningmeester meldt dit bij de bank.',
      'BZK gaat na wat dit kost, deadline 11-12',
      'Anna levert Jan de cijfers.',
      'Wij sturen morgen een lijst.',
      'De DG Wonen pakt dit op met de provincies.',
      'Anna informeert de bewindspersoon.',
      'Actie 14 blijft staan: VWS komt in januari met een update.',
      'Anna zal de aannemer vragen om een nieuwe offerte te sturen.',
      'Jan gaat dit melden aan de koepel.',
      'Anna neemt dit op zich.',
      'Morgen verwerkt Anna de reacties en stuurt zij de nota rond.',
      'Jan doet dit.',
      'BZK en VWS gaan hierover om de tafel zitten.',
      'Het actiepunt blijft bij Anna.',
      'Anna heeft hier verder de actie.',
      'Punt 12 Anna en Jan zullen hiervoor een opzet maken.',
      'Anna en Jan gaan daar nog naar kijken.',
      'SZW gaat in overleg met de regio om een datum te bepalen.',
      'Jan treedt in nader overleg met de gemeente.',
      'Daarnaast biedt Jan de oplegnotitie aan.',
      'Deze mailt Anna door zodra zij hem heeft.',
      'De vragen van de regio stuurt Anna door.',
      'De commissie zal een planning opstellen.',
      'Anna en Jan gaan dit doen.',
      'Anna en Jan gaan dit nu oppakken.',
      'Anna laat dit volgende week weten.',
      'Jan zal laten weten of er plek is.',
      'SZW draagt zorg voor de zaal.',
      'Jan gaat op zoek naar een zaal.',
      'Anna en Jan zullen daar naartoe gaan.',
      'Het bestuur zal hiervoor het voorwerk verrichten.',
      'Anna koppelt dit terug.',
      'Jan verzend de brief namens de werkgroep.',
      'VWS zal hierover regelmatig terugkoppelen.',
      'De trekkersrol ligt bij SZW.',
      'Anna start de proef in mei op.',
      'BZK richt de omgeving in.',
      'Anna gaat de lijst nog overzetten.',
      'Vraagt dit nogmaals.',
      'De vragen over de nieuwe opzet geeft Anna door aan de bank.',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });

  describe('an agreement', () => {
    it.each([
      'Afgesproken wordt dat BZK de brief aanpast.',
      'Afgesproken is dat SZW een uitvraag doet.',
      'Afgesproken om de notitie aan te passen.',
      'Afspraak: FIN levert de tabel aan.',
      'De afspraak is om tot een gezamenlijk voorstel te komen.',
      'We spreken af dat iedereen zijn inbreng stuurt.',
      'Besloten wordt dat Anna de pagina gaat beheren.',
      'Er wordt afgesproken dat de departementen hun inbreng aanleveren.',
      'Het is aan VWS om dit uit te werken.',
      'Afgesproken wordt dat dit punt wordt geagendeerd voor het volgende overleg.',
      'Besloten wordt dat Anna de informatieavond bijwoont.',
      'Anna en Jan spraken af een schema uit te werken.',
      'Besloten wordt dat Anna en Jan een gesprek zullen hebben met de bank.',
      'Er wordt afgesproken om volgende keer tijd te maken voor de proef.',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });

  describe('a request', () => {
    it.each([
      'De voorzitter vraagt OCW een overzicht te maken.',
      'De voorzitter verzoekt VWS om dit met de gemeente op te nemen.',
      'Vraagt de departementen om hun opmerkingen door te geven.',
      'Roept alle departementen op om signalen te blijven doorgeven.',
      'BZK vraagt VWS om een overzicht.',
      'We vragen Anna ook om input.',
      'Departementen worden verzocht hun inbreng aan te leveren.',
      'De commissie roept de directeuren op om de folder te verspreiden.',
      'De contactpersonen worden verzocht de cijfers aan te leveren.',
      'Aan de directies wordt gevraagd om namen door te geven.',
      'Graag ontvangen we de tabellen uiterlijk woensdag.',
      'Graag ontvangt het secretariaat vóór vrijdag de namen.',
      'Graag voor vrijdag reactie sturen.',
      'Wij horen graag wie er meedoet.',
      'Kunnen jullie de lijst nalopen?',
      'Wil jij dit uitzoeken?',
      'Mag ik jou vragen de tekst aan te vullen?',
      'Verzoek aan FIN om de raming te delen.',
      'Verzoek aan allen: namen doorgeven.',
      'Aan allen het verzoek de namen door te geven.',
      '@Anna stuur jij de notitie rond?',
      'Graag iedereen de tekst meelezen.',
      'Graag vanuit VWS een bericht aan de regio.',
      'Graag jullie opmerkingen hierop per mail.',
      'Graag vanuit o.a. VWS een bericht aan de regio.',
      'Anna word gevraagd om de lijst te delen.',
      'Zou Jan dit kunnen uitzoeken?',
      'Wil SZW de cijfers controleren?',
      'De folder graag verspreiden in de regio.',
      'Graag allen de agenda lezen en aanvullen, maar geen nieuwe punten.',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });

  describe('an offer', () => {
    it.each([
      'Jan biedt aan de tekst te redigeren.',
      'VWS biedt aan om een presentatie te geven.',
      'SZW zegt toe de cijfers na te sturen.',
      'SZW zegt toe dat de cijfers volgende week komen.',
      'BZK is bereid om het secretariaat te voeren.',
      'FIN kan de raming aanleveren.',
      'VWS kan voorbeelden aandragen.',
      'BZK moet de tabel nog invullen.',
      'De werkgroep dient dit nog uit te werken.',
      'Anna gaat proberen een zaal te reserveren.',
      'Jan verwacht de tabel vrijdag te kunnen sturen.',
      'Anna en Jan zouden de achterban peilen.',
      'VWS zou nog een schema maken, lukt dat voor vrijdag?',
      'Iemand moet de leverancier bellen.',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });

  describe('a follow-up without a doer', () => {
    it.each([
      'De notitie wordt met het verslag rondgestuurd.',
      'De stukken worden uiterlijk vrijdag aan de stuurgroep voorgelegd.',
      'Dit zal worden doorgegeven aan de redactie.',
      'Anna wordt uitgenodigd voor een presentatie.',
      'Hierover volgt nog een voorstel.',
      'De definitieve versie volgt uiterlijk maandag.',
      'Over de planning volgt een aparte mail.',
      'De opmerkingen worden verwerkt door VWS.',
      'Door BZK wordt nog een reactie gegeven.',
      'Een vervolgafspraak wordt ingepland.',
      'De uitnodiging wordt zo snel mogelijk verspreid.',
      'Dit punt wordt geagendeerd voor het volgende overleg.',
      'Van BZK ontvangt de werkgroep nog de cijfers.',
      'De werkgroep komt hier later op terug.',
      'Een en ander wordt gecheckt bij de leverancier.',
      'Het overzicht wordt aangevuld en volgt na het overleg met de regio.',
      'Het bericht wordt apart doorgemaild.',
      'De leden worden hierover nog geïnformeerd.',
      'De bewoners worden per brief geïnformeerd.',
      'Er komt een stuk over dit onderwerp door Anna.',
      'Er zal een leidraad ontwikkeld worden door Anna.',
      'De lijst wordt uitgewerkt door Anna over wie wat te doen.',
      'De foto van de opening wordt op de website gezet.',
      'Het overzicht wordt bij het verslag gevoegd.',
      'De uitkomsten worden teruggekoppeld aan de werkgroep.',
      'De presentatie wordt met de deelnemers gedeeld.',
      'Wordt als knelpunt opgevoert.',
      'Dit voorstel gaat ingebracht worden bij de klankbordgroep.',
      'Zodra SZW de cijfers heeft, worden deze door VWS aan de regio toegestuurd.',
      'Anna krijgt van Jan Monster zijn versie van de planning.',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });

  describe('an assignment in notes', () => {
    it.each([
      'Notitie rondsturen (Anna)',
      'Planning aanpassen → BZK',
      'BZK -> planning aanpassen',
      'SZW+FIN: dekking uitzoeken vóór het SGO',
      'Jan notitie rondsturen voor vrijdag',
      'De notitie wordt aangepast (BZK)',
      'Website à Anna past de teksten aan.',
      'Notitie rondsturen - Anna',
      'Anna en Jan punt 48 voorbereiden.',
      'Reacties van allen uiterlijk vrijdag 26 maart.',
      'Input van VWS vóór 3 april.',
      'Allen: namen doorgeven aan het secretariaat.',
      'Over twee weken overleg over de bijeenkomst (Anna, Jan)',
      'Dit is als actie uitgezet bij de werkgroep.',
      'Overige vragen aan Anna doorgeven.',
      'Contact zoeken met Anna.',
      'Voorbereiding in een klein groepje door Anna en Jan Monster.',
      'Maak een lijst van de open vragen.',
      'Bereid een korte toelichting voor.',
      'Werk de vragen en antwoorden uit.',
      'Formuleer uitgangspunten voor de proef.',
      'Uitzoeken hoe de planning eruitziet.',
      'Allen!! vakanties doorgeven aan de secretaris',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });

  describe('a line of an action list', () => {
    it.each([
      'Anna moet de bijlagen nog ordenen.',
      'De plaat wordt vereenvoudigd voor de pers.',
      'Review van de handleiding door Anna',
      'Onderzoek naar de gevolgen',
    ])('%s', (text) => expect(actionIn(text, { section: 'actionList' })).toBe('firm'));

    it.each([
      'De plaat is vereenvoudigd.',
      'De plaat wordt de volgende keer besproken.',
      'De plaat wordt niet vereenvoudigd.',
      'Er is nog geen reactie van Anna.',
      'De cijfers kloppen.',
    ])('not: %s', (text) => expect(actionIn(text, { section: 'actionList' })).toBeNull());
  });

  describe('a mark', () => {
    it.each([
      'Actie: Anna belt de gemeente.',
      'Actie BZK: tekst aanvullen.',
      'De tekst wordt aangepast. Actie: BZK.',
      'Tekst aanvullen, actie VWS',
      'De opzet is duidelijk – actie Anna: nalopen van de tabellen',
      'Er ligt een voorstel – actie Anna, wacht op de cijfers',
      'Idee om een folder te maken (voor nieuwe leden) Actie Anna.',
      'Maak een lijst van de vragen.\n• Verantwoordelijke: Anna',
      'Wie wil er meedoen? (actie allen)',
      '<actiepunt Anna: lijst maken>',
      'Actiepunt voor Anna en Jan om de tekst af te maken',
      'Toezegging: VWS stuurt de cijfers na.',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });

  it('uncertain when it is only expected', () => {
    expect(actionIn('VWS zal in december adviseren.')).toBe('firm');
    expect(actionIn('VWS zal naar verwachting in december adviseren.')).toBe('possible');
    expect(actionIn('VWS rondt de toets naar verwachting medio januari af.')).toBe('possible');
  });

  describe('English', () => {
    it.each([
      'BZK will send the letter next week.',
      'VWS to provide the figures by Friday.',
      'Anna will check this with the region.',
      'BZK agreed to share the draft.',
      'Action: BZK to send the letter.',
    ])('%s', (text) => expect(actionIn(text)).not.toBeNull());
  });
});
