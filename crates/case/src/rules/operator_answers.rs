//! The operator's answers in this case, applied to the rules.

use super::{Address, RefundRule, Rule, Rules, ToldBy, Way};
use crate::case::{Case, Said, State};
use crate::event::{Channel, Document, Money, RecoveryWay};
use ringoff_model::{DayUnit, Days, FactKey};
use rust_decimal::Decimal;

impl Rules {
    /// The rules with the operator's answers in this case in place of what records say.
    /// Words that cannot be read as a value of the fact change nothing.
    pub fn with_answers(mut self, state: &State) -> Self {
        for (fact, said) in &state.said {
            self.apply_answer(*fact, said);
        }
        self
    }

    /// The address of a way as it was told goes before those of records.
    fn reach(&mut self, channel: Channel, address: &str, from_abroad: Option<bool>, said: &Said) {
        let address = Address {
            text: address.to_owned(),
            about: None,
            brand: None,
        };
        let way = Way {
            channel,
            address: Some(rule(address, said)),
            from_abroad,
        };
        if !self.ways.contains(&way) {
            self.ways.insert(0, way);
        }
    }

    fn apply_answer(&mut self, fact: FactKey, said: &Said) {
        let text = said.value.trim();
        match fact {
            FactKey::Hotline => self.reach(Channel::Hotline, text, None, said),
            FactKey::HotlineHours => self.hours = Some(rule(text.to_owned(), said)),
            FactKey::BranchAppointment => set(&mut self.appointment, yes_or_no(text), said),
            FactKey::PapersNeeded => {
                let papers = text.split([',', '，', '、', ';']).map(str::trim);
                let papers = papers.filter(|p| !p.is_empty()).map(Document::named);
                self.papers = Some(rule(papers.collect(), said));
            }
            FactKey::TerminateChannels => {
                let ways: Vec<Channel> = text
                    .split([',', '，', '、', ';', ' '])
                    .filter_map(Channel::named)
                    .collect();
                set(
                    &mut self.termination_ways,
                    (!ways.is_empty()).then_some(ways),
                    said,
                );
            }
            FactKey::RemoteTermination => set(&mut self.remote, yes_or_no(text), said),
            FactKey::TerminateDays => set(&mut self.termination, days(text, Days::within), said),
            FactKey::MinimumTerm => self.minimum_term = Some(rule(text.to_owned(), said)),
            FactKey::TerminateFee => set(&mut self.fee, money(text), said),
            FactKey::DebtRule => set(&mut self.debt_blocks, yes_or_no(text), said),
            FactKey::RefundRule => {
                let refund = yes_or_no(text).map(|possible| RefundRule {
                    possible,
                    days: days(text, Days::within),
                    claim_within: None,
                });
                set(&mut self.refund, refund, said);
            }
            FactKey::BalanceTransfer => set(&mut self.transfer, yes_or_no(text), said),
            FactKey::ProxyAllowed => set(&mut self.proxy, yes_or_no(text), said),
            FactKey::ProxyWording => self.proxy_wording = Some(rule(text.to_owned(), said)),
            FactKey::ConfirmationSlip => self.slip = Some(rule(text.to_owned(), said)),
            FactKey::UssdSubscriptionsOff => self.extras_off = Some(rule(text.to_owned(), said)),
            FactKey::DeviceUnbinding => {
                set(&mut self.device_registration, yes_or_no(text), said);
            }
            FactKey::PrepaidInactivityDays => set(&mut self.idle, days(text, Days::at_least), said),
            FactKey::QuarantineDays => set(&mut self.rest, days(text, Days::at_least), said),
            FactKey::LateRoamingDays => set(&mut self.late_roaming, days(text, Days::within), said),
            FactKey::HotlineAbroad => self.reach(Channel::Hotline, text, Some(true), said),
            FactKey::Email => self.reach(Channel::Email, text, None, said),
            FactKey::Chat => self.reach(Channel::Chat, text, None, said),
            FactKey::SelfCare => self.reach(Channel::SelfCare, text, None, said),
            FactKey::PostAddress => self.reach(Channel::Post, text, None, said),
            FactKey::BranchNetwork => self.reach(Channel::Branch, text, Some(false), said),
            FactKey::InactivityFee => self.idle_fee = Some(rule(text.to_owned(), said)),
            FactKey::RefundDays => {
                if let (Some(refund), Some(days)) = (&mut self.refund, days(text, Days::within)) {
                    refund.value.days = Some(days);
                }
            }
            FactKey::PasswordRecovery => {
                let told = Some(rule(text.to_owned(), said));
                let own = |(way, _): &&mut (RecoveryWay, _)| *way == RecoveryWay::SelfService;
                match self.recovery.iter_mut().find(own) {
                    Some((_, how)) => *how = told,
                    None => self.recovery.push((RecoveryWay::SelfService, told)),
                }
            }
            _ => {}
        }
    }
}

