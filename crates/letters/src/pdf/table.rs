//! Tables: how wide each column is, and what stands under the others.

use super::Look;
use super::layout::Setter;
use super::slab::{Align, Column, Rule};
use super::text::{Style, Text};
use krilla::tagging::{TableHeaderScope, Tag, TagKind};

impl Setter<'_> {
    /// `right` names the columns of figures.
    pub(super) fn table(&mut self, head: &[String], rows: &[Vec<String>], right: &[usize]) {
        let style = self.style.scaled(0.9);
        let set = |cells: &[String], style: Style| -> Vec<Text> {
            cells.iter().map(|cell| Text::plain(cell, style)).collect()
        };
        let head = set(head, style.bold());
        let rows: Vec<Vec<Text>> = rows.iter().map(|row| set(row, style)).collect();
        let places = places(&head, &rows, right, self.look);
        let table = self.tags.add(Some(self.parent), Tag::Table);
        let group = self.tags.add(Some(table), Tag::THead);
        let first = self.slabs.len();
        self.row(head, group, &places, true);
        let repeated = first..self.slabs.len();
        let group = self.tags.add(Some(table), Tag::TBody);
        for row in rows {
            self.row(row, group, &places, false);
        }
        for slab in &mut self.slabs[repeated.end..] {
            slab.head = Some(repeated.clone());
        }
        self.slabs[first].before = self.look.gap;
        self.close(self.look.gap + 0.3 * self.look.size);
    }

    /// A cell without a place takes a line of its own under the others.
    fn row(&mut self, cells: Vec<Text>, group: usize, places: &[Option<Place>], head: bool) {
        let row = self.tags.add(Some(group), Tag::TR);
        let start = self.slabs.len();
        self.push(0.0, Vec::new());
        let whole = (self.look.margin.0, self.look.width(), Align::Left);
        for (cell, place) in cells.into_iter().zip(places) {
            let kind = if head {
                TagKind::from(Tag::TH(TableHeaderScope::Column))
            } else {
                Tag::TD.into()
            };
            let node = self.tags.add(Some(row), kind);
            let (x, width, align) = place.unwrap_or(whole);
            let column = Column::new(x, width, align, cell, node);
            if place.is_some() {
                self.slabs[start].columns.push(column);
            } else {
                self.push(0.0, vec![column]);
            }
        }
        let last = self.slabs.len() - 1;
        for (at, slab) in self.slabs.iter_mut().enumerate().skip(start) {
            slab.padding = if start == last { 0.3 } else { 0.2 } * self.look.size;
            slab.together = true;
            slab.with_next = head || at < last;
            slab.rule = (at == last).then_some(Rule {
                x: whole.0,
                width: whole.1,
                down: 0.0,
                thickness: if head { 0.8 } else { 0.4 },
            });
        }
    }
}

/// Left edge, width, and on which side the text stands.
type Place = (f32, f32, Align);

/// Where the cells of each column stand; nowhere in a column of long numbers that does not fit beside the
/// others, since a number does not break.
fn places(head: &[Text], rows: &[Vec<Text>], right: &[usize], look: Look) -> Vec<Option<Place>> {
    let gutter = look.size;
    let cells = |at: usize| {
        head[at..=at]
            .iter()
            .chain(rows.iter().filter_map(move |row| row.get(at)))
    };
    let measure = |of: fn(&Text) -> f32| -> Vec<f32> {
        let columns = 0..head.len();
        columns
            .map(|at| cells(at).map(of).fold(0.0, f32::max))
            .collect()
    };
    let (least, most) = (measure(Text::narrowest), measure(Text::width));
    let room = |beside: &[usize]| look.width() - gutter * beside.len().saturating_sub(1) as f32;
    let sum = |of: &[f32], beside: &[usize]| beside.iter().map(|at| of[*at]).sum::<f32>();
    let mut beside: Vec<usize> = (0..head.len()).collect();
    while beside.len() > 1 && sum(&most, &beside) > room(&beside) {
        let share = room(&beside) / beside.len() as f32;
        let numbers = beside.iter().copied();
        let numbers = numbers.filter(|at| cells(*at).any(|cell| cell.has_long_number(share)));
        let Some(widest) = numbers.max_by(|a, b| least[*a].total_cmp(&least[*b])) else {
            break;
        };
        beside.retain(|at| *at != widest);
    }
    let (room, least_sum, most_sum) = (room(&beside), sum(&least, &beside), sum(&most, &beside));
    let grows = |at: usize| at > 0 && !right.contains(&at);
    let growing = beside.iter().filter(|at| grows(**at)).count().max(1) as f32;
    let width = |at: usize| {
        if most_sum <= room {
            most[at]
                + if grows(at) {
                    (room - most_sum) / growing
                } else {
                    0.0
                }
        } else if least_sum <= room {
            least[at] + (most[at] - least[at]) * (room - least_sum) / (most_sum - least_sum)
        } else {
            room * least[at] / least_sum
        }
    };
    let mut places = vec![None; head.len()];
    let mut x = look.margin.0;
    for at in beside {
        let align = if right.contains(&at) {
            Align::Right
        } else {
            Align::Left
        };
        places[at] = Some((x, width(at), align));
        x += width(at) + gutter;
    }
    places
}
