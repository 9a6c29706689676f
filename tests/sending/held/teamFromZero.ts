/** A management team that begins at item 0: double seats, who took the minutes, a part of the time, a unit that stayed away. */
export const teamFromZero = `Ministerie van Voorbeelden,  
Proeven en Monsters

# verslag

Betreft\tMT maandag
Vergaderdatum en -tijd\t23 november 2026 09:30-11:00 uur
Vergaderplaats\tParnassus
Aanwezig\tZeger Monsterneming (WDGV + VGP), Aukje Petrischaal (PG), Dina Landkaart (IZ), Evert Aantekening (BPZ, verslag), Femke Spreekbeurt (eerste 15 min)
Afwezig\tPDC-19

**Datum**

23 november 2026

## 0. Woordvoering door deskundigen (i.a.v. DCo en Femke Spreekbeurt)

- DCo: dit stond vorige maand ook op de lijst. Het gaat om uitleg aan vakbladen.
- PG: wie betaalt de cursus? DCo geeft aan dat er een potje voor is.
- DCo: gaat hiermee terug naar de Bestuursraad, daarna volgt een uitvraag bij PG en IZ.

## 1. Opening en actualiteiten

### a. Rondje directies

- Sport: het stadion gaat a.s. zaterdag open.

### b. Terugkoppeling Bestuursraad

- De memo over de formatie graag delen met de directies (**actie allen**).

## 2. Preventie-aanpak en sportakkoord naast elkaar gelegd

- PG: de lijsten lopen uiteen. Afgesproken wordt dat de lijst aankomende maandag nogmaals langskomt in het MT.

## 3. Collegiale toetsing

-

## 4. Rondvraag en sluiting

-
`;
