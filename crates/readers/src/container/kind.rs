//! Containers and media, known by their first bytes.

/// A container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Zip,
    Gzip,
    Tar,
}

impl Kind {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Gzip => "gzip",
            Self::Tar => "tar",
        }
    }
}

/// Which container begins with `head`, if any.
pub(super) fn of(head: &[u8]) -> Option<Kind> {
    // The second is a zip without entries.
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        Some(Kind::Zip)
    } else if head.starts_with(b"\x1f\x8b\x08") {
        Some(Kind::Gzip)
    } else if is_tar(head) {
        Some(Kind::Tar)
    } else {
        None
    }
}

/// A tar has no signature that every program writes, but every header carries a sum of its bytes.
fn is_tar(head: &[u8]) -> bool {
    let Some(header) = head.get(..512) else {
        return false;
    };
    let Ok(stated) = std::str::from_utf8(&header[148..156]) else {
        return false;
    };
    let Ok(stated) = u32::from_str_radix(stated.trim_matches(['\0', ' ']), 8) else {
        return false;
    };
    // The sum is taken with its own eight bytes read as spaces.
    let sum = |bytes: &[u8]| bytes.iter().map(|b| u32::from(*b)).sum::<u32>();
    header[0] != 0 && stated == sum(&header[..148]) + 8 * 32 + sum(&header[156..])
}

/// Pictures, sound and video, which MMS backups hold by the thousand.
pub(super) fn is_media(head: &[u8]) -> bool {
    const STARTS: [&[u8]; 9] = [
        b"\xff\xd8\xff",
        b"\x89PNG\r\n",
        b"GIF8",
        b"OggS",
        b"ID3",
        b"\xff\xfb",
        b"\xff\xf1",
        b"#!AMR",
        b"RIFF",
    ];
    STARTS.iter().any(|start| head.starts_with(start)) || head.get(4..8) == Some(b"ftyp")
}
