/** One made-up civil servant: [given name, surname, unit, function]. */
export type StaffRow = readonly [given: string, surname: string, unit: string, jobTitle: string];

/** Per ministry: the secretary-general, two coordinators, one policy officer, and whoever else a meeting needs. */
export const staff: Readonly<Record<string, readonly StaffRow[]>> = {
  AZ: [
    ['Carla', 'Monster', 'KMP', 'Secretaris-generaal'],
    ['Douwe', 'Schijnbaar', 'KMP', 'Coördinator interdepartementaal'],
    ['Esra', 'Denkbeeld', 'KMP', 'Coördinator interdepartementaal'],
    ['Floor', 'Sjabloon', 'RVD', 'Raadadviseur'],
  ],
  BZ: [
    ['Gijs', 'Voorwendsel', 'SG', 'Secretaris-generaal'],
    ['Hanna', 'Papier', 'BSG', 'Coördinator'],
    ['Ids', 'Verzonnen', 'BSG', 'Coördinator'],
    ['Joke', 'Oefening', 'DGES', 'Beleidsmedewerker'],
  ],
  BZK: [
    ['Anna', 'Voorbeeld', 'Notulistenpool Rijk', 'Secretaris en notulist'],
    ['Karel', 'Fictief', 'SG', 'Secretaris-generaal'],
    ['Lotte', 'Proefstuk', 'BSG', 'Coördinator actiepunten'],
    ['Mehmet', 'Zomaar', 'BSG', 'Coördinator actiepunten'],
    ['Nina', 'Staal van Test', 'DGOO', 'Directeur-generaal Overheidsorganisatie'],
    ['Otto', 'Bedacht', 'DGOO', 'Programmamanager'],
  ],
  DEF: [
    ['Petra', 'Dummy', 'SG', 'Secretaris-generaal'],
    ['Quinten', 'Stroman', 'BSG', 'Coördinator'],
    ['Roos', 'Replica', 'BSG', 'Coördinator'],
    ['Sjoerd', 'Maquette', 'DGB', 'Beleidsadviseur'],
  ],
  EZK: [
    ['Tess', 'Proefballon', 'SG', 'Secretaris-generaal'],
    ['Umut', 'Schets', 'BSG', 'Coördinator'],
    ['Vera', 'Ontwerp', 'BSG', 'Coördinator'],
    ['Wim', 'Concept', 'DGBI', 'Beleidsmedewerker'],
  ],
  FIN: [
    ['Xandra', 'Begroot', 'SG', 'Secretaris-generaal'],
    ['Youssef', 'Raming', 'BSG', 'Coördinator'],
    ['Zita', 'Afronding', 'BSG', 'Coördinator'],
    ['Arend', 'Nulpunt', 'IRF', 'Inspecteur'],
  ],
  IENW: [
    ['Bouke', 'Dijkproef', 'SG', 'Secretaris-generaal'],
    ['Chantal', 'Sluismodel', 'BSG', 'Coördinator'],
    ['Derk', 'Omleiding', 'BSG', 'Coördinator'],
    ['Els', 'Zandbak', 'DGMo', 'Beleidsmedewerker'],
  ],
  JENV: [
    ['Farid', 'Niemand', 'SG', 'Secretaris-generaal'],
    ['Greet', 'Pseudoniem', 'BSG', 'Coördinator'],
    ['Hugo', 'Schuilnaam', 'BSG', 'Coördinator'],
    ['Iris', 'Figurant', 'DGC-19', 'Programmamanager'],
    ['Jonas', 'Stand-in', 'DGC-19', 'Adviseur'],
  ],
  LVVN: [
    ['Pia', 'van der Proef', 'SG', 'Secretaris-generaal'],
    ['Kasper', 'Proefveld', 'BSG', 'Coördinator'],
    ['Lies', 'Kunstgras', 'BSG', 'Coördinator'],
    ['Mats', 'Namaak', 'DGNV', 'Beleidsmedewerker'],
  ],
  OCW: [
    ['Noor', 'Kladblok', 'SG', 'Secretaris-generaal'],
    ['Olaf', 'Invuloefening', 'BSG', 'Coördinator'],
    ['Paula', 'Voorbeeldzin', 'BSG', 'Coördinator'],
    ['Ruben', 'Proefles', 'DGPV', 'Beleidsmedewerker'],
  ],
  SZW: [
    ['Saskia', 'Proeftijd', 'SG', 'Secretaris-generaal'],
    ['Teun', 'Wisselrol', 'BSG', 'Coördinator'],
    ['Ursula', 'Proefplaatsing', 'BSG', 'Coördinator'],
    ['Victor', 'Schaduw', 'DGW', 'Beleidsmedewerker'],
  ],
  VWS: [
    ['Willemijn', 'Placebo', 'SG', 'Secretaris-generaal'],
    ['Bram', 'Proef', 'BPZ', 'Coördinator'],
    ['Yvonne', 'Testkit', 'BPZ', 'Coördinator'],
    ['Zeger', 'Monsterneming', 'DGV', 'Waarnemend directeur-generaal Volksgezondheid'],
    ['Aukje', 'Petrischaal', 'PG', 'Directeur Publieke Gezondheid'],
    ['Ben', 'Proefdraai', 'Sport', 'Directeur Sport'],
    ['Cas', 'Smaaktest', 'VGP', 'Directeur Voeding, Gezondheidsbescherming en Preventie'],
    ['Dina', 'Landkaart', 'IZ', 'Directeur Internationale Zaken'],
    ['Evert', 'Aantekening', 'BPZ', 'Adviseur'],
    ['Femke', 'Spreekbeurt', 'DCo', 'Woordvoerder'],
    ['Gerben', 'Vaccinatieproef', 'PDC-19', 'Programmadirecteur'],
    ['Hilde', 'Pilot', 'Programma Nieuw Werken', 'Programmamanager'],
  ],
  VRO: [
    ['Ilse', 'Bouwtekening', 'DGVB', 'Directeur-generaal Volkshuisvesting en Bouwen'],
    ['Jelle', 'Modelwoning', 'DGVB', 'Coördinator'],
    ['Kim', 'Plattegrond', 'DGRO', 'Coördinator'],
    ['Luuk', 'Steiger', 'DGRO', 'Beleidsmedewerker'],
  ],
};
