/** Shared facilities of government, by who runs them: "DigiD zoekt het uit" is done by Logius. As they are written, with capitals. */
const runBy: Readonly<Record<string, readonly string[]>> = {
  LOGIUS: [
    'DigiD',
    'DigiD Machtigen',
    'MijnOverheid',
    'Berichtenbox',
    'Digipoort',
    'Digikoppeling',
    'Diginetwerk',
    'Digilevering',
    'Digimelding',
    'DigiInkoop',
    'PKIoverheid',
    'Stelselcatalogus',
    'Samenwerkende Catalogi',
  ],
  RVIG: ['BRP', 'PIVA', 'Beheervoorziening BSN'],
  KADASTER: ['PDOK', 'BRK', 'BRT', 'LV BAG', 'LV BGT', 'KLIC'],
  KVK: ['Handelsregister', 'NHR'],
};

const owners = new Map(
  Object.entries(runBy).flatMap(([code, products]) =>
    products.map((product) => [product.toLowerCase(), code] as const),
  ),
);

/** Code of who runs a product that stands in a text where somebody who acts would; null for any other words. */
export function runsProduct(name: string): string | null {
  return /^\p{Lu}/u.test(name) ? (owners.get(name.trim().toLowerCase()) ?? null) : null;
}
