//! The painting operations that concern text, carried out as far as places need it.

use super::fonts::Font;
use super::lines::Letter;
use crate::{Limits, ReadError};
use hayro_syntax::content::{Instruction, UntypedIter};
use hayro_syntax::object::{Array, Dict, Name, Number, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::Resources;
use std::collections::HashMap;
use std::rc::Rc;

/// A form costs as much as so many operations, for it is unpacked each time that it is shown.
const FORM: u64 = 200;

/// A map from one plane to another: `x' = ax + cy + e`, `y' = bx + dy + f`.
#[derive(Clone, Copy)]
pub(super) struct Matrix([f64; 6]);

impl Matrix {
    pub(super) const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    fn moved(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// First this one, then the other.
    fn then(self, other: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let (x, y) = other.at(e, f);
        let [p, q, r, s, ..] = other.0;
        Self([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            x,
            y,
        ])
    }

    fn at(self, x: f64, y: f64) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }
}

/// What counts for the next letter.
#[derive(Clone)]
struct State {
    plane: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    spacing: f64,
    word_spacing: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// Collects letters, and counts what that takes over all pages.
pub(super) struct Letters<'l> {
    pub(super) limits: &'l Limits,
    steps: u64,
    bytes: usize,
    fonts: HashMap<ObjectIdentifier, Rc<Font>>,
    found: Vec<Letter>,
    unknown: u64,
}

impl<'l> Letters<'l> {
    pub(super) fn new(limits: &'l Limits) -> Self {
        Self {
            limits,
            steps: 0,
            bytes: 0,
            fonts: HashMap::new(),
            found: Vec::new(),
            unknown: 0,
        }
    }

    /// What was found since the last time, and how many letters nobody can tell.
    pub(super) fn take(&mut self) -> (Vec<Letter>, u64) {
        (
            std::mem::take(&mut self.found),
            std::mem::take(&mut self.unknown),
        )
    }

    /// Bytes that may still be unpacked.
    pub(super) fn room(&self) -> usize {
        self.limits.pdf_bytes.saturating_sub(self.bytes)
    }

    pub(super) fn count_bytes(&mut self, bytes: usize) -> Result<(), ReadError> {
        self.bytes = self.bytes.saturating_add(bytes);
        if self.bytes > self.limits.pdf_bytes {
            return Err(ReadError::Limit {
                which: "pdf_bytes",
                limit: self.limits.pdf_bytes as u64,
            });
        }
        Ok(())
    }

    pub(super) fn step(&mut self, steps: u64) -> Result<(), ReadError> {
        self.steps += steps;
        if self.steps > self.limits.pdf_steps {
            return Err(ReadError::Limit {
                which: "pdf_steps",
                limit: self.limits.pdf_steps,
            });
        }
        Ok(())
    }

    /// Carries out a page, or a form that it shows.
    pub(super) fn run(
        &mut self,
        content: &[u8],
        resources: &Resources<'_>,
        plane: Matrix,
        forms: usize,
    ) -> Result<(), ReadError> {
        let mut state = State {
            plane,
            font: None,
            size: 1.0,
            spacing: 0.0,
            word_spacing: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        let mut saved: Vec<State> = Vec::new();
        let (mut line, mut pen) = (Matrix::IDENTITY, Matrix::IDENTITY);
        let mut operations = UntypedIter::new(content);
        while let Some(operation) = operations.next() {
            self.step(1)?;
            let number = |at: usize| number(&operation, at);
            match &**operation.operator {
                b"q" if saved.len() < self.limits.depth => saved.push(state.clone()),
                b"Q" => state = saved.pop().unwrap_or(state),
                b"cm" => state.plane = matrix(&operation).then(state.plane),
                b"BT" => (line, pen) = (Matrix::IDENTITY, Matrix::IDENTITY),
                b"Tm" => {
                    line = matrix(&operation);
                    pen = line;
                }
                b"Td" | b"TD" => {
                    if **operation.operator == *b"TD" {
                        state.leading = -number(1);
                    }
                    line = Matrix::moved(number(0), number(1)).then(line);
                    pen = line;
                }
                b"T*" => {
                    line = Matrix::moved(0.0, -state.leading).then(line);
                    pen = line;
                }
                b"TL" => state.leading = number(0),
                b"Tc" => state.spacing = number(0),
                b"Tw" => state.word_spacing = number(0),
                b"Tz" => state.stretch = number(0) / 100.0,
                b"Ts" => state.rise = number(0),
                b"Tf" => {
                    state.size = number(1);
                    if let Some(Object::Name(name)) = operation.operands().next() {
                        state.font = self.font(name, resources)?;
                    }
                }
                b"Tj" => self.show(operation.operands().next(), &state, &mut pen)?,
                b"TJ" => {
                    if let Some(Object::Array(list)) = operation.operands().next() {
                        for item in list.iter::<Object<'_>>() {
                            if let Object::Number(back) = &item {
                                let back = back.as_f64() / 1000.0 * state.size * state.stretch;
                                pen = Matrix::moved(-back, 0.0).then(pen);
                            }
                            self.show(Some(&item), &state, &mut pen)?;
                        }
                    }
                }
                b"'" | b"\"" => {
                    if **operation.operator == *b"\"" {
                        state.word_spacing = number(0);
                        state.spacing = number(1);
                    }
                    line = Matrix::moved(0.0, -state.leading).then(line);
                    pen = line;
                    self.show(operation.operands().last(), &state, &mut pen)?;
                }
                b"Do" => {
                    if let Some(Object::Name(name)) = operation.operands().next()
                        && let Some(form) = resources.get_x_object(name)
                    {
                        self.form(&form, resources, state.plane, forms)?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn form(
        &mut self,
        form: &Stream<'_>,
        resources: &Resources<'_>,
        plane: Matrix,
        forms: usize,
    ) -> Result<(), ReadError> {
        let dict = form.dict();
        let is_form = dict
            .get::<Name<'_>>(b"Subtype")
            .is_some_and(|name| *name == *b"Form");
        // Deeper than that only those are that show each other.
        if !is_form || forms >= self.limits.pdf_forms {
            return Ok(());
        }
        let own = dict
            .get::<Array<'_>>(b"Matrix")
            .map_or(Matrix::IDENTITY, |list| {
                let mut numbers = Matrix::IDENTITY.0;
                for (slot, number) in numbers.iter_mut().zip(list.iter::<Number>()) {
                    *slot = number.as_f64();
                }
                Matrix(numbers)
            });
        self.step(FORM)?;
        let content = self.unpacked(form)?;
        let resources = match dict.get::<Dict<'_>>(b"Resources") {
            Some(own) => Resources::from_parent(own, resources.clone()),
            None => resources.clone(),
        };
        self.run(&content, &resources, own.then(plane), forms + 1)
    }

    fn font(
        &mut self,
        name: &Name<'_>,
        resources: &Resources<'_>,
    ) -> Result<Option<Rc<Font>>, ReadError> {
        let Some(dict) = resources.get_font(name) else {
            return Ok(None);
        };
        let id = dict.obj_id();
        if let Some(known) = id.and_then(|id| self.fonts.get(&id)) {
            return Ok(Some(Rc::clone(known)));
        }
        let font = Rc::new(Font::read(&dict, self)?);
        if let Some(id) = id.filter(|_| self.fonts.len() < self.limits.parts) {
            self.fonts.insert(id, Rc::clone(&font));
        }
        Ok(Some(font))
    }

    fn show(
        &mut self,
        text: Option<&Object<'_>>,
        state: &State,
        pen: &mut Matrix,
    ) -> Result<(), ReadError> {
        let (Some(Object::String(text)), Some(font)) = (text, &state.font) else {
            return Ok(());
        };
        for code in font.codes(text.as_bytes()) {
            self.step(1)?;
            let place = Matrix::moved(0.0, state.rise).then(*pen).then(state.plane);
            let wide = code.width * state.size * state.stretch;
            let blank = if code.blank { state.word_spacing } else { 0.0 };
            let step = wide + (state.spacing + blank) * state.stretch;
            *pen = Matrix::moved(step, 0.0).then(*pen);
            let Some(text) = code.text else {
                self.unknown += 1;
                continue;
            };
            let ((x, y), (end_x, end_y)) = (place.at(0.0, 0.0), place.at(wide, 0.0));
            let (top_x, top_y) = place.at(0.0, state.size);
            self.found.push(Letter {
                x,
                end: x + (end_x - x).hypot(end_y - y),
                y,
                size: (top_x - x).hypot(top_y - y),
                text: text.into(),
            });
        }
        Ok(())
    }
}

fn number(operation: &Instruction<'_, '_>, at: usize) -> f64 {
    match operation.operands().nth(at) {
        Some(Object::Number(number)) => number.as_f64(),
        _ => 0.0,
    }
}

fn matrix(operation: &Instruction<'_, '_>) -> Matrix {
    Matrix(std::array::from_fn(|at| number(operation, at)))
}
