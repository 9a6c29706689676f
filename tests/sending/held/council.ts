/** The council as its office writes it: letterhead, reference, header table, an inserted item, a round by department. */
export const council = `#### Directie Voorbeeldzaken

Proefstraat 1  
0000 AA Voorbeeldstad  
www.rijksoverheid.nl

#### Contactpersoon

Anna Voorbeeld

#### Datum

24 november 2026

#### Onze referentie

7654321

# verslag

SGO

Omschrijving\tSGO, verslag
Vergaderdatum en -tijd\t23 november 2026, 16.30 - 18.00 uur
Vergaderplaats\tVoorbeeldzaal
Aanwezig\tCarla Monster (AZ, vz), Petra Dummy (Def), Xandra Begroot (Fin), Willemijn Placebo (VWS), Saskia Proeftijd (SZW), Farid Niemand (JenV), Karel Fictief (BZK), Anna Voorbeeld (secretaris)
Afwezig\tNoor Kladblok (OCW)

## 1. Opening en mededelingen

- SG AZ opent en dankt de gastheer;
- SG Fin vertelt dat de raming voor het voorjaar is verschoven.

## Ingelast agendapunt: verwarming van de kantoren

DGOO belt in en licht toe hoe warm de kantoren deze winter zijn. De SG's wisselen van gedachten over de temperatuur.

## 2. Verslag SGO vorige week

Met inachtneming van de besproken wijziging wordt het verslag vastgesteld.

## 3. Afstemming tussen de departementen

### a. Ministerraad en Rijksministerraad van vrijdag

### b. Onderraden en voorportalen

Besproken.

## 4. Rondvraag en sluiting

JenV:

- Schetst de drukte bij de opvang. SG JenV roept andere departementen op om ploegleiders te leveren.

SZW:

- Wijst op de leegloop bij de inspectie. SZW neemt het voortouw om een rooster te maken, uiterlijk 4 december.

VWS:

- VWS en BZK sturen samen een brief aan de gemeenten.
`;
