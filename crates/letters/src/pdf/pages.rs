//! Slabs on pages: where each page ends.

use super::Look;
use super::slab::Slab;
use std::ops::Range;

/// Some lines of a slab on a page.
pub(super) struct Placed<'a> {
    pub(super) slab: &'a Slab,
    pub(super) lines: Range<usize>,
    /// Below the upper margin.
    pub(super) y: f32,
    /// Shown once more: the head of a table that goes on.
    pub(super) again: bool,
}

/// Slabs one under the other, page after page.
pub(super) fn paginate(slabs: &[Slab], look: Look) -> Vec<Vec<Placed<'_>>> {
    let mut flow = Flow {
        pages: vec![Vec::new()],
        y: 0.0,
        after: 0.0,
        room: look.page.1 - 2.0 * look.margin.1,
    };
    for (at, slab) in slabs.iter().enumerate() {
        let head = slab.head.clone().and_then(|head| slabs.get(head));
        let space = flow.space(slab);
        if flow.y + space + least(slabs, at, flow.room) > flow.room {
            flow.turn(head);
        }
        flow.place(slab, head);
    }
    flow.pages
}

struct Flow<'a> {
    pages: Vec<Vec<Placed<'a>>>,
    y: f32,
    after: f32,
    room: f32,
}

impl<'a> Flow<'a> {
    fn space(&self, slab: &Slab) -> f32 {
        if self.y == 0.0 {
            0.0
        } else {
            self.after.max(slab.before)
        }
    }

    /// Begins a page, unless nothing stands on this one.
    fn turn(&mut self, head: Option<&'a [Slab]>) {
        if self.y == 0.0 {
            return;
        }
        self.pages.push(Vec::new());
        (self.y, self.after) = (0.0, 0.0);
        for slab in head.unwrap_or_default() {
            self.put(slab, 0..slab.line_count(), true);
        }
    }

    fn place(&mut self, slab: &'a Slab, head: Option<&'a [Slab]>) {
        let count = slab.line_count();
        let mut start = 0;
        loop {
            let left = self.room - self.y - self.space(slab);
            if slab.height(start..count) <= left {
                break;
            }
            let fit = (start..count)
                .take_while(|end| slab.height(start..end + 1) <= left)
                .count();
            // No line alone at the end of a page or at the top of one.
            let alone = usize::from(fit > 1 && count - start - fit == 1);
            let fit = fit - alone;
            let begun = self.y
                > head
                    .unwrap_or_default()
                    .iter()
                    .map(Slab::whole_height)
                    .sum();
            if (fit == 0 || fit == 1 && start == 0) && begun {
                self.turn(head);
                continue;
            }
            let end = (start + fit.max(1)).min(count);
            self.put(slab, start..end, false);
            start = end;
            if start == count {
                return;
            }
            self.turn(head);
        }
        self.put(slab, start..count, false);
    }

    fn put(&mut self, slab: &'a Slab, lines: Range<usize>, again: bool) {
        self.y += self.space(slab);
        let height = slab.height(lines.clone());
        if let Some(page) = self.pages.last_mut() {
            page.push(Placed {
                slab,
                lines,
                y: self.y,
                again,
            });
        }
        self.y += height;
        self.after = slab.after;
    }
}

/// The room that a slab needs at least to begin on a page, with what has to follow it there.
fn least(slabs: &[Slab], at: usize, room: f32) -> f32 {
    let mut needed = 0.0;
    for (at, slab) in slabs.iter().enumerate().skip(at) {
        let count = slab.line_count();
        let whole = slab.height(0..count);
        if slab.with_next {
            let next = slabs.get(at + 1).map_or(0.0, |next| next.before);
            needed += whole + slab.after.max(next);
            continue;
        }
        let first = slab.height(0..count.min(2));
        let all = slab.together || count <= 3;
        needed += if all && whole <= room { whole } else { first };
        break;
    }
    // What no page holds begins where it may.
    if needed <= room { needed } else { 0.0 }
}
