//! From the stop to the day on which the number may be given to somebody else.

use crate::case::Case;
use crate::event::{Plan, SimKind};
use crate::rules::{Origin, Rule, Rules};
use jiff::civil::Date;

/// A mark on the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MarkKind {
    /// The end is asked for.
    Stop,
    /// The contract has ended.
    Closed,
    /// The number rests.
    Quarantine,
    /// The number may be given to another.
    Reissue,
}

impl MarkKind {
    /// Every mark, in order.
    pub const ALL: [Self; 4] = [Self::Stop, Self::Closed, Self::Quarantine, Self::Reissue];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Stop => "countdown-stop",
            Self::Closed => "countdown-closed",
            Self::Quarantine => "countdown-quarantine",
            Self::Reissue => "countdown-reissue",
        }
    }
}

/// When a mark is reached: earliest and usual day, each unknown where no source tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which mark.
    pub kind: MarkKind,
    /// Not before that day.
    pub earliest: Option<Date>,
    /// Usually, or at the latest, by that day.
    pub usual: Option<Date>,
    /// It has happened, on the earliest day.
    pub happened: bool,
    /// Where the span comes from.
    pub origin: Option<Origin>,
}

impl Case {
    /// The strip: what happened with its day, what is ahead as a range, what nobody knows as unknown.
    pub fn countdown(&self, rules: &Rules) -> Vec<Mark> {
        let state = self.state();
        let asked = state.closing.as_ref().map(|closing| closing.day);
        let planned = state.line.as_ref().and_then(|line| line.leaving);
        let stop = asked.or(planned);
        let mut marks = vec![mark(MarkKind::Stop, stop, stop, asked.is_some())];
        let closed = match (state.closed_on, stop.zip(rules.termination.as_ref())) {
            (Some(day), _) => mark(MarkKind::Closed, Some(day), Some(day), true),
            (None, Some((stop, rule))) => {
                let expected = state.closing.as_ref().and_then(|c| c.expected);
                let latest = expected.or(rule.value.latest(stop));
                let earliest = rule.value.earliest(stop);
                let earliest = latest.map_or(earliest, |latest| earliest.min(latest));
                sourced(mark(MarkKind::Closed, Some(earliest), latest, false), rule)
            }
            (None, None) => {
                let expected = state.closing.as_ref().and_then(|c| c.expected);
                mark(MarkKind::Closed, expected, None, false)
            }
        };
        let mut rest = mark(MarkKind::Quarantine, closed.earliest, closed.usual, false);
        rest.happened = state.closed_on.is_some();
        let mut again = mark(MarkKind::Reissue, None, None, false);
        if let (Some(from), Some(rule)) = (closed.earliest, &rules.rest) {
            let usual = closed.usual.and_then(|day| rule.value.latest(day));
            again = sourced(
                mark(
                    MarkKind::Reissue,
                    Some(rule.value.earliest(from)),
                    usual,
                    false,
                ),
                rule,
            );
        }
        marks.extend([closed, rest, again]);
        marks
    }

    /// The earliest and the usual day on which the number may be given to another, where both the
    /// closing day and the rest period are known.
    pub fn reissue(&self, rules: &Rules) -> Option<(Date, Option<Date>)> {
        reissue(self.state().closed_on?, rules)
    }

    /// Until when roaming charges may still come in, where the operator's rule is known.
    pub fn late_roaming_until(&self, rules: &Rules) -> Option<Date> {
        let rule = rules.late_roaming.as_ref()?;
        rule.value.latest(self.state().closed_on?)
    }

    /// The day until which the papers are kept.
    pub fn keep_papers_until(&self, rules: &Rules) -> Option<Date> {
        let months = rules.keep_papers.as_ref().map(|rule| rule.value);
        let months = months.unwrap_or(rules.default_terms.keep_months);
        Some(crate::dates::plus_months(self.state().closed_on?, months))
    }

    /// Card or profile, as the person said.
    pub fn sim(&self) -> Option<SimKind> {
        self.state().line.as_ref()?.sim
    }

    /// Prepaid or postpaid, as the person said.
    pub fn plan(&self) -> Option<Plan> {
        self.state().line.as_ref()?.plan
    }
}

pub(crate) fn reissue(closed: Date, rules: &Rules) -> Option<(Date, Option<Date>)> {
    let rest = rules.rest.as_ref()?;
    Some((rest.value.earliest(closed), rest.value.latest(closed)))
}

fn mark(kind: MarkKind, earliest: Option<Date>, usual: Option<Date>, happened: bool) -> Mark {
    Mark {
        kind,
        earliest,
        usual,
        happened,
        origin: None,
    }
}

fn sourced<T>(mut mark: Mark, rule: &Rule<T>) -> Mark {
    mark.origin = Some(rule.origin());
    mark
}
