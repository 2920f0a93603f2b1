//! From what was asked of a disk to every disk that a power cut could leave.
//!
//! Before it is synced, a write may be there, missing, half there, or there as zeros; a name may be
//! made, given or removed, or not yet; each regardless of the others.

use super::Dice;
use crate::disk::sim::{Image, Inode, Op};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    Kept,
    Dropped,
    /// Of a write: its first half.
    Half,
    /// Of a write: its length, but zeros.
    Zeros,
}

/// A disk on its way: what is durable, and what is not yet.
#[derive(Default)]
pub(super) struct Replayer {
    durable: Image,
    pending: Vec<Op>,
}

impl Replayer {
    /// Takes the next thing that was asked of the disk.
    pub(super) fn step(&mut self, op: &Op) {
        match op {
            Op::Sync { inode } => self.settle(|op| written_to(op) == Some(*inode)),
            Op::SyncDir { folder } => self.settle(|op| names_in(op) == Some(*folder)),
            op => {
                // A file or folder is there as soon as it is made; whether it has a name is another matter.
                match op {
                    Op::Create { inode, .. } => {
                        self.durable.files.insert(*inode, Arc::default());
                    }
                    Op::MakeDir { inode, .. } => {
                        self.durable.folders.insert(*inode, BTreeMap::new());
                    }
                    _ => {}
                }
                self.pending.push(op.clone());
            }
        }
    }

    fn settle(&mut self, settled: impl Fn(&Op) -> bool) {
        for op in std::mem::take(&mut self.pending) {
            if settled(&op) {
                apply(&mut self.durable, &op, Fate::Kept);
            } else {
                self.pending.push(op);
            }
        }
    }

    /// The disks that a power cut could leave now.
    pub(super) fn disks(&self, dice: &mut Dice) -> Vec<Image> {
        let count = self.pending.len();
        let mut choices = BTreeSet::new();
        for kept in 0..=count {
            let fate = |at| if at < kept { Fate::Kept } else { Fate::Dropped };
            choices.insert((0..count).map(fate).collect::<Vec<_>>());
        }
        for one in 0..count {
            for fate in [Fate::Dropped, Fate::Half, Fate::Zeros] {
                let mut all_but_one = vec![Fate::Kept; count];
                all_but_one[one] = fate;
                choices.insert(self.sensible(all_but_one));
            }
            let mut only_one = vec![Fate::Dropped; count];
            only_one[one] = Fate::Kept;
            choices.insert(only_one);
        }
        for _ in 0..count.min(4) {
            let fates = [Fate::Kept, Fate::Dropped, Fate::Half, Fate::Zeros];
            let any = (0..count).map(|_| fates[dice.below(4) as usize]).collect();
            choices.insert(self.sensible(any));
        }
        choices.iter().map(|fates| self.disk(fates)).collect()
    }

    /// Only a write can be there in part.
    fn sensible(&self, mut fates: Vec<Fate>) -> Vec<Fate> {
        for (fate, op) in fates.iter_mut().zip(&self.pending) {
            if matches!(fate, Fate::Half | Fate::Zeros) && written_to(op).is_none() {
                *fate = Fate::Dropped;
            }
        }
        fates
    }

    fn disk(&self, fates: &[Fate]) -> Image {
        let mut image = self.durable.clone();
        for (op, fate) in self.pending.iter().zip(fates) {
            apply(&mut image, op, *fate);
        }
        image
    }
}

fn written_to(op: &Op) -> Option<Inode> {
    match op {
        Op::Write { inode, .. } => Some(*inode),
        _ => None,
    }
}

fn names_in(op: &Op) -> Option<Inode> {
    match op {
        Op::Create { folder, .. }
        | Op::MakeDir { folder, .. }
        | Op::Rename { folder, .. }
        | Op::Remove { folder, .. } => Some(*folder),
        Op::Write { .. } | Op::Sync { .. } | Op::SyncDir { .. } => None,
    }
}

fn apply(image: &mut Image, op: &Op, fate: Fate) {
    if fate == Fate::Dropped {
        return;
    }
    match op {
        Op::Create {
            folder,
            name,
            inode,
        }
        | Op::MakeDir {
            folder,
            name,
            inode,
        } => {
            image
                .folders
                .get_mut(folder)
                .unwrap()
                .insert(name.clone(), *inode);
        }
        Op::Rename {
            folder,
            from,
            to,
            inode,
        } => {
            let names = image.folders.get_mut(folder).unwrap();
            names.remove(from);
            names.insert(to.clone(), *inode);
        }
        Op::Remove { folder, name } => {
            image.folders.get_mut(folder).unwrap().remove(name);
        }
        Op::Write { inode, at, bytes } => {
            let file = Arc::make_mut(image.files.get_mut(inode).unwrap());
            let length = if fate == Fate::Half {
                bytes.len() / 2
            } else {
                bytes.len()
            };
            if file.len() < at + length {
                file.resize(at + length, 0);
            }
            if fate != Fate::Zeros {
                file[*at..at + length].copy_from_slice(&bytes[..length]);
            }
        }
        Op::Sync { .. } | Op::SyncDir { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The replayer itself: what a disk may leave of a file written, synced, and not yet named.
    #[test]
    fn a_synced_file_without_a_synced_name_may_be_whole_or_missing_but_never_half() {
        let mut replayer = Replayer::default();
        let name = "a".to_owned();
        for op in [
            Op::Create {
                folder: 0,
                name,
                inode: 1,
            },
            Op::Write {
                inode: 1,
                at: 0,
                bytes: b"abcd".to_vec(),
            },
        ] {
            replayer.step(&op);
        }
        let contents = |replayer: &Replayer| -> BTreeSet<Option<Vec<u8>>> {
            let disks = replayer.disks(&mut Dice(7));
            let content = |disk: &Image| {
                let inode = disk.folders[&0].get("a")?;
                Some(disk.files[inode].to_vec())
            };
            disks.iter().map(content).collect()
        };
        let unsynced = contents(&replayer);
        for possible in [
            None,
            Some(&b""[..]),
            Some(b"ab"),
            Some(b"abcd"),
            Some(b"\0\0\0\0"),
        ] {
            assert!(
                unsynced.contains(&possible.map(<[u8]>::to_vec)),
                "{possible:?}"
            );
        }
        replayer.step(&Op::Sync { inode: 1 });
        let synced = contents(&replayer);
        assert_eq!(synced, BTreeSet::from([None, Some(b"abcd".to_vec())]));
        replayer.step(&Op::SyncDir { folder: 0 });
        assert_eq!(
            contents(&replayer),
            BTreeSet::from([Some(b"abcd".to_vec())])
        );
    }
}
