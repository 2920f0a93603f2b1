//! A small scan made by hand, for the tests of every output.

use jiff::civil::{Date, date};
use ringoff_detect::{Archive, Scan, SkipTally};
use ringoff_detect::{Binding, Evidence, Found, LineKnownBy, Naming, Ranking, Resolved, rank};
use ringoff_model::{
    ClueKind, Line, LineId, Moment, Origin, PhoneLine, PhoneNumber, Place, SkipReason,
};
use ringoff_registry::Registry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

pub(crate) struct Sample {
    registry: &'static Registry,
    pub lines: Vec<Line>,
    pub ranking: Ranking,
    pub archives: Vec<Archive>,
    kinds: BTreeMap<String, u64>,
    months: BTreeMap<i32, u32>,
}

/// Reading the embedded data takes longer than a test that writes a page.
fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
        Registry::with_data(&fixtures).unwrap()
    })
}

const TODAY: Date = date(2026, 11, 22);

fn at(day: Date) -> Moment {
    let zoned = day.to_zoned(jiff::tz::TimeZone::UTC).unwrap();
    Moment(zoned.timestamp().as_millisecond() + 9 * 3_600_000)
}

/// Strings of strangers, one payload in each place where a stranger can write.
pub(crate) struct Strangers<'a> {
    pub name: &'a str,
    pub sender: &'a str,
    pub excerpt: &'a str,
    pub file: &'a str,
}

impl Sample {
    pub fn new() -> Self {
        Self::with(&Strangers {
            name: "Corner Bakery",
            sender: "BAKERY",
            excerpt: "Your Corner Bakery code is ••••",
            file: "phone/messages.xml",
        })
    }

    pub fn with(strangers: &Strangers<'_>) -> Self {
        let registry = registry();
        let number = |text| PhoneNumber::parse(text, None).unwrap();
        let lines = vec![
            Line::of(number("+77000001234")),
            Line::of(number("+12025550156")),
        ];
        let first = lines[0].id();
        let make = Make {
            registry,
            strangers,
        };
        let mut bindings = vec![
            make.known(
                "northbank.example",
                Some(&first),
                &[
                    (ClueKind::CodeReceived, 41, date(2026, 11, 20)),
                    (ClueKind::SecurityNotice, 3, date(2026, 2, 3)),
                    (ClueKind::TransactionNotice, 212, date(2026, 11, 21)),
                ],
            ),
            make.known(
                "postbox.example",
                Some(&lines[1].id()),
                &[(ClueKind::CodeReceived, 2, date(2024, 6, 1))],
            ),
            make.known(
                "tea.example",
                Some(&first),
                &[(ClueKind::MarketingNotice, 1204, date(2026, 9, 9))],
            ),
            make.unknown(
                strangers.name,
                None,
                &[(ClueKind::CodeReceived, 1, date(2025, 3, 14))],
            ),
            make.unknown(
                "Yellow Scooters",
                Some(&first),
                &[
                    (ClueKind::SignUpCode, 1, date(2023, 5, 14)),
                    (ClueKind::NumberChanged, 1, date(2023, 6, 1)),
                ],
            ),
        ];
        bindings[0].line_known_by = LineKnownBy::Stated;
        let mut shop = make.unknown(
            "Lamp Shop",
            None,
            &[(ClueKind::AccountSeen, 1, date(2025, 1, 2))],
        );
        shop.found.mailboxes.insert("me@postbox.example".to_owned());
        let resolved = Resolved {
            bindings,
            accounts: vec![shop],
            elsewhere: 1,
        };
        let ranking = rank(resolved, registry, at(TODAY), TODAY);
        let skipped = [
            (
                SkipReason::Malformed,
                SkipTally {
                    count: 2,
                    places: vec![(strangers.file.to_owned(), Place::Line(12))],
                },
            ),
            (
                SkipReason::NotNeeded,
                SkipTally {
                    count: 1300,
                    places: vec![(strangers.file.to_owned(), Place::Byte(400))],
                },
            ),
        ];
        let archives = vec![
            Archive {
                path: strangers.file.to_owned(),
                format: Some("sms_backup_restore".to_owned()),
                observations: 4812,
                bytes: 9_000_000,
                skipped: skipped.into_iter().collect(),
                ..Archive::default()
            },
            Archive {
                path: format!("{}.zip", strangers.file),
                error: Some(("limit-memory".to_owned(), strangers.excerpt.to_owned())),
                ..Archive::default()
            },
            Archive {
                path: "phone/holiday.jpg".to_owned(),
                ..Archive::default()
            },
        ];
        let kinds = [
            ("otp", 45),
            ("transaction", 212),
            ("marketing", 1204),
            ("personal", 3351),
            ("login", 44),
        ];
        let mut months: BTreeMap<i32, u32> =
            (2023 * 12..=2026 * 12 + 10).map(|m| (m, 90)).collect();
        for gone in 2025 * 12 + 3..2025 * 12 + 7 {
            months.remove(&gone);
        }
        Self {
            registry,
            lines,
            ranking,
            archives,
            kinds: kinds.into_iter().map(|(k, n)| (k.to_owned(), n)).collect(),
            months,
        }
    }

