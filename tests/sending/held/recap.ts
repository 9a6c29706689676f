/** A recap as the body of a mail: numbers with a bracket, one after the other, together, put off, passed on. */
export const recap = `Dag werkgroep-collega's,

Hierbij kort wat we vanmorgen bespraken.

1) Opening en mededelingen

Otto zit voor. Afgesproken wordt voorlopig elke week bijeen te komen.

2) Terugkijken op het ambtelijk overleg met de regio's

De VNG vertelt hoe het gesprek met de gemeenten verliep: open en nuttig.

3) Conceptbrief aan de Kamer: stand van zaken

Er is nog geen reactie van Financiën. Afgesproken wordt dat VWS zorgt voor een schone versie van de conceptbrief, waarna BZK het overneemt.

4) Voorbereiding bestuurlijk overleg

VNG en BZK zullen overleggen over het doorgaan van het bestuurlijk overleg.

5) Voortgangsoverzicht

Geen opmerkingen.

6) Cijferbord: doorgaan of stoppen?

SZW koppelt het gesprek met het statistiekbureau terug voor 4 december.

7) Agenda volgend ambtelijk overleg

a. Terugblik
b. Cijferbord

Agendapunt b wordt doorgeschoven.

8) Rondvraag

Geen.
`;
