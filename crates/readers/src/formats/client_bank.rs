//! `1CClientBankExchange`, the exchange of 1C with banks, which banks of Russia and Kazakhstan hand out as a statement:
//! a name, `=`, a value in each line, sections between `Секция...` and `Конец...`. In Kazakhstan some names differ
//! (`СуммаРасход`, `ПлательщикИИК`), and some banks write each payment twice, as a line of the statement and as its order.

use super::{Format, Head};
use crate::lines::Lines;
use crate::money::{Point, amount};
use crate::text::{decode_stream, head_text};
use crate::{Flow, Limits, ReadError, Sink};
use jiff::civil::Date;
use ringoff_model::{
    AccountTail, Currency, Observation, Payment, PaymentStatus, Place, SkipReason, Skipped,
};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::collections::HashSet;
use std::io::Read;

/// See the head of this file.
pub(super) struct ClientBank;

impl Format for ClientBank {
    fn id(&self) -> &'static str {
        "1c-client-bank"
    }

    fn recognizes(&self, head: Head<'_>) -> bool {
        let text = head_text(head.bytes);
        let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        start.starts_with("1CClientBankExchange")
    }

    fn read(
        &self,
        input: &mut dyn Read,
        limits: &Limits,
        sink: &mut dyn Sink,
    ) -> Result<(), ReadError> {
        let mut text = decode_stream(input)?;
        let mut lines = Lines::new(&mut text);
        let mut own = HashSet::new();
        let mut seen = HashSet::new();
        let mut document: Option<Document> = None;
        let mut number = 0;
        while let Some(line) = lines.next()? {
            number += 1;
            let line = String::from_utf8_lossy(line);
            let (name, value) = line.split_once('=').unwrap_or((&line, ""));
            let (name, value) = (name.trim().to_lowercase(), value.trim());
            match name.as_str() {
                "секциядокумент" => document = Some(Document::begin(number)),
                "конецдокумента" => {
                    let Some(document) = document.take() else {
                        continue;
                    };
                    let place = Place::Line(document.line);
                    let payment = document.payment(&own);
                    let flow = match payment {
                        Ok(payment) => {
                            let key = (document.number.clone(), payment.day, payment.amount.abs());
                            let known = !document.number.is_empty() && !seen.insert(key);
                            if seen.len() as u64 > limits.entries {
                                seen.clear();
                            }
                            if known {
                                let reason = SkipReason::NotNeeded;
                                sink.skipped(Skipped { reason, place })
                            } else {
                                sink.observation(Observation::Payment(payment))
                            }
                        }
                        Err(reason) => sink.skipped(Skipped { reason, place }),
                    };
                    if flow == Flow::Stop {
                        return Ok(());
                    }
                }
                // One without a number would be everybody's whose account is left out.
                "расчсчет"
                    if document.is_none() && !value.is_empty() && own.len() < limits.parts =>
                {
                    own.insert(value.to_owned());
                }
                _ => {
                    if let Some(document) = &mut document {
                        document.line(&name, value);
                    }
                }
            }
        }
        if let Some(document) = document {
            sink.skipped(Skipped {
                reason: SkipReason::CutOff,
                place: Place::Line(document.line),
            });
        }
        Ok(())
    }
}

/// A document being read.
#[derive(Default)]
struct Document {
    line: u64,
    number: String,
    made: String,
    done: String,
    written_off: bool,
    came_in: bool,
    amount: String,
    spent: String,
    received: String,
    payer: String,
    payer_account: String,
    payee: String,
    payee_account: String,
    purpose: String,
    currency: String,
}

impl Document {
    fn begin(line: u64) -> Self {
        Self {
            line,
            ..Self::default()
        }
    }

