/** What a delegated permission allows, as a consent dialog says it: Dutch and English. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  'User.Read': ['uw profiel te lezen', 'read your profile'],
  'User.ReadBasic.All': ['de namen van collega’s te lezen', 'read the names of colleagues'],
  'User.Read.All': ['de profielen van collega’s te lezen', 'read the profiles of colleagues'],
  'People.Read': ['te lezen met wie u samenwerkt', 'read who you work with'],
  'Calendars.Read': ['uw agenda te lezen', 'read your calendar'],
  'Calendars.ReadBasic': ['de tijden in uw agenda te lezen', 'read the times in your calendar'],
  'Chat.ReadBasic': ['te lezen in welke chats u zit', 'read which chats you are in'],
  'Chat.Read': ['uw chats te lezen', 'read your chats'],
  'Tasks.ReadWrite': ['taken in Planner te lezen en te schrijven', 'read and write tasks in Planner'],
  'Tasks.Read': ['taken in Planner te lezen', 'read tasks in Planner'],
  'Group.Read.All': ['groepen te lezen', 'read groups'],
  'Group.ReadWrite.All': ['groepen te lezen en te schrijven', 'read and write groups'],
  'GroupMember.Read.All': ['te lezen wie lid is van groepen', 'read who is a member of groups'],
  'Files.ReadWrite': ['uw bestanden te lezen en te schrijven', 'read and write your files'],
  'Files.ReadWrite.All': [
    'bestanden die u kunt openen te lezen en te schrijven',
    'read and write files you can open',
  ],
  'Mail.Read': ['uw mail te lezen', 'read your mail'],
  'Mail.ReadWrite': ['uw mail te lezen en te schrijven', 'read and write your mail'],
  'Mail.Send': ['mail te verzenden', 'send mail'],
};

/** The permission in plain words, or its own name when it has none here. */
export function permissionWords(scope: string, locale: string): string {
  const name = scope.replace(/^https:\/\/[^/]+\//, '');
  const [dutch, english] = words[name] ?? [name, name];
  return locale.startsWith('nl') ? dutch : english;
}
