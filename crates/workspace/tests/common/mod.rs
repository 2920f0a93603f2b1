//! A made-up line in a store that is gone with the test, under the records that ship.

use jiff::Zoned;
use jiff::civil::date;
use ringoff_model::{Payment, PaymentStatus, Place};
use ringoff_registry::Registry;
use ringoff_workspace::case::{CaseId, Event, State};
use ringoff_workspace::vault::Memory;
use ringoff_workspace::{Command, LineEdit, Receipt, Result, Workspace, text};

/// Late in the evening of a person in Berlin: at the operator it is the next day.
pub const CLOCK: &str = "2026-11-25T23:30[Europe/Berlin]";

/// A charge of 10 November 2026, as a statement tells of it.
pub fn payment<'a>(counterparty: &'a str, description: &'a str) -> Payment<'a> {
    Payment {
        place: Place::Entry(1),
        day: date(2026, 11, 10),
        at: None,
        amount: "-1500".parse().unwrap(),
        currency: "KZT".parse().ok(),
        counterparty: Some(counterparty.into()),
        description: description.into(),
        reference: None,
        status: PaymentStatus::Booked,
        account: None,
        balance: None,
        direction_known: true,
    }
}

pub struct Fixture {
    pub workspace: Workspace,
    pub id: CaseId,
    pub now: Zoned,
}

impl Fixture {
    /// A case of a number of this operator.
    pub fn new(operator: Option<&str>) -> Self {
        Self::of("+7 700 000 12 34", operator)
    }

    /// A case of this number of this operator.
    pub fn of(number: &str, operator: Option<&str>) -> Self {
        let registry = Registry::embedded();
        let mut workspace = Workspace::new(Box::new(Memory::new()), registry).unwrap();
        let now: Zoned = CLOCK.parse().unwrap();
        let number = text::phone("number", number).unwrap();
        let edit = LineEdit {
            operator: operator.map(str::to_owned),
            ..LineEdit::default()
        };
        let opened = workspace.open_case(number, edit, &now).unwrap();
        Self {
            id: opened.id,
            workspace,
            now,
        }
    }

    pub fn execute(&mut self, command: Command) -> Result<Receipt> {
        self.workspace.execute(&self.id, command, &self.now)
    }

    /// Does it and gives what was written.
    pub fn written(&mut self, command: Command) -> Event {
        let receipt = self.execute(command.clone()).unwrap();
        let entry = self.workspace.journal(&self.id).last().unwrap();
        assert_eq!(receipt.seq, Some(entry.seq), "{command:?}");
        entry.event.clone()
    }

    pub fn entries(&self) -> usize {
        self.workspace.journal(&self.id).len()
    }

    pub fn state(&self) -> State {
        self.workspace.case(&self.id).unwrap().state().clone()
    }
}
