/** A working group whose minutes are a mail to people in many ministries, with what everybody must do by when. */
export const mailedGroup = `Van: Stand-in, J. (Jonas) - BD/DGC-19 <jonas.stand-in@minjenv.nl>
Verzonden: maandag 23 november 2026 17:10
Aan: lotte.proefstuk@minbzk.nl; aukje.petrischaal@minvws.nl; victor.schaduw@minszw.nl
CC: dilan.steekproef@scp.nl
Onderwerp: Verslag en actiepunten werkgroep Kwetsbare groepen
Bijlagen: Opzet v0.4.pptx; Planning.xlsx

Dag allen,

Dank voor jullie inbreng. Hieronder kort wat er besproken is.

1. Welkom en voorstelrondje
De groep is compleet; Jonas zit voor.

2. Opdracht van de werkgroep
Besloten is dat jongeren een eigen hoofdstuk krijgen.

3. Invullen sheets stap 3 en 4
Graag ontvangen we de ingevulde sheets uiterlijk woensdag eind van de dag.
BZK belt de contactpersoon van de gemeenten voor 1 december.

4. Cijfers en signalen
Het planbureau heeft de cijfers rond.

Met vriendelijke groet,

Jonas Stand-in
Ministerie van Justitie en Veiligheid
`;
