// Three people and what their phones and mailboxes hold, of our own wording.
const attr = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const sms = (rows) => `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${rows.length}">\n${rows.map(([day, sender, text]) =>
  `<sms protocol="0" address="${attr(sender)}" date="${Date.parse(`${day}T09:00:00Z`)}" type="1" subject="null" body="${attr(text)}" read="1" status="-1" locked="0" sub_id="1" contact_name="(Unknown)" />`).join("\n")}\n</smses>\n`;
const alipay = (rows) => `支付宝交易明细\n交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n${rows.map(([day, payee, what, sum], n) =>
  `${day} 10:30:45 ,充值缴费,${payee},/,${what},支出,${sum},示例银行信用卡(7449),交易成功,${day.replaceAll("-", "")}0000000${n}\t,T${n}\t,,`).join("\n")}\n`;
const mbox = (rows) => rows.map(([day, domain, subject, text]) => {
  const at = new Date(`${day}T09:00:00Z`).toUTCString();
  const [name, dd, mon, year] = at.replace(",", "").split(" ");
  return `From no-reply@${domain} ${name} ${mon} ${dd} 09:00:00 ${year}\nAuthentication-Results: mx.example.org; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}\n`
    + `From: no-reply@${domain}\nTo: me@example.org\nDate: ${at.replace("GMT", "+0000")}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n`;
}).join("\n");
const bitwarden = (rows) => JSON.stringify({ encrypted: false, folders: [], items: rows.map(([name, site, username]) =>
  ({ type: 1, name, login: { uris: [{ uri: `https://${site}/` }], username, password: "not a real one" } })) });
const file = (name, text, mimeType = "text/plain") => ({ name, mimeType, buffer: Buffer.from(text) });

/// `line` are the fields of the Line page; `files` are read at first, `later` after closing; `listed` is answered by hand.
export const PEOPLE = [
  {
    name: "zh", lang: "zh-Hans", theme: "light", viewport: { width: 1280, height: 900 },
    number: "+7 700 000 12 34", leaving: "2027-01-20",
    line: { operator: "kz/kcell", where: "leaving", sim: "physical", "sim-works": "yes", iccid: "8999701000000000018", holder: "李示例", mine: "yes", resident: "no", agent: "no", plan: "prepaid", fee: "2990 KZT", "new-number": "+8613800000000" },
    files: [
      file("sms-20261120.xml", sms([
        ["2026-02-01", "10690418", "【支付宝】您在新手机上登录，校验码8812，泄露有风险"],
        ["2026-09-03", "10690418", "【支付宝】登录验证码：204518，请勿告诉他人"],
        ["2026-03-07", "Kaspi.kz", "Код для входа: 4821. Никому его не сообщайте"],
        ["2026-10-12", "Kaspi.kz", "Код подтверждения: 7710. Kaspi.kz"],
        ["2026-05-02", "WhatsApp", "Your WhatsApp code: 553-201. Don't share it"],
        ["2026-06-18", "InDrive", "Your inDrive code is 8841"],
        ["2026-07-01", "Kcell", "Ваш баланс 4200 тг. Тариф продлён."],
      ]), "text/xml"),
      file("alipay_record.csv", alipay([
        ["2026-08-05", "Kcell", "话费自动充值", "60.00"], ["2026-09-05", "Kcell", "话费自动充值", "60.00"], ["2026-10-05", "Kcell", "话费自动充值", "60.00"],
      ]), "text/csv"),
    ],
    later: file("alipay_record_2.csv", alipay([["2026-12-20", "Kcell", "话费自动充值", "60.00"]]), "text/csv"),
    listed: {}, balance: ["4 200", "refund"], calls: ["reached"], way: "branch", proof: "slip.png",
  },
  {
    name: "ru", lang: "ru", theme: "dark", viewport: { width: 390, height: 844 },
    number: "+7 700 000 22 11", leaving: "",
    line: { operator: "kz/beeline", where: "here", sim: "physical", "sim-works": "yes", holder: "Ирина Примерова", mine: "yes", resident: "yes", agent: "no", plan: "postpaid", fee: "4500 KZT", contract: "Д-0017", "new-number": "+7 700 000 00 44", others: "+7 700 000 00 44" },
    files: [
      file("inbox.mbox", mbox([
        ["2025-04-02", "accounts.google.com", "Добавлен резервный номер", "В аккаунт добавлен номер телефона для восстановления: +7 700 000 22 11."],
        ["2025-06-14", "aviata.kz", "Ваш билет", "Заказ оформлен на номер +77000002211. Если номер изменился, обновите его в профиле."],
        ["2026-02-20", "hh.kz", "Вход в аккаунт", "Вход подтверждён кодом, отправленным на +7 700 000 22 11."],
        ["2026-03-11", "krisha.kz", "Номер подтверждён", "Номер +7 700 000 00 44 подтверждён и показан в объявлении."],
        ["2026-05-09", "kolesa.kz", "Номер подтверждён", "Номер +7 700 000 00 44 подтверждён и показан в объявлении."],
      ]), "application/mbox"),
      file("bitwarden_export.json", bitwarden([["Kaspi", "kaspi.kz", "+77000002211"], ["OLX", "olx.kz", "+77000002211"], ["Mail.ru", "mail.ru", "irina@mail.ru"], ["Telegram", "telegram.org", "+77000002211"]]), "application/json"),
    ],
    listed: {}, balance: null, calls: ["refused", "promised"], way: "branch", proof: "slip.png",
  },
  {
    name: "en", lang: "en", theme: "light", viewport: { width: 1280, height: 900 },
    number: "+7 700 000 45 67", leaving: "2026-10-30",
    line: { operator: "kz/mobile-telecom-service", where: "abroad", sim: "esim", "sim-works": "no", holder: "Tom Sample", mine: "yes", resident: "no", agent: "yes", plan: "prepaid", "new-number": "+44 7700 900123" },
    files: [],
    listed: { "kaspi.kz": "have", "whatsapp.com": "have", "google.com": "have", "olx.kz": "not-sure" },
    balance: ["8,150.00", "give-up"], password: [["self-service", "failed"], ["hotline", "failed"]], calls: ["unreachable", "unreachable", "promised"], way: "email", proof: "confirmation.eml",
  },
];

const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
/// What the operator gave as proof.
export const proof = (name) => (name.endsWith(".png") ? { name, mimeType: "image/png", buffer: PNG }
  : file(name, "From: care@operator.example\nTo: me@example.org\nSubject: Closed\nDate: Wed, 9 Dec 2026 09:00:00 +0000\n\nYour number was closed on 9 December 2026.\n", "message/rfc822"));
