import { digitGroups, passcode } from '../identifiers';

const rule = '_'.repeat(80);

const words = {
  nl: {
    heading: 'Microsoft Teams-vergadering',
    help: 'Hulp nodig?',
    join: 'Deelnemen via uw computer, mobiele app of ruimteapparaat',
    click: 'Klik hier om deel te nemen aan de vergadering',
    id: 'Vergaderings-id',
    passcode: 'Wachtwoordcode',
    download: 'Teams downloaden',
    web: 'Deelnemen op het web',
    phone: 'Of inbellen (alleen audio)',
    place: 'Netherlands, Den Haag',
    conference: 'Telefonische vergadering-id',
    local: 'Lokaal nummer zoeken',
    pin: 'Pincode opnieuw instellen',
    more: 'Meer informatie',
    options: 'Opties voor vergadering',
  },
  en: {
    heading: 'Microsoft Teams meeting',
    help: 'Need help?',
    join: 'Join on your computer, mobile app or room device',
    click: 'Click here to join the meeting',
    id: 'Meeting ID',
    passcode: 'Passcode',
    download: 'Download Teams',
    web: 'Join on the web',
    phone: 'Or call in (audio only)',
    place: 'Netherlands, The Hague',
    conference: 'Phone Conference ID',
    local: 'Find a local number',
    pin: 'Reset PIN',
    more: 'Learn More',
    options: 'Meeting options',
  },
} as const;

/** What Teams writes under an invitation, in one of its two languages here. */
export interface JoinBlock {
  readonly language: keyof typeof words;
  readonly key: string;
  readonly joinUrl: string;
}

function numbers(key: string) {
  const conference = digitGroups(`conference ${key}`, 3);
  return {
    id: digitGroups(`id ${key}`, 4),
    passcode: passcode(key),
    conference,
    phone: `+31 70 000 00 00,,${conference.replaceAll(' ', '')}#`,
  };
}

/** As Outlook keeps it in an HTML body. */
export function joinBlockHtml({ language, key, joinUrl }: JoinBlock): string {
  const say = words[language];
  const { id, passcode: code, conference, phone } = numbers(key);
  const link = (text: string, address: string) =>
    `<a href="${address}" target="_blank" rel="noreferrer noopener" style="color:#6264A7;text-decoration:underline">${text}</a>`;
  return `<div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${rule}</span></div>
<div class="me-email-text" lang="${language}" style="color:#252424; font-family:'Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif">
<div style="margin-top:24px; margin-bottom:20px"><span style="font-size:24px; color:#252424">${say.heading}</span> ${link(say.help, 'https://aka.ms/JoinTeamsMeeting')}</div>
<div style="margin-bottom:20px"><div style="margin-top:0px; margin-bottom:0px; font-weight:bold"><span style="font-size:14px; color:#252424">${say.join}</span></div>
${link(say.click, joinUrl)} </div>
<div style="margin-bottom:20px; margin-top:20px"><div style="margin-bottom:4px"><span>${say.id}: <span style="font-size:16px">${id}</span></span><br><span>${say.passcode}: </span><span style="font-size:16px">${code}</span>
<div style="font-size:14px">${link(say.download, 'https://www.microsoft.com/microsoft-teams/download-app')} | ${link(say.web, 'https://www.microsoft.com/microsoft-teams/join-a-meeting')}</div></div></div>
<div style="margin-bottom:24px; margin-top:20px"><div style="margin-bottom:4px"><b>${say.phone}</b></div><div style="font-size:14px">${link(phone, `tel:${phone.replaceAll(' ', '')}`)} <span>&nbsp;&nbsp;${say.place}</span></div>
<div style="margin-top:4px">${say.conference}: <span style="font-size:16px">${conference}#</span></div><div>${link(say.local, 'https://dialin.teams.microsoft.com/')} | ${link(say.pin, 'https://dialin.teams.microsoft.com/usp/pstnconferencing')}</div></div>
<div style="margin-bottom:24px">${link(say.more, 'https://aka.ms/JoinTeamsMeeting')} | ${link(say.options, 'https://teams.microsoft.com/meetingOptions/')}</div>
</div>
<div style="width:100%"><span style="white-space:nowrap; color:#5F5F5F; opacity:.36">${rule}</span></div>`;
}

/** As it reads in a plain-text body. */
export function joinBlockText({ language, key, joinUrl }: JoinBlock): string {
  const say = words[language];
  const { id, passcode: code, conference, phone } = numbers(key);
  return `${rule}
${say.heading} ${say.help}<https://aka.ms/JoinTeamsMeeting>
${say.join}
${say.click}<${joinUrl}>
${say.id}: ${id}
${say.passcode}: ${code}
${say.download}<https://www.microsoft.com/microsoft-teams/download-app> | ${say.web}<https://www.microsoft.com/microsoft-teams/join-a-meeting>
${say.phone}
${phone}<tel:${phone.replaceAll(' ', '')}>   ${say.place}
${say.conference}: ${conference}#
${say.local}<https://dialin.teams.microsoft.com/> | ${say.pin}<https://dialin.teams.microsoft.com/usp/pstnconferencing>
${say.more}<https://aka.ms/JoinTeamsMeeting> | ${say.options}<https://teams.microsoft.com/meetingOptions/>
${rule}
`;
}
