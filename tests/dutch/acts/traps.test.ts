import { describe, expect, it } from 'vitest';
import { actionIn } from './reader';

describe('no action is', () => {
  describe('a report', () => {
    it.each([
      'Zij beschrijven het proces, zonder een werkwijze voor te schrijven.',
      'De zorgen worden met BZK gedeeld.',
      'SZW meldt dat de minister met de sector spreekt.',
      'BZK deelt mee dat het gesprek is verplaatst.',
      'VWS geeft aan dat de cijfers stijgen.',
      'Wijst erop dat er geen dekking is.',
      'Anna merkt op dat de normen verschillen.',
      'Jan vult aan dat dit ook voor de regio geldt.',
      'FIN benadrukt dat het budget krap is.',
      'Anna licht de notitie toe.',
      'SZW roept op tot deelname aan de werkgroep.',
      'We leveren jaarlijks cijfers aan.',
      'De notitie is aangepast (BZK)',
      'Het plan wordt uitgevoerd door de regio (VWS)',
      'Jan geeft een terugkoppeling van het overleg.',
      'VWS geeft een korte terugkoppeling van het overleg met de scholen op 24 december: goede sfeer, veel wensen.',
      'Anna koppelt terug uit de werkgroep.',
      'Jan legt een link met de nieuwe norm.',
      'Jan laat weten dat hij verhinderd is.',
      'Het ministerie van FIN heeft laten weten dat er geen geld is.',
      'De bewoners worden regelmatig via de app geïnformeerd.',
      'Er komt een regen van klachten door de storing.',
      'Reacties van bewoners.',
      'BZK informeert of er al een datum is.',
      'Anna vraagt naar de planning bij FIN.',
      'Jan informeert bij de rondvraag of er al een datum is.',
      'VWS meldt de problemen bij de teams.',
      'Jan doet een suggestie voor de volgorde.',
      'Anna geeft door dat zij een andere baan heeft.',
      'Martin voegt toe: dit kost tijd.',
      'Ik voeg daaraan toe dat dit tijd kost.',
      'Anna krijgt van Jan Monster het woord.',
      'Vorige keer is afgesproken dat Anna de lijst bijwerkt.',
      'Er is eerder afgesproken om de planning aan te passen.',
      'Eerst volgt agendapunt 6.',
      'Reacties ontvangen we graag op post@voorbeeld.nl.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('what is done', () => {
    it.each([
      'VWS heeft de website laten aanpassen.',
      'Uitnodigingen besproken met BZK.',
      'Er ligt een lijst – actie Anna: lijst nalopen. Uitgevoerd.',
      'Verantwoordelijke: Anna',
      'VWS heeft de cijfers aangeleverd.',
      'De actie voor SZW is afgerond.',
      'BZK stuurde de brief vorige week rond.',
      'De notitie is besproken in het team.',
      'Hierbij stuur ik de presentatie.',
      'Toegevoegd is de reactie van de Kamer.',
      'Jan heeft zich afgemeld.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('what goes on anyway', () => {
    it.each([
      'De lijsten worden nu door de secretaris rondgestuurd.',
      'SZW is bezig met een handreiking.',
      'Er wordt gewerkt aan een nieuwe versie.',
      'VWS werkt momenteel de plannen uit.',
      'Anna is hier druk mee.',
      'FIN levert jaarlijks een overzicht aan.',
      'Anna werkt dit nu uit.',
      'Er zal een nieuwe wet ontwikkeld worden.',
      'VWS verricht onderzoek.',
      'Jan blijft de huidige rol invullen.',
      'VWS doet dit nu ook al.',
      'BZK en VWS zitten samen om de tafel.',
      'Anna probeert de kwaliteit te verbeteren.',
      'VWS biedt een training aan voor nieuwe medewerkers.',
      'Normaal gaat Anna dit regelen.',
      'De commissie komt in juni met haar advies.',
      'De Europese Commissie zal de richtlijn aanpassen.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('a question', () => {
    it.each([
      'Wie gaat er naar de conferentie?',
      'Vraagt of VWS de cijfers al heeft.',
      'Moet de brief niet eerst langs FIN?',
      'Anna vraagt zich af wie dit betaalt.',
      'De vraag is of BZK dit gaat trekken.',
      'Kunnen andere directies ook meedoen?',
      'Kan VWS de cijfers openbaar maken?',
      'Wil VWS dat ook?',
      'Jan wil weten of de cijfers openbaar zijn.',
      'Hoe wordt dit georganiseerd?',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('an opinion or a wish', () => {
    it.each([
      'Er moet nog veel gebeuren.',
      'Jan vindt dat SZW het voortouw moet nemen.',
      'Anna denkt dat de werkgroep dit zou moeten uitzoeken.',
      'VWS wil graag ervaringen delen.',
      'Het is van belang dat iedereen meedoet.',
      'FIN zou liever een andere lijn zien.',
      "Het zou goed zijn om de agenda's te delen.",
      'De brief had eerder gestuurd moeten worden.',
      'Anna zou dit liever eerst onderzoeken.',
      'VWS zou de cijfers ook moeten delen.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('a proposal without uptake', () => {
    it.each([
      'Het idee is om een werkgroep te starten.',
      'Anna stelt voor om dit in een werkgroep te bespreken.',
      'Suggestie is om de planning te delen.',
      'Anna stelt voor de lijst aan te vullen.',
      'Voorgesteld is om het thema te verbreden.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('a possibility', () => {
    it.each([
      'Mogelijk wordt het overleg geannuleerd.',
      'De gebieden kunnen apart zichtbaar worden gemaakt.',
      'Wellicht stuurt VWS een notitie rond.',
      'Misschien kan iemand dit uitzoeken.',
      'De norm is pas aan te passen na een wetswijziging.',
      'Het idee is de uitkomsten in een factsheet samen te vatten.',
      'De termijnen zijn lastig te plannen.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('what others do, if at all', () => {
    it.each([
      'Als de gemeente niet akkoord is, schuift de behandeling door.',
      'Als er vragen komen, volgt nog een bericht.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('a duty denied', () => {
    it.each([
      'FIN hoeft geen tabel aan te leveren.',
      'BZK stuurt geen nieuwe versie rond.',
      'De stukken worden niet rondgestuurd.',
      'VWS koppelt terug aan de werkgroep wat er is besproken.',
      'De Kamer wordt verzocht met het voorstel in te stemmen.',
      'BZK vraagt tijd om de stukken te lezen.',
      'De wet wordt uiterlijk 1 juli ingevoerd.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('a principle or a role', () => {
    it.each([
      'Departementen leveren capaciteit voor de teams.',
      'Gemeenten stellen zelf een plan op.',
      'Het programma zorgt voor verbinding en uitwisseling.',
      'Het team coördineert en faciliteert de besluitvorming.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('an act of the meeting itself', () => {
    it.each([
      'De voorzitter opent de vergadering.',
      'De voorzitter heet iedereen welkom.',
      'De notitie wordt besproken.',
      'Het plan wordt door Anna toegelicht en besproken.',
      'Het plan wordt vastgesteld door de aanwezigen.',
      'De oplossing wordt aan de groep voorgelegd.',
      'Anna neemt de stukken door met de groep.',
      'Besproken.',
      'Geen opmerkingen.',
      'Ik voeg daaraan toe wat er gebeurde.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('a diary', () => {
    it.each([
      'De minister gaat zaterdag naar de regio.',
      'Het overleg is op 28 april.',
      'De staatssecretaris spreekt volgende week met de sector.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('people who come and go', () => {
    it.each([
      'Jan sluit aan vanuit de regio.',
      'Zijn werkzaamheden worden overgenomen door Anna.',
      'Anna stopt, Jan Monster neemt over.',
      'Daarna zal het voorzitterschap overgaan naar Anna.',
      'SG BZK draagt, als oud-voorzitter, de hamer van het SGO over aan de nieuwe SG.',
      'Anna gaat met verlof.',
      'Vervangt Jan.',
      'Tot die tijd neemt Anna de rol van voorzitter op zich.',
      'Anna zal om 14.30 uur aanhaken.',
      'Welkom aan de nieuwe collega die Anna zal gaan vervangen.',
      'Jan stelt zijn functie beschikbaar.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('a heading', () => {
    it.each([
      'Presentatie door Anna',
      'Lees meer op onze pagina.',
      'Oproep samenvoegen akkoorden:',
      'Terugkoppeling werkgroepen',
      'Verslag van de groep (VWS) gehouden op dinsdag 3 mei in het stadhuis',
      'Stand van zaken planning',
      'Opzet planning als bijlage bij het voorstel.',
      'VWS is afwezig, beiden vanwege een ander overleggen.',
      'Actielijst',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('small print', () => {
    it.each([
      'Indien dit bericht niet voor u is bestemd, wordt u verzocht dat aan de afzender te melden.',
      'If you are not the addressee, you are requested to inform the sender.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('facts with zal and gaat', () => {
    it.each([
      'Per mei zullen er nieuwe panden beschikbaar zijn.',
      'De wet gaat in juli in.',
      'Het forum gaat alleen werken met genoeg leden.',
      'De kosten zullen naar verwachting dalen.',
      'De termijn loopt tot mei.',
    ])('%s', (text) => expect(actionIn(text)).toBeNull());
  });

  describe('English that only tells', () => {
    it.each(['BZK will not send a letter.', 'BZK has sent the letter.', 'The letter is good.'])(
      '%s',
      (text) => expect(actionIn(text)).toBeNull(),
    );
  });
});
