/** A paragraph as classic Outlook for Windows writes it. */
export function paragraph(html: string): string {
  return `<p class="MsoNormal"><span lang="NL">${html}<o:p></o:p></span></p>`;
}

/** An empty line as classic Outlook writes it. */
export const emptyLine = paragraph('&nbsp;');

/** A list item as classic Outlook writes it: no list, but a paragraph with the label typed in a span. */
export function listParagraph(label: string, html: string): string {
  const level = /\d/.test(label) ? 1 : 2;
  const indent = `margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1`;
  return `<p class="MsoListParagraph" style="${indent}"><![if !supportLists]><span lang="NL"><span style="mso-list:Ignore">${label}<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang="NL">${html}<o:p></o:p></span></p>`;
}

/** The page classic Outlook puts around it, with its style sheet and its conditional comments. */
export function wordPage(content: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!--
@font-face {font-family:Verdana; panose-1:2 11 6 4 3 5 4 4 2 4;}
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:9.0pt; font-family:"Verdana",sans-serif;}
p.MsoListParagraph {margin-left:36.0pt; font-size:9.0pt; font-family:"Verdana",sans-serif;}
@list l0 {mso-list-id:1207530411; mso-list-type:hybrid;}
@list l0:level1 {mso-level-tab-stop:none; mso-level-number-position:left; text-indent:-18.0pt;}
--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
<body lang="NL" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1">
${content}
</div></body></html>`;
}

/** The page Outlook on the web puts around it. */
export function webPage(content: string): string {
  return `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css" style="display:none"> P {margin-top:0;margin-bottom:0;} </style>
</head>
<body dir="ltr">
${content}
</body></html>`;
}

/** A line of text as Outlook on the web writes it. */
export function webLine(html: string): string {
  return `<div class="elementToProof" style="font-family:Aptos,Calibri,Helvetica,sans-serif; font-size:12pt; color:rgb(0,0,0)">${html || '<br>'}</div>`;
}
