//! How a journal writes what archives showed of an account. Days stand beside moments because journals of earlier
//! versions know days only; what they do not tell is read as unknown.

/// Clues, counted: a list of rows.
pub(super) mod clues {
    use jiff::civil::Date;
    use ringoff_model::{ClueKind, Moment, Tally};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::collections::BTreeMap;

    #[derive(Serialize, Deserialize)]
    struct Row {
        kind: ClueKind,
        count: u64,
        first: Option<Date>,
        last: Option<Date>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        first_at: Option<Moment>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        last_at: Option<Moment>,
    }

    pub(in super::super) fn serialize<S: Serializer>(
        clues: &BTreeMap<ClueKind, Tally>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(clues.iter().map(|(kind, tally)| Row {
            kind: *kind,
            count: tally.count,
            first: tally.first.and_then(Moment::date),
            last: tally.last.and_then(Moment::date),
            first_at: tally.first,
            last_at: tally.last,
        }))
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(
        from: D,
    ) -> Result<BTreeMap<ClueKind, Tally>, D::Error> {
        let mut clues: BTreeMap<ClueKind, Tally> = BTreeMap::new();
        for row in Vec::<Row>::deserialize(from)? {
            clues.entry(row.kind).or_default().add(&Tally {
                count: row.count,
                first: row.first_at.or(row.first.and_then(Moment::of_day)),
                last: row.last_at.or(row.last.and_then(Moment::of_day)),
            });
        }
        Ok(clues)
    }
}

/// Messages a month: a list of pairs. In an object the month would be a text, which an event is not read back from.
pub(super) mod months {
    use serde::{Deserialize, Deserializer, Serializer};
    use std::collections::BTreeMap;

    pub(in super::super) fn serialize<S: Serializer>(
        months: &BTreeMap<i32, u32>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(months)
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(
        from: D,
    ) -> Result<BTreeMap<i32, u32>, D::Error> {
        Ok(Vec::<(i32, u32)>::deserialize(from)?.into_iter().collect())
    }
}

/// Excerpts: a list of rows.
pub(super) mod excerpts {
    use jiff::civil::Date;
    use ringoff_model::{ClueKind, Evidence, Moment, Naming, Origin, Place};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    use std::sync::Arc;

    #[derive(Serialize, Deserialize)]
    struct Row {
        text: String,
        sender: Option<String>,
        day: Option<Date>,
        file: Arc<str>,
        place: Option<Place>,
        #[serde(default)]
        clue: Option<ClueKind>,
        #[serde(default)]
        naming: Option<Naming>,
        #[serde(default)]
        at: Option<Moment>,
    }

    pub(in super::super) fn serialize<S: Serializer>(
        excerpts: &[Evidence],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(excerpts.iter().map(|evidence| Row {
            text: evidence.excerpt.clone(),
            sender: evidence.sender.clone(),
            day: evidence.at.and_then(Moment::date),
            file: evidence.origin.file.clone(),
            place: Some(evidence.origin.place),
            clue: Some(evidence.clue),
            naming: evidence.naming,
            at: evidence.at,
        }))
    }

    pub(in super::super) fn deserialize<'d, D: Deserializer<'d>>(
        from: D,
    ) -> Result<Vec<Evidence>, D::Error> {
        let rows = Vec::<Row>::deserialize(from)?.into_iter();
        let evidence = rows.map(|row| Evidence {
            // Where it is not told, the one that claims least.
            clue: row.clue.unwrap_or(ClueKind::ContactSaved),
            naming: row.naming,
            at: row.at.or(row.day.and_then(Moment::of_day)),
            sender: row.sender,
            excerpt: row.text,
            origin: Origin {
                file: row.file,
                place: row.place.unwrap_or(Place::Byte(0)),
            },
        });
        Ok(evidence.collect())
    }
}