    fn line(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            return;
        }
        let field = match name {
            "номер" | "номердокумента" => &mut self.number,
            "дата" | "датадокумента" => &mut self.made,
            "датаоперации" => &mut self.done,
            "датасписано" => {
                self.written_off = true;
                &mut self.done
            }
            "датапоступило" => {
                self.came_in = true;
                &mut self.done
            }
            "сумма" => &mut self.amount,
            "суммарасход" | "суммасписано" => &mut self.spent,
            "суммаприход" | "суммадоход" | "суммапоступило" => {
                &mut self.received
            }
            "плательщик" | "плательщик1" | "плательщикнаименование" => {
                &mut self.payer
            }
            "плательщиксчет" | "плательщикрасчсчет" | "плательщикиик" => {
                &mut self.payer_account
            }
            "получатель" | "получатель1" | "получательнаименование" => {
                &mut self.payee
            }
            "получательсчет" | "получательрасчсчет" | "получательиик" => {
                &mut self.payee_account
            }
            "назначениеплатежа" => &mut self.purpose,
            "валюта" | "валютадокумента" => &mut self.currency,
            _ => return,
        };
        if field.is_empty() {
            value.clone_into(field);
        }
    }

    fn payment(&self, own: &HashSet<String>) -> Result<Payment<'static>, SkipReason> {
        let from_own = own.contains(&self.payer_account);
        let to_own = own.contains(&self.payee_account);
        if from_own && to_own {
            return Err(SkipReason::NotNeeded);
        }
        let out = if !self.spent.is_empty() && zero(&self.received) {
            Some(true)
        } else if !self.received.is_empty() && zero(&self.spent) {
            Some(false)
        } else if from_own || self.written_off && !self.came_in {
            Some(true)
        } else if to_own || self.came_in && !self.written_off {
            Some(false)
        } else {
            None
        };
        let written = match out {
            Some(true) if !zero(&self.spent) => &self.spent,
            Some(false) if !zero(&self.received) => &self.received,
            _ => &self.amount,
        };
        let amount = amount(written, Point::Only).ok_or(SkipReason::Malformed)?;
        let day = [&self.done, &self.made]
            .into_iter()
            .find_map(|text| day(text));
        let day = day.ok_or(SkipReason::Malformed)?;
        let (other, account) = match out {
            Some(false) => (&self.payer, &self.payee_account),
            _ => (&self.payee, &self.payer_account),
        };
        if other.is_empty() && self.purpose.is_empty() {
            return Err(SkipReason::Unnamed);
        }
        let value = amount.value.abs();
        Ok(Payment {
            place: Place::Line(self.line),
            day,
            at: None,
            amount: if out == Some(true) { -value } else { value },
            direction_known: out.is_some(),
            currency: Currency::named(&self.currency).or_else(|| of_account(account)),
            counterparty: (!other.is_empty()).then(|| Cow::Owned(other.clone())),
            description: Cow::Owned(self.purpose.clone()),
            reference: (!self.number.is_empty()).then(|| Cow::Owned(self.number.clone())),
            status: PaymentStatus::Booked,
            account: AccountTail::of(account),
            balance: None,
        })
    }
}

fn zero(text: &str) -> bool {
    text.is_empty() || amount(text, Point::Only).is_some_and(|amount| amount.value == Decimal::ZERO)
}

/// `29.02.2024`.
fn day(text: &str) -> Option<Date> {
    let mut parts = text.get(..10)?.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The sixth to eighth of the twenty digits of a Russian account are the currency.
fn of_account(account: &str) -> Option<Currency> {
    let russian = account.len() == 20 && account.bytes().all(|byte| byte.is_ascii_digit());
    let code = match account.get(5..8).filter(|_| russian)? {
        "810" | "643" => "RUB",
        "840" => "USD",
        "978" => "EUR",
        "156" => "CNY",
        "398" => "KZT",
        _ => return None,
    };
    code.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Kept {
        payments: usize,
        skipped: usize,
    }

    impl Sink for Kept {
        fn begin(&mut self, _: &str, _: &str) {}

        fn observation(&mut self, _: Observation<'_>) -> Flow {
            self.payments += 1;
            Flow::Continue
        }

        fn skipped(&mut self, _: Skipped) -> Flow {
            self.skipped += 1;
            Flow::Continue
        }

        fn unrecognized(&mut self, _: &str) {}

        fn failed(&mut self, _: &str, _: &ReadError) {}

        fn progress(&mut self, _: u64) -> Flow {
            Flow::Continue
        }
    }

    #[test]
    fn an_own_account_without_a_number_makes_no_payment_one_between_own_accounts() {
        let text = "1CClientBankExchange\nРасчСчет=\nСекцияДокумент=Платежное поручение\nНомер=7\nДата=29.02.2024\nСумма=100.00\nДатаСписано=29.02.2024\nПолучатель=Example Mobile\nКонецДокумента\nКонецФайла\n";
        let mut kept = Kept::default();
        ClientBank
            .read(&mut text.as_bytes(), &Limits::default(), &mut kept)
            .unwrap();
        assert_eq!((kept.payments, kept.skipped), (1, 0));
    }
}
