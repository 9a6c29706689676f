const nl = {
  share: 'Voorlezen op het podium',
  notShared: 'Teams toont dit niet op het podium. Deel in plaats daarvan dit venster als scherm.',
  heading: 'Acties voorlezen',
  none: 'In dit verslag staan nog geen acties.',
  mode: 'Volgorde',
  modes: { one: 'Eén voor één', department: 'Per departement' },
  place: (nth: number, of: number) => `${nth} van ${of}`,
  confirmed: (count: number, of: number) => `${count} van ${of} bevestigd`,
  previous: 'Vorige',
  next: 'Volgende',
  confirm: 'Bevestigen',
  isConfirmed: 'Bevestigd',
  due: (day: string) => `uiterlijk ${day}`,
  noDate: 'geen datum',
  item: (path: string, title: string) => `punt ${path} ${title}`,
  nobody: 'nog niemand',
  keys: 'Pijltjes: vorige en volgende. Enter: bevestigen.',
};

const en: typeof nl = {
  share: 'Read back on the stage',
  notShared: 'Teams does not show this on the stage. Share this window as a screen instead.',
  heading: 'Reading the actions back',
  none: 'These minutes have no actions yet.',
  mode: 'Order',
  modes: { one: 'One by one', department: 'By department' },
  place: (nth, of) => `${nth} of ${of}`,
  confirmed: (count, of) => `${count} of ${of} confirmed`,
  previous: 'Previous',
  next: 'Next',
  confirm: 'Confirm',
  isConfirmed: 'Confirmed',
  due: (day) => `by ${day}`,
  noDate: 'no date',
  item: (path, title) => `item ${path} ${title}`,
  nobody: 'nobody yet',
  keys: 'Arrows: previous and next. Enter: confirm.',
};

/** The actions read back in the meeting. */
export const stageWords = { nl, en };
