//! The boundaries of the branches that a walk is in, innermost last.

/// One branch.
struct Level {
    boundary: Vec<u8>,
    group: usize,
}

/// The branches that are open.
#[derive(Default)]
pub(super) struct Levels(Vec<Level>);

/// What a boundary line does.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Delimiter {
    /// The next part of a level begins; all levels inside it have ended.
    Opens(usize),
    /// A level ends.
    Closes(usize),
}

impl Levels {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// The group of alternatives that the innermost branch belongs to; 0 is none.
    pub(super) fn group(&self) -> usize {
        self.0.last().map_or(0, |level| level.group)
    }

    /// An empty boundary was not stated: the first line of that shape will be taken for it.
    pub(super) fn enter(&mut self, boundary: Vec<u8>, group: usize) {
        self.0.push(Level { boundary, group });
    }

    /// Leaves all branches but the outer `count`.
    pub(super) fn leave(&mut self, count: usize) {
        self.0.truncate(count);
    }

    /// Which branch a line that starts with two hyphens belongs to; the innermost is asked first.
    pub(super) fn delimiter(&mut self, line: &[u8]) -> Option<Delimiter> {
        let name = line.get(2..)?.trim_ascii_end();
        if let Some(level) = self.0.last_mut()
            && level.boundary.is_empty()
            && name.len() > 2
        {
            level.boundary = name[..name.len().min(super::part::BOUNDARY)].to_vec();
        }
        let stated = self
            .0
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, level)| !level.boundary.is_empty());
        stated.into_iter().find_map(|(i, level)| {
            match name.strip_prefix(level.boundary.as_slice())? {
                b"" => Some(Delimiter::Opens(i)),
                [b'-', b'-', ..] => Some(Delimiter::Closes(i)),
                _ => None,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_belongs_to_the_innermost_branch_whose_whole_boundary_it_names() {
        let mut levels = Levels::default();
        levels.enter(b"a".to_vec(), 0);
        levels.enter(b"ab".to_vec(), 1);
        assert_eq!(levels.delimiter(b"--ab \r\n"), Some(Delimiter::Opens(1)));
        assert_eq!(levels.delimiter(b"--a\n"), Some(Delimiter::Opens(0)));
        assert_eq!(levels.delimiter(b"--ab--"), Some(Delimiter::Closes(1)));
        assert_eq!(levels.delimiter(b"--abc\n"), None);
        assert_eq!(levels.delimiter(b"--\n"), None);
    }

    #[test]
    fn a_boundary_that_is_not_stated_is_taken_from_the_first_line_like_one() {
        let mut levels = Levels::default();
        levels.enter(Vec::new(), 0);
        assert_eq!(levels.delimiter(b"--\n"), None);
        assert_eq!(levels.delimiter(b"--xyz\n"), Some(Delimiter::Opens(0)));
        assert_eq!(levels.delimiter(b"--other\n"), None);
        assert_eq!(levels.delimiter(b"--xyz--\n"), Some(Delimiter::Closes(0)));
    }
}
