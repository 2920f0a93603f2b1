//! What the operator said in this case, laid over the rules.

use super::{Days, Fact, RefundRule, Rule, Rules, Way};
use crate::case::{Case, Said, State};
use crate::event::{Channel, Money, Paper, RecoveryWay};
use rust_decimal::Decimal;

impl Rules {
    /// The rules with everything laid over them that the operator said in this case.
    /// Words that cannot be read as a value of the fact change nothing; laying over twice changes nothing.
    pub fn with_answers(&self, state: &State) -> Self {
        let mut rules = self.clone();
        for (name, said) in &state.said {
            match Fact::named(name) {
                Some(fact) => rules.apply_answer(fact, said),
                None => rules.apply_recorded_answer(name, said),
            }
        }
        rules
    }

    /// Facts of records that have a place in the rules and no question of their own there.
    fn apply_recorded_answer(&mut self, name: &str, said: &Said) {
        let text = said.value.trim();
        match name {
            "hotline-abroad" => self.reach(Channel::Hotline, text, Some(true), said),
            "email" => self.reach(Channel::Email, text, None, said),
            "inactivity-fee" => self.idle_fee = Some(rule(text.to_owned(), said)),
            "refund-days" => {
                if let (Some(refund), Some(days)) = (&mut self.refund, days(text, Days::within)) {
                    refund.value.days = Some(days);
                }
            }
            "password-recovery" => {
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

    /// The address of a way as it was told goes before those of records.
    fn reach(&mut self, channel: Channel, address: &str, from_abroad: Option<bool>, said: &Said) {
        let way = Way {
            channel,
            address: Some(rule(address.to_owned(), said)),
            from_abroad,
        };
        if !self.ways.contains(&way) {
            self.ways.insert(0, way);
        }
    }

    fn apply_answer(&mut self, fact: Fact, said: &Said) {
        let text = said.value.trim();
        match fact {
            Fact::Hotline => self.reach(Channel::Hotline, text, None, said),
            Fact::Hours => self.hours = Some(rule(text.to_owned(), said)),
            Fact::Appointment => set(&mut self.appointment, yes_or_no(text), said),
            Fact::Papers => {
                let papers = text.split([',', '，', '、', ';']).map(str::trim);
                let papers = papers.filter(|p| !p.is_empty()).map(Paper::named);
                self.papers = Some(rule(papers.collect(), said));
            }
            Fact::TerminationWays => {
                let named = |name: &str| Channel::ALL.into_iter().find(|c| c.name() == name);
                let ways: Vec<Channel> = text
                    .split([',', '，', '、', ';', ' '])
                    .filter_map(named)
                    .collect();
                set(
                    &mut self.termination_ways,
                    (!ways.is_empty()).then_some(ways),
                    said,
                );
            }
            Fact::Remote => set(&mut self.remote, yes_or_no(text), said),
            Fact::TerminationDays => set(&mut self.termination, days(text, Days::within), said),
            Fact::Fee => set(&mut self.fee, money(text), said),
            Fact::Debt => set(&mut self.debt_blocks, yes_or_no(text), said),
            Fact::Refund => {
                let refund = yes_or_no(text).map(|possible| RefundRule {
                    possible,
                    days: days(text, Days::within),
                    claim_within: None,
                });
                set(&mut self.refund, refund, said);
            }
            Fact::Transfer => set(&mut self.transfer, yes_or_no(text), said),
            Fact::Proxy => set(&mut self.proxy, yes_or_no(text), said),
            Fact::ProxyWording => self.proxy_wording = Some(rule(text.to_owned(), said)),
            Fact::Slip => self.slip = Some(rule(text.to_owned(), said)),
            Fact::ExtrasOff => self.extras_off = Some(rule(text.to_owned(), said)),
            Fact::DeviceRegistration => {
                set(&mut self.device_registration, yes_or_no(text), said);
            }
            Fact::Idle => set(&mut self.idle, days(text, Days::at_least), said),
            Fact::Rest => set(&mut self.rest, days(text, Days::at_least), said),
            Fact::LateRoaming => set(&mut self.late_roaming, days(text, Days::within), said),
        }
    }
}

impl Case {
    /// Whether the operator answered the question for a fact, by any of its names, so that it need not be
    /// asked again: an answer that cannot be read as a value of the fact leaves the question open.
    pub fn answers(&self, rules: &Rules, name: &str) -> bool {
        let fact = Fact::named(name);
        let said = self
            .state()
            .said
            .contains_key(fact.map_or(name, |fact| fact.name()));
        said && fact.is_none_or(|fact| rules.with_answers(self.state()).knows(fact))
    }
}

fn rule<T>(value: T, said: &Said) -> Rule<T> {
    Rule {
        value,
        source: said.who.clone().unwrap_or_default(),
        check_first: false,
        dated: Some(said.day),
        said: true,
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

/// `30`, `30-45`, `10 working days`. One number becomes what `single` makes of it.
pub fn days(text: &str, single: fn(u32) -> Days) -> Option<Days> {
    let runs = text.split(|c: char| !c.is_ascii_digit());
    let numbers: Vec<u32> = runs.filter_map(|run| run.parse().ok()).take(2).collect();
    let mut days = match numbers.as_slice() {
        [one] => single(*one),
        [one, two] => Days::between(*one, *two),
        _ => return None,
    };
    let lower = text.to_lowercase();
    days.working = ["work", "business", "рабоч", "жұмыс", "工作日"]
        .iter()
        .any(|word| lower.contains(word));
    Some(days)
}

/// `500 KZT`.
pub fn money(text: &str) -> Option<Money> {
    let mut amount: Option<Decimal> = None;
    let mut currency = None;
    for word in text.split_whitespace() {
        if amount.is_none() {
            amount = word.replace(',', ".").parse().ok();
            continue;
        }
        let is_code = word.len() == 3 && word.chars().all(|c| c.is_ascii_alphabetic());
        if is_code && currency.is_none() {
            currency = Some(word.to_ascii_uppercase());
        }
    }
    Some(Money {
        amount: amount?,
        currency: currency?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn after(fact: Fact, value: &str) -> Rules {
        let mut state = State::default();
        let said = Said {
            value: value.to_owned(),
            day: date(2026, 12, 1),
            channel: Channel::Branch,
            who: Some("counter 4".to_owned()),
        };
        state.said.insert(fact.name().to_owned(), said);
        Rules::default().with_answers(&state)
    }

    #[test]
    fn what_the_operator_said_becomes_a_rule_with_its_date() {
        let rest = after(Fact::Rest, "60-90 days").rest.unwrap();
        assert_eq!(rest.value, Days::between(60, 90));
        assert_eq!((rest.dated, rest.said), (Some(date(2026, 12, 1)), true));
        let days = after(Fact::TerminationDays, "10 рабочих дней").termination;
        assert_eq!(
            days.map(|d| (d.value.max, d.value.working)),
            Some((Some(10), true))
        );
        let fee = after(Fact::Fee, "1500,50 kzt").fee.unwrap().value;
        assert_eq!(fee, Money::new(Decimal::new(150_050, 2), "KZT"));
        let refund = after(Fact::Refund, "yes, within 20 days").refund.unwrap();
        assert_eq!(refund.value.days, Some(Days::within(20)));
    }

    #[test]
    fn words_that_are_no_value_leave_the_fact_unknown() {
        for (fact, words) in [
            (Fact::Rest, "they did not know"),
            (Fact::Fee, "something"),
            (Fact::Remote, "perhaps"),
            (Fact::TerminationWays, "somewhere"),
        ] {
            assert!(!after(fact, words).knows(fact), "{words}");
        }
    }

    #[test]
    fn every_fact_can_be_said() {
        for fact in Fact::ALL {
            let value = match fact {
                Fact::Fee => "0 KZT",
                Fact::TerminationWays => "branch, self-care",
                Fact::TerminationDays | Fact::Idle | Fact::Rest | Fact::LateRoaming => "30",
                _ => "no",
            };
            assert!(after(fact, value).knows(fact), "{}", fact.name());
            assert_eq!(Fact::named(fact.name()), Some(fact));
        }
    }
}