impl Case {
    /// Whether the operator answered the question for a fact, so that it need not be asked again: an answer
    /// that cannot be read as a value of the fact leaves the question open.
    pub fn answers(&self, rules: &Rules, fact: FactKey) -> bool {
        let said = self.state().said.contains_key(&fact);
        said && (rules.knows(fact) || !Rules::ASKED.contains(&fact))
    }
}

fn rule<T>(value: T, said: &Said) -> Rule<T> {
    Rule {
        value,
        source: said.who.clone().unwrap_or_default(),
        check_first: false,
        dated: Some(said.day),
        told_by: match said.channel {
            Some(_) => ToldBy::Operator,
            None => ToldBy::Person,
        },
    }
}

fn set<T>(slot: &mut Option<Rule<T>>, value: Option<T>, said: &Said) {
    if let Some(value) = value {
        *slot = Some(rule(value, said));
    }
}

/// The first word, in the four languages.
pub fn yes_or_no(text: &str) -> Option<bool> {
    let lower = text.to_lowercase();
    let first = lower.split([' ', ',', '，', ';', ':', '.']).next()?;
    match first {
        "yes" | "y" | "true" | "да" | "иә" | "ия" | "是" | "有" | "可以" | "要" => {
            Some(true)
        }
        "no" | "n" | "false" | "нет" | "жоқ" | "否" | "没有" | "不可以" | "不用" => {
            Some(false)
        }
        _ => None,
    }
}

/// `30`, `30-45`, `10 working days`, `within 30 days`: one number, or two with nothing but a dash or "to" between
/// them. One number becomes what `single` makes of it. Anything that could be a date or another unit (`by 20
/// December`, `15.01.2027`, `2 months`, `24 hours`) is no length: the question stays open.
pub fn days(text: &str, single: fn(u32) -> Days) -> Option<Days> {
    const DAYS: [&str; 6] = ["day", "дн", "ден", "күн", "天", "日"];
    const WORKING: [&str; 5] = ["work", "business", "рабоч", "жұмыс", "工作日"];
    const AROUND: [&str; 24] = [
        "within",
        "up",
        "to",
        "at",
        "most",
        "least",
        "about",
        "from",
        "in",
        "after",
        "and",
        "or",
        "yes",
        "no",
        "до",
        "в",
        "течение",
        "от",
        "через",
        "да",
        "около",
        "дейін",
        "ішінде",
        "内",
    ];
    let lower = text.to_lowercase();
    let between = |c: char| {
        c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | '(' | ')' | '，' | '。' | '；')
    };
    let mut numbers: Vec<u32> = Vec::new();
    for word in lower.split(between).filter(|word| !word.is_empty()) {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            let end = word.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '–' | '—')));
            let (figures, unit) = word.split_at(end.unwrap_or(word.len()));
            let dated =
                unit.contains(|c: char| c.is_ascii_digit() || matches!(c, '月' | '年' | '周'));
            let of_days = DAYS.iter().chain(&WORKING).any(|d| unit.contains(d));
            let plain = unit.is_empty() || (of_days && !dated);
            if !plain {
                return None;
            }
            for figure in figures.split(['-', '–', '—']) {
                // A year is no length.
                numbers.push(figure.parse().ok().filter(|days| *days < 1_000)?);
            }
        } else {
            let known = |words: &[&str]| words.iter().any(|known| word.contains(known));
            let dash = matches!(word, "-" | "–" | "—");
            // A day of the week is a date.
            let weekday = (word.len() > 3 && word.ends_with("day")) || word.contains(['期', '周']);
            let of_days = (known(&DAYS) && !weekday)
                || known(&WORKING)
                || word == "calendar"
                || word.starts_with("календар");
            if !(dash || of_days || AROUND.contains(&word)) {
                return None;
            }
        }
    }
    let mut days = match numbers.as_slice() {
        [one] => single(*one),
        [one, two] => Days::between(*one, *two),
        _ => return None,
    };
    if WORKING.iter().any(|word| lower.contains(word)) {
        days.unit = DayUnit::Working;
    }
    Some(days)
}

