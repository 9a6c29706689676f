/**
 * What kind of thing a verb says. A lemma with a separable particle is written with a bar: "aan|leveren". The classes are what
 * the speech acts are told by; a verb that is in none of them is no evidence of anything.
 */
export const VERB_CLASSES = {
  /** Work that ends in something another person gets or sees: a present tense with a named actor is a promise. */
  deliver: `
    aan|leveren op|leveren toe|leveren na|leveren sturen rond|sturen toe|sturen op|sturen door|sturen na|sturen uit|sturen
    in|sturen terug|sturen mee|sturen mailen na|mailen rond|mailen door|mailen toe|mailen zenden toe|zenden rond|zenden verzenden
    uit|leveren toe|komen in|zenden verspreiden uit|delen mee|geven door|geven op|geven verstrekken over|leggen voor|leggen neer|leggen bij|voegen
    aan|dragen in|dienen publiceren plaatsen uploaden bezorgen circuleren rond|brengen in|brengen uit|brengen terug|geven
    aan|reiken delen mee|nemen mee|geven voor|dragen berichten na|zenden uit|reiken retourneren
    overhandigen ontsluiten in|leveren terug|sturen bekend|maken openbaar|maken af|geven door|zenden
    af|leveren versturen op|hangen langs|brengen mee|brengen declareren factureren communiceren`,
  /** Making and changing a text, a list, a plan. */
  make: `
    op|stellen schrijven uit|schrijven uit|werken bij|werken aan|passen aan|vullen aan|scherpen in|vullen af|maken op|maken
    redigeren verwerken bewerken herschrijven herzien actualiseren aan|maken in|richten ontwerpen samen|vatten concretiseren
    formuleren uit|tekenen samen|stellen samen|voegen toe|voegen op|nemen verduidelijken af|ronden voltooien
    finaliseren voor|bereiden mappen inventariseren bundelen vast|leggen noteren bij|stellen aan|brengen updaten
    herformuleren op|starten op|zetten klaar|zetten op|tuigen schrappen verwijderen corrigeren
    om|zetten omschrijven vergelijken uit|breiden op|lossen herstellen repareren installeren configureren migreren wijzigen op|schonen
    onderbouwen motiveren specificeren definiëren preciseren verhelderen verdiepen uniformeren standaardiseren af|bakenen
    uit|splitsen in|korten vullen bemensen printen drukken toe|spitsen op|knippen in|bouwen
    tikken typen over|doen schonen prioriteren ordenen clusteren structureren visualiseren begroten ramen door|vertalen
    bij|schaven vorm|geven splitsen op|delen verdelen converteren exporteren kopiëren sorteren selecteren
    over|zetten om|bouwen mergen hernoemen af|vinken optimaliseren verfijnen modelleren op|frissen synchroniseren
    integreren op|splitsen in|delen rangschikken categoriseren classificeren anonimiseren weg|lakken versleutelen labelen taggen
    consolideren programmeren digitaliseren stroomlijnen uit|lijnen aggregeren
    bedenken verzinnen uit|denken uit|stippelen creëren illustreren vernieuwen klaar|maken klaar|leggen`,
  /** Finding something out and saying so. */
  inquire: `
    uit|zoeken na|gaan na|vragen uit|vragen op|vragen checken controleren onderzoeken verkennen bezien bekijken na|kijken
    verifiëren toetsen analyseren uit|diepen in|lezen na|lopen inventariseren peilen polsen op|halen binnen|halen verzamelen
    beproeven uit|proberen keuren valideren screenen taxeren na|meten na|rekenen na|trekken in|schatten af|wegen inspecteren
    na|lezen terug|lezen door|zien na|zien door|vragen enquêteren schouwen in|zamelen heroverwegen
    uit|pluizen vergewissen kwantificeren ophelderen door|spitten
    sonderen beoordelen reviewen door|lichten door|rekenen meten berekenen raadplegen consulteren uit|vinden bevragen na|denken op|zoeken tellen scannen
    uit|vissen na|pluizen duiken lezen door|lezen mee|lezen tegen|lezen in|scannen bestuderen uit|rekenen achterhalen opsporen
    traceren aftasten interviewen ondervragen na|zoeken in|winnen vergaren`,
  /** Bringing people together and speaking to somebody. */
  contact: `
    bellen aan|gaan op|bellen terug|bellen benaderen uit|nodigen contacteren af|stemmen overleggen aan|kaarten agenderen plannen
    in|plannen organiseren beleggen op|nemen aan|spreken attenderen verwittigen herinneren rappelleren na|bellen
    aan|schrijven betrekken in|lichten werven regelen prikken verzetten af|zeggen reserveren boeken op|roepen
    uit|zetten aan|melden op|trekken samen|komen kort|sluiten voor|leggen door|geleiden escaleren door|verwijzen door|spreken na|bespreken kennis|maken verbinden rond|bellen annuleren
    langs|gaan bezoeken in|schakelen bijeen|roepen samen|brengen bij|praten in|seinen door|praten contracteren machtigen
    mandateren rond|vragen op|voeren door|spelen
    sparren aan|tikken briefen instrueren terug|mailen
    schakelen bij|bellen appen whatsappen in|schrijven af|melden rond|gaan in|roosteren vast|prikken afvaardigen`,
  /** Taking something upon oneself. */
  assume: `
    uit|gooien fixen op|pakken zorgen zorg|dragen over|nemen op|volgen af|handelen entameren initiëren verzorgen ondernemen door|voeren in|voeren
    vast|houden beschikbaar|stellen vrij|maken vrij|geven af|wikkelen toe|wijzen aan|wijzen aan|stellen aan|vragen
    aan|besteden in|kopen bestellen betalen ondertekenen tekenen goed|keuren vast|stellen accorderen parafferen
    bewerkstelligen
    verlengen op|zeggen in|stellen af|staan vervangen toe|kennen bekostigen verrekenen storten over|maken af|bouwen blokkeren
    activeren deactiveren aan|leggen op|ruimen veilig|stellen vrij|houden
    in|huren aan|pakken financieren uit|rollen vrij|spelen aan|sturen
    over|hevelen toe|bedelen delegeren gunnen aan|schaffen verhelpen aan|zwengelen lanceren heropenen over|boeken
    deblokkeren af|schermen paraferen ontkoppelen
    op|bergen weg|halen af|halen in|trekken stop|zetten beëindigen uit|besteden open|stellen autoriseren terug|halen af|huren`,
  /** Work without an end, or a role: only a future or a date makes a task of it. */
  sustain: `
    over|dragen aan|jagen adviseren archiveren begeleiden beheren bevorderen bewaken bij|dragen bij|houden borgen bouwen combineren
    coördineren documenteren door|ontwikkelen door|zetten evalueren faciliteren helpen implementeren in|zetten verrichten mobiliseren
    bedienen bedingen monitoren onderhandelen ondersteunen ontwikkelen op|bouwen realiseren registreren starten testen toe|zien trekken kijken
    uit|voeren handhaven beantwoorden verbeteren vereenvoudigen verrijken versnellen vertalen voort|zetten waarborgen leveren verzekeren
    mee|denken mee|kijken vertegenwoordigen opleiden trainen coachen assisteren stimuleren overtuigen bemiddelen verankeren
    klaar|hebben onderhouden letten aan|dringen beveiligen subsidiëren sponsoren op|schalen af|schalen
    koppelen in|regelen promoten bewaren af|vlakken`,
  /** Whatever else somebody can do: told of now it is no evidence, promised, agreed or asked it is a task. */
  act: `
    vervullen gerust|stellen op|steken bemachtigen beperken verlagen verhogen vergroten verkleinen verminderen
    verkorten verruimen versoepelen verscherpen versterken verduurzamen moderniseren herinrichten herstructureren
    reorganiseren harmoniseren in|passen toe|passen na|leven benutten besparen bezuinigen compenseren vergoeden
    verkopen verhuren terug|betalen uit|keren over|halen prikkelen inspireren enthousiasmeren verleiden belonen
    beboeten vervolgen procederen verdedigen weerleggen ontkrachten nuanceren rechtvaardigen verantwoorden
    verhinderen tegen|gaan beletten uit|sluiten toe|laten toe|staan verbieden verlenen verschaffen verkiezen ontslaan
    schorsen herbenoemen bij|scholen om|scholen in|werken mee|helpen bij|staan verlichten ontzorgen ontlasten
    belasten beschermen verzegelen onder|brengen huisvesten meubileren schilderen schoon|maken reinigen desinfecteren
    bestrijden blussen evacueren alarmeren op|schakelen observeren lokaliseren identificeren certificeren
    accrediteren ijken simuleren faseren temporiseren bespoedigen af|dwingen op|leggen uit|onderhandelen beklinken
    herdenken in|spannen in|wijden onthullen vertonen tentoon|stellen adverteren filmen fotograferen monteren ondertitelen
    transcriberen uit|typen vernietigen op|slaan resetten upgraden patchen releasen ontvlechten overbruggen
    neer|zetten uit|bouwen verbouwen slopen renoveren isoleren vergroenen saneren bemonsteren positioneren profileren
    uit|lichten verbreden verdichten op|hogen herijken hergebruiken herbestemmen herplaatsen herverdelen toe|rekenen
    door|belasten af|schrijven dechargeren toe|spreken weg|nemen weg|werken in|halen af|stoten af|splitsen fuseren
    op|heffen ontbinden op|richten beëdigen bij|sturen in|grijpen mee|wegen vooruit|schuiven voort|bouwen door|bouwen
    aan|vinken open|zetten dicht|zetten vast|zetten los|laten los|trekken vlot|trekken gelijk|trekken recht|zetten
    recht|trekken bloot|leggen stil|leggen weer|geven vrij|stellen kwijt|schelden terug|draaien terug|vorderen
    terug|dringen terug|zetten terug|plaatsen om|vormen om|buigen om|draaien om|wisselen over|brengen over|schrijven
    tegen|houden mee|schrijven mee|beslissen mee|rekenen in|dammen in|perken in|krimpen in|boeken in|kleuren
    in|vliegen uit|bannen uit|dunnen uit|faseren uit|knippen uit|lokken uit|testen uit|zonderen aan|duiden
    aan|grijpen aan|klikken aan|kruisen aan|stippen aan|tonen aan|trekken aan|vechten aan|wenden aan|wakkeren
    aan|werven af|bestellen af|beelden af|dekken af|hechten af|kondigen af|kopen af|lossen af|meten af|remmen
    af|strepen af|tappen af|trappen af|vangen af|wenden af|zetten bij|plannen bij|plaatsen bij|vullen bij|springen
    door|berekenen door|denken door|exerceren door|linken door|schakelen door|sluizen door|tekenen door|verbinden
    door|vertellen door|werken op|doeken op|eisen op|knappen op|poetsen op|rekken op|schrijven op|schudden op|tekenen
    op|tellen op|trommelen op|vangen op|wekken op|werpen toe|dienen toe|rusten toe|vertrouwen voor|koken voor|lezen
    voor|lichten voor|schrijven voor|spiegelen voor|verkennen weg|brengen weg|doen weg|gooien weg|laten weg|poetsen
    weg|strepen weg|zetten na|bestellen na|bootsen na|pluizen na|tellen rond|delen rond|leiden rond|reizen
    thuis|brengen waar|maken zeker|stellen sussen temperen dempen behartigen belichten beteugelen verzilveren
    vermijden vermarkten verhullen verbergen verdrievoudigen verdubbelen halveren verschonen vervroegen verzachten
    verzwaren verstevigen vervaardigen vervolmaken vereffenen ontwarren ontrafelen ontcijferen onteigenen ontruimen
    ontmantelen onthalen onderbreken ondervangen herroepen herschikken herstarten herverkavelen hervormen debatteren
    diagnosticeren dirigeren distribueren draineren dumpen exploiteren exploreren expliciteren etaleren fiatteren
    filteren fixeren flankeren formaliseren forceren formeren genereren groeperen incasseren indexeren inaugureren
    initialiseren institutionaliseren internaliseren intensiveren interveniëren introduceren investeren kanaliseren
    kwalificeren liquideren localiseren lobbyen maximaliseren minimaliseren modereren modificeren neutraliseren
    normaliseren normeren nomineren objectiveren operationaliseren oormerken participeren presideren produceren
    professionaliseren projecteren realloceren recenseren reconstrueren rectificeren reduceren reguleren
    rehabiliteren rekruteren resumeren reviseren sanctioneren sensibiliseren stabiliseren stipuleren terug|leggen
    transformeren verzelfstandigen visiteren voltrekken volbrengen zuiveren bijeen|brengen bijeen|houden gereed|maken
    gereed|leggen gereed|houden leeg|maken open|breken open|gooien paraat|houden samen|leggen samen|smeden
    teniet|doen tewerk|stellen uiteen|zetten vast|pinnen vast|spijkeren voor|bespreken voor|programmeren`,
  /** Telling or showing: a task when it comes later, an act of the meeting itself when it does not. */
  show: `door|nemen informeren reageren presenteren demonstreren terug|koppelen toe|lichten in|leiden bespreken behandelen vertellen rapporteren uit|leggen voor|zitten`,
  /** Putting a finding or a wish into words: what follows is said, not done. */
  report: `
    aan|kondigen melden mee|delen aan|geven zeggen vertellen toe|lichten uit|leggen op|merken benadrukken onderstrepen stellen vast|stellen
    constateren concluderen signaleren berichten rapporteren noemen vermelden aan|vullen toe|voegen in|brengen antwoorden beantwoorden
    reageren wijzen waarschuwen schetsen beschrijven memoreren bevestigen ontkennen erkennen herhalen verklaren verwijzen
    aan|halen beamen betogen pleiten verzekeren uit|dragen verwoorden door|geven terug|blikken voor|stellen markeren
    benoemen mee|geven aan|kaarten uit|spreken`,
  /** Promising in so many words. */
  promise: `toe|zeggen beloven aan|bieden committeren garanderen`,
  /** Asking somebody to do something. */
  ask: `verzoeken vragen mee|geven op|roepen uit|nodigen op|dragen aan|sporen manen uit|dagen aan|moedigen`,
  /** Settling something together. */
  agree: `af|spreken besluiten overeen|komen concluderen vast|stellen beslissen af|kaarten af|tikken`,
  /** These find something as often as they settle it. */
  assess: `concluderen vast|stellen`,
  /** Holding an opinion or a wish. */
  think: `
    vinden denken achten menen verwachten hopen willen wensen geloven vermoeden twijfelen betwijfelen prefereren vrezen begrijpen
    snappen waarderen betreuren beschouwen ervaren zien missen voelen weten herkennen vernemen onderschrijven steunen voorzien overwegen
    pleiten verlangen eisen opperen suggereren streven beogen af|vragen in|stemmen verstaan verenigen`,
  /** What happens in the meeting itself. */
  meet: `
    openen sluiten af|sluiten heten danken bedanken bespreken behandelen door|nemen door|lopen toe|lichten presenteren
    discussiëren stil|staan vergaderen verwelkomen feliciteren voor|zitten begroeten spreken
    langs|lopen uit|wisselen brainstormen ronden notuleren`,
  /** How things are or go by themselves. */
  state: `
    wachten zijn hebben gebeuren blijven lijken blijken heten berusten bestaan betekenen betreffen gelden liggen voor|liggen staan zitten horen vallen
    ontbreken voldoen verschillen passen behoren toe|behoren kosten duren plaats|vinden aan|haken plaats|hebben verlopen lopen
    beginnen starten eindigen op|treden ontstaan toe|nemen af|nemen groeien dalen stijgen leiden veroorzaken
    bevatten omvatten bieden vormen ontvangen krijgen verdwijnen verschuiven vervallen aan|sluiten
    mee|doen deel|nemen mee|werken werken functioneren bij|wonen vertrekken verlaten verhuizen stoppen
    over|gaan door|gaan vast|liggen in|gaan bezig|houden richten beschikken voort|komen uit|komen over|stappen
    lukken slagen hangen af|hangen samen|hangen kennen gebruiken hanteren draaien spelen wonen voor|komen leren weten gaan komen
    uit|vallen af|vallen mee|vallen tegen|vallen weg|vallen op|vallen mis|gaan uit|pakken op|lopen binnen|komen aan|komen af|lopen
    terug|lopen vast|lopen achter|blijven achter|lopen af|wijken uit|lopen in|lopen uit|gaan terug|trekken
    treden vooraf|gaan trachten bereiken moeten kunnen mogen willen zullen hoeven worden dienen laten doen`,
  /** Coming or being done later, by whoever it is: "volgt nog". */
  follow: `volgen na|volgen terug|komen langs|komen tegemoet|zien`,
  /** What a meeting does with an item or a text, and nobody takes home. */
  settle: `
    door|schuiven aan|houden uit|stellen verdagen op|schuiven verschuiven verleggen verplaatsen aan|nemen verwerpen bekrachtigen
    in|stemmen voor|stemmen in|willigen af|wachten verder|gaan kiezen door|hakken af|doen af|wijzen af|voeren af|zien in|lassen parkeren omarmen over|laten over|slaan honoreren af|blazen`,
} as const;

/** The name of a class of verbs. */
export type VerbClass = keyof typeof VERB_CLASSES;
