use ringoff_model::SkipReason;
use std::io;

/// Why a whole file, or the rest of it, could not be read. Carries values; sentences are made at
/// the edge of the program.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The disk, or whatever the file comes from, failed.
    #[error("reading failed: {source}")]
    Io {
        /// What the system said.
        source: io::Error,
    },
    /// A folder, a device, a pipe or a socket.
    #[error("not a regular file")]
    NotAFile,
    /// A limit of reading was reached (see [`Limits`](crate::Limits) for their names).
    #[error("beyond the limit {which} = {limit}")]
    Limit {
        /// The field of [`Limits`](crate::Limits).
        which: &'static str,
        /// Its value.
        limit: u64,
    },
    /// The file contradicts itself.
    #[error("damaged: {what}")]
    Damaged {
        /// What is wrong, in one or two words (`checksum`, `size`, `archive header`).
        what: &'static str,
    },
    /// An XML document type declaration: no phone writes one, attacks do.
    #[error("contains a document type declaration")]
    Doctype,
    /// Entries of a zip share bytes, as only bombs do.
    #[error("entries overlap")]
    Overlap,
    /// Sealed by a cipher that is not undone here.
    #[error("sealed by an unknown cipher")]
    UnknownCipher,
    /// The file that would be the key of another contradicts itself.
    #[error("damaged key file")]
    KeyFile,
    /// An encrypted backup of an iPhone that is no folder: its files can be opened only where one may jump about in them.
    #[error("an encrypted backup inside an archive")]
    BackupInside,
    /// Packed in a way that is not undone here.
    #[error("packed by an unknown method")]
    UnknownPacking,
}

impl ReadError {
    /// The name used in `--json` and as the key of its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Io { .. } => "io",
            Self::NotAFile => "not_a_file",
            Self::Limit { .. } => "limit",
            Self::Damaged { .. } => "damaged",
            Self::Doctype => "doctype",
            Self::Overlap => "overlap",
            Self::UnknownCipher => "unknown_cipher",
            Self::KeyFile => "key_file",
            Self::BackupInside => "backup_inside",
            Self::UnknownPacking => "unknown_packing",
        }
    }

    /// Whether the whole archive ends with it, where others cost only the file in it.
    pub(crate) fn ends_archive(&self) -> bool {
        matches!(
            self,
            Self::Io { .. }
                | Self::Limit {
                    which: "unpacked_bytes",
                    ..
                }
        )
    }

    /// What is lost by it, where it ends a file among others.
    pub fn loss(&self) -> SkipReason {
        match self {
            Self::Limit { which, .. } => match *which {
                "ratio" => SkipReason::Bomb,
                "depth" | "nesting" => SkipReason::TooDeep,
                "entries" | "parts" | "headers" | "cells" => SkipReason::TooMany,
                _ => SkipReason::TooLarge,
            },
            Self::Doctype => SkipReason::Doctype,
            Self::Overlap => SkipReason::Overlap,
            Self::UnknownPacking => SkipReason::PackedOtherwise,
            Self::UnknownCipher | Self::BackupInside => SkipReason::Encrypted,
            Self::Io { .. } | Self::NotAFile | Self::KeyFile | Self::Damaged { .. } => {
                SkipReason::Damaged
            }
        }
    }

    /// As an error of [`Read`](io::Read), so that it can pass through a decompressor; the way back
    /// is `From<io::Error>`.
    pub(crate) fn into_io(self) -> io::Error {
        match self {
            Self::Io { source } => source,
            other => io::Error::other(other),
        }
    }
}

impl From<io::Error> for ReadError {
    /// Finds an error of ours again that travelled as an [`io::Error`].
    fn from(error: io::Error) -> Self {
        match error.downcast::<Self>() {
            Ok(own) => own,
            Err(source) => Self::Io { source },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_ours_survives_the_way_through_io() {
        let sent = ReadError::Limit {
            which: "ratio",
            limit: 200,
        };
        let back = ReadError::from(sent.into_io());
        assert!(
            matches!(
                back,
                ReadError::Limit {
                    which: "ratio",
                    limit: 200
                }
            ),
            "{back:?}"
        );
    }

    #[test]
    fn a_failing_disk_keeps_what_the_system_said() {
        let error = ReadError::from(io::Error::from(io::ErrorKind::PermissionDenied));
        assert_eq!(error.name(), "io");
    }
}
