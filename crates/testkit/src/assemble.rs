//! The story turned into entries of archives: dated, filled in, in order.

use crate::archive::{Attachment, Entry, Letter, Text};
use crate::clock::{self, BEGIN, END, Month};
use crate::dice::Dice;
use crate::picture::png;
use crate::story::letters::{STATING, Wording};
use crate::story::letters_more::{LAPTOP, TRACES};
use crate::story::passwords::{SAVED, Saved, Store};
use crate::story::{self, Blanks, chatter, scam};
use ringoff_model::{ClueKind, Moment};

/// How much the friends write.
const CHATTER: usize = 680;

/// Every text message of the story, oldest first.
pub(crate) fn texts() -> Vec<Text> {
    let mut texts = services();
    texts.extend(friends());
    texts.extend(scam::SCAMS.iter().map(|scam| {
        let (year, month, day) = scam.day;
        let at = Moment(clock::day(year, month, day).0 + 47_000_000);
        on_line(scam.line, Text::received(at, scam.from, scam.text))
    }));
    texts.sort_by_key(|text| text.at);
    texts
}

fn services() -> Vec<Text> {
    let mut texts = Vec::new();
    for sender in story::senders() {
        let mut dice = Dice::named(&format!("{} {}", sender.name, sender.line));
        let (first, last) = sender.months;
        for line in sender.texts {
            for _ in 0..line.times {
                let morning = 36_000_000;
                // One signs up before anything else comes, and a change of number ends it all.
                let at = match line.clue {
                    ClueKind::SignUpCode => Moment(clock::day(first.0, first.1, 1).0 + morning),
                    ClueKind::NumberChanged => Moment(clock::day(last.0, last.1, 20).0 + morning),
                    _ => clock::within(&mut dice, first, last),
                };
                let from = *dice.one_of(sender.from);
                let text = Blanks {
                    dice: &mut dice,
                    line: sender.line,
                    at,
                }
                .fill(line.text);
                texts.push(on_line(sender.line, Text::received(at, from, &text)));
            }
        }
    }
    texts
}

fn friends() -> Vec<Text> {
    let mut dice = Dice::named("friends");
    let texts = (0..CHATTER).map(|number| {
        let friend = dice.one_of(chatter::FRIENDS);
        let received = dice.between(0, 5) < 3;
        let said = dice.one_of(if received {
            friend.writes
        } else {
            friend.answers
        });
        let at = clock::within(&mut dice, BEGIN, END);
        // Line B is for banks and shops mostly; only some friends have it.
        let second = at >= clock::day(2025, 2, 1) && dice.between(0, 6) == 0;
        let shade = u8::try_from(number % 200).unwrap_or_default();
        let text = Text {
            received,
            contact_name: friend.name.map(str::to_owned),
            picture: (number % 31 == 0).then(|| png([shade, 120, 200 - shade])),
            ..Text::received(at, friend.number, said)
        };
        on_line(if second { 'B' } else { 'A' }, text)
    });
    texts.collect()
}

/// The SIM as the phone notes it. Two messages in five do not name their message centre.
fn on_line(line: char, text: Text) -> Text {
    let (sub_id, center) = match line {
        'A' => (1, "+77000000001"),
        'B' => (2, "+77990000002"),
        _ => return Text { sub_id: -1, ..text },
    };
    let named = text.received && text.at % 5 < 3;
    Text {
        sub_id,
        service_center: named.then(|| center.to_owned()),
        ..text
    }
}

/// The old phone had one SIM and forgot the subscription of what it had once imported.
pub(crate) fn as_the_old_phone(texts: Vec<Text>) -> Vec<Text> {
    let imported = clock::day(2024, 5, 1).0;
    let texts = texts.into_iter().map(|text| match text.at < imported {
        true => Text {
            sub_id: -1,
            service_center: None,
            ..text
        },
        false => text,
    });
    texts.collect()
}

/// The mails of the Google account, oldest first.
pub(crate) fn mails() -> Vec<Letter> {
    let mut mails = written(STATING, (BEGIN, END));
    mails.extend(written(TRACES, (BEGIN, END)));
    mails.sort_by_key(|mail| mail.at);
    mails
}

/// The mails of the old laptop.
pub(crate) fn laptop() -> Vec<Letter> {
    let mut mails = written(LAPTOP, (BEGIN, (2024, 12)));
    mails.sort_by_key(|mail| mail.at);
    mails
}

fn written(wordings: &[Wording], months: (Month, Month)) -> Vec<Letter> {
    let mut letters = Vec::new();
    for mail in wordings {
        // Whoever knows line B can do so only since there is one.
        let first = if mail.line == 'B' {
            (2025, 3)
        } else {
            months.0
        };
        let mut dice = Dice::named(mail.subject);
        for _ in 0..mail.times {
            let at = clock::within(&mut dice, first, months.1);
            let mut blanks = Blanks {
                dice: &mut dice,
                line: mail.line,
                at,
            };
            letters.push(Letter {
                from_name: mail.from_name.to_owned(),
                from: mail.from.to_owned(),
                to: mail.to.to_owned(),
                subject: blanks.fill(mail.subject),
                body: blanks.fill(mail.body),
                at,
                form: mail.form,
                charset: mail.charset,
                vouched: mail.vouched,
                bulk: mail.bulk,
                labels: mail.labels.to_owned(),
                attachment: attachment(mail.file, &mut dice),
            });
        }
    }
    letters
}

/// Bytes that begin as a PDF does; nobody opens them.
fn attachment(name: &str, dice: &mut Dice) -> Option<Attachment> {
    let filler: Vec<String> = (0..40).map(|_| dice.letters(60)).collect();
    (!name.is_empty()).then(|| Attachment {
        name: name.to_owned(),
        kind: "application/pdf".to_owned(),
        bytes: format!("%PDF-1.4\n%{}\n%%EOF\n", filler.join("\n%")).into_bytes(),
    })
}

/// Bitwarden's entries, and Chrome's.
pub(crate) fn passwords() -> (Vec<Entry>, Vec<Entry>) {
    let (vault, browser): (Vec<&Saved>, Vec<&Saved>) = SAVED
        .iter()
        .partition(|saved| saved.store == Store::Bitwarden);
    let entries = |of: Vec<&Saved>| of.into_iter().map(entry).collect();
    (entries(vault), entries(browser))
}

fn entry(saved: &Saved) -> Entry {
    let mut dice = Dice::named(saved.site);
    let at = clock::within(&mut dice, (2025, 3), END);
    let (password, secret) = (dice.letters(16), dice.letters(16));
    let totp = (saved.title == "GitHub").then(|| secret.to_uppercase());
    let mut blanks = Blanks {
        dice: &mut dice,
        line: saved.line,
        at,
    };
    let (name, value) = saved.field;
    Entry {
        title: saved.title.to_owned(),
        site: saved.site.to_owned(),
        user_name: blanks.fill(saved.user),
        password,
        notes: Some(blanks.fill(saved.notes)).filter(|notes| !notes.is_empty()),
        fields: if name.is_empty() {
            Vec::new()
        } else {
            vec![(name.to_owned(), blanks.fill(value))]
        },
        totp,
        at: at.0,
    }
}