    pub fn scan(&self) -> Scan<'_> {
        static NO_LINES: &BTreeSet<PhoneLine> = &BTreeSet::new();
        Scan {
            registry: self.registry,
            lines: &self.lines,
            phone_lines: NO_LINES,
            ranking: &self.ranking,
            archives: &self.archives,
            kinds: &self.kinds,
            months: &self.months,
            elsewhere: 1,
            left_out: 0,
            today: TODAY,
            reveal: false,
        }
    }
}

struct Make<'a> {
    registry: &'a Registry,
    strangers: &'a Strangers<'a>,
}

impl Make<'_> {
    fn known(&self, id: &str, line: Option<&LineId>, clues: &[(ClueKind, u64, Date)]) -> Binding {
        let services = self.registry.services();
        let index = services.iter().position(|s| s.id == id).unwrap();
        let mut binding = self.unknown(&services[index].name, line, clues);
        binding.record = u32::try_from(index).ok();
        binding.id = id.to_owned();
        binding.domain = Some(id.to_owned());
        binding
    }

    fn unknown(
        &self,
        name: &str,
        line: Option<&LineId>,
        clues: &[(ClueKind, u64, Date)],
    ) -> Binding {
        let mut found = Found {
            name: name.to_owned(),
            domain: None,
            clues: BTreeMap::new(),
            evidence: Vec::new(),
            months: Default::default(),
            mailboxes: Default::default(),
            ..Found::default()
        };
        for (clue, count, day) in clues {
            let first = day.saturating_sub(jiff::Span::new().days(*count as i64));
            found.add(*clue, Some(at(first)));
            found.add(*clue, Some(at(*day)));
            if let Some(tally) = found.clues.get_mut(clue) {
                tally.count = *count;
            }
            for (n, month) in (0..=*count as i32 / 12).enumerate().take(40) {
                let last = i32::from(day.year()) * 12 + i32::from(day.month()) - 1;
                found.months.add(last - month, 1 + (n as u32 * 7) % 12);
            }
            found.keep(Evidence {
                clue: *clue,
                naming: Some(Naming::SenderId),
                at: Some(at(*day)),
                sender: Some(self.strangers.sender.to_owned()),
                excerpt: self.strangers.excerpt.to_owned(),
                origin: Origin {
                    file: self.strangers.file.into(),
                    place: Place::Byte(*count * 811),
                },
            });
        }
        Binding {
            record: None,
            id: name.to_lowercase(),
            name: name.to_owned(),
            domain: None,
            line: line.cloned(),
            line_known_by: line.map_or(LineKnownBy::Unknown, |_| LineKnownBy::SubscriptionId),
            unnamed: false,
            found,
        }
    }
}

/// The scan as JSON, in one piece.
pub(crate) fn json_text(scan: &Scan<'_>) -> String {
    let mut out = Vec::new();
    crate::json(scan, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}
