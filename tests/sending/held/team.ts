/** A management team with its colofon under the header table, nested bullets, a guest, and items of which nothing was said. */
export const team = `Ministerie van Voorbeelden,  
Proeven en Monsters

# verslag

Betreft\tMT DGV
Vergaderdatum en -tijd\t23 november 2026 12:00-13:00 uur
Vergaderplaats\tWebex
Aanwezig\tZeger Monsterneming (DGV, vz), Aukje Petrischaal (PG), Ben Proefdraai (Sport), Cas Smaaktest (VGP), Dina Landkaart (IZ)
Afwezig\tGerben Vaccinatieproef (PDC-19)

Bezoekadres:  
Proefstraat 5  
0000 AA Voorbeeldstad  
T 070 000 00 00  
www.rijksoverheid.nl

**Inlichtingen bij**

Evert Aantekening  
Adviseur

**Datum**

23 november 2026

**Aantal pagina's**

2

## 1. Opening en actualiteiten

### a. Actualiteiten directies

PG:

- Bouwt aan een nieuw meldpunt. De aanbesteding loopt in twee stappen.

### b. Terugkoppeling Bestuursraad

IZ:

- Voorraad:
  - o De grote lijn klopt.
  - o Een deel van de raad miste de kosten.

## 2. Presentatie Nieuw Werken (i.a.v. Hilde Pilot)

- Medewerkers willen thuis en op kantoor kunnen werken.
- Vraagt wie er in de klankbordgroep wil (**actie allen**).
- Sport: de kantoortuin is te luid. Sport levert voor 1 december een lijst met voorbeelden aan.

## 3. Collegiale toetsing

-

## 4. Sluiting

-
`;