/// `500 KZT`, `1 500 KZT`, `1,500.50 KZT`.
pub fn money(text: &str) -> Option<Money> {
    let text = text.trim();
    let (amount, currency) = text.rsplit_once(char::is_whitespace)?;
    let is_code = currency.len() == 3 && currency.chars().all(|c| c.is_ascii_alphabetic());
    let amount: String = amount.chars().filter(|c| !c.is_whitespace()).collect();
    let point = amount.rfind(['.', ',']);
    // A mark before one or two last digits is the decimal one; before three it sets thousands apart.
    let decimals = point
        .map(|at| amount.len() - at - 1)
        .filter(|digits| *digits <= 2);
    let (whole, rest) =
        amount.split_at(point.filter(|_| decimals.is_some()).unwrap_or(amount.len()));
    let whole: String = whole
        .chars()
        .filter(|c| !matches!(c, '.' | ',' | '\''))
        .collect();
    let plain = whole.chars().all(|c| c.is_ascii_digit());
    let amount: Decimal = (whole + &rest.replace(',', ".")).parse().ok()?;
    (is_code && plain).then(|| Money {
        amount,
        currency: currency.to_ascii_uppercase(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn after(fact: FactKey, value: &str) -> Rules {
        let mut state = State::default();
        let said = Said {
            value: value.to_owned(),
            day: date(2026, 12, 1),
            channel: Some(Channel::Branch),
            who: Some("counter 4".to_owned()),
        };
        state.said.insert(fact, said);
        Rules::default().with_answers(&state)
    }

    #[test]
    fn what_the_operator_said_becomes_a_rule_with_its_date() {
        let rest = after(FactKey::QuarantineDays, "60-90 days").rest.unwrap();
        assert_eq!(rest.value, Days::between(60, 90));
        assert_eq!(
            (rest.dated, rest.told_by),
            (Some(date(2026, 12, 1)), ToldBy::Operator)
        );
        let days = after(FactKey::TerminateDays, "10 рабочих дней").termination;
        assert_eq!(
            days.map(|d| (d.value.max, d.value.unit)),
            Some((Some(10), DayUnit::Working))
        );
        let fee = after(FactKey::TerminateFee, "1500,50 kzt")
            .fee
            .unwrap()
            .value;
        assert_eq!(fee, Money::new(Decimal::new(150_050, 2), "KZT"));
        let refund = after(FactKey::RefundRule, "yes, within 20 days")
            .refund
            .unwrap();
        assert_eq!(refund.value.days, Some(Days::within(20)));
    }

    #[test]
    fn a_date_or_another_unit_is_no_number_of_days() {
        for words in [
            "15.01.2027",
            "by 20 December",
            "Friday 15",
            "星期日 5",
            "1 month",
            "24 hours",
            "2 weeks",
            "on 5/12",
            "2 месяца",
            "2027",
            "5月3日前",
        ] {
            assert!(
                !after(FactKey::TerminateDays, words).knows(FactKey::TerminateDays),
                "{words}"
            );
        }
        for (words, max) in [
            ("10", 10),
            ("within 30 days", 30),
            ("30-45", 45),
            ("до 10 рабочих дней", 10),
            ("5–7 days", 7),
            ("10天", 10),
        ] {
            let days = after(FactKey::TerminateDays, words).termination;
            assert_eq!(days.and_then(|d| d.value.max), Some(max), "{words}");
        }
        for (words, amount) in [
            ("1 500 KZT", 1_500),
            ("1,500 kzt", 1_500),
            ("1.500,00 KZT", 1_500),
            ("500 KZT", 500),
        ] {
            let fee = after(FactKey::TerminateFee, words).fee;
            assert_eq!(
                fee.map(|fee| fee.value.amount),
                Some(Decimal::from(amount)),
                "{words}"
            );
        }
    }

    #[test]
    fn words_that_are_no_value_leave_the_fact_unknown() {
        for (fact, words) in [
            (FactKey::QuarantineDays, "they did not know"),
            (FactKey::TerminateFee, "something"),
            (FactKey::RemoteTermination, "perhaps"),
            (FactKey::TerminateChannels, "somewhere"),
        ] {
            assert!(!after(fact, words).knows(fact), "{words}");
        }
    }

    #[test]
    fn every_fact_can_be_said() {
        for fact in Rules::ASKED {
            let value = match fact {
                FactKey::TerminateFee => "0 KZT",
                FactKey::TerminateChannels => "branch, self-care",
                FactKey::TerminateDays
                | FactKey::PrepaidInactivityDays
                | FactKey::QuarantineDays
                | FactKey::LateRoamingDays => "30",
                _ => "no",
            };
            assert!(after(fact, value).knows(fact), "{}", fact.name());
        }
    }
}
