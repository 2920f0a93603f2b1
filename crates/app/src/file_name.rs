//! Names of files as the system has them: any bytes on Unix, not text alone.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// A path on its way to a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OnTheWay(pub PathBuf);

/// Text where it is text, else the system's own units: bytes on Unix, two of them on Windows.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Text(String),
    Units(Vec<u16>),
}

impl Serialize for OnTheWay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let name = self.0.as_os_str();
        let written = match name.to_str() {
            Some(text) => Written::Text(text.to_owned()),
            None => Written::Units(units(name)),
        };
        written.serialize(serializer)
    }
}

impl<'d> Deserialize<'d> for OnTheWay {
    fn deserialize<D: Deserializer<'d>>(deserializer: D) -> Result<Self, D::Error> {
        let name = match Written::deserialize(deserializer)? {
            Written::Text(text) => OsString::from(text),
            Written::Units(units) => of_units(units),
        };
        Ok(Self(name.into()))
    }
}

#[cfg(unix)]
fn units(name: &OsStr) -> Vec<u16> {
    let bytes = std::os::unix::ffi::OsStrExt::as_bytes(name);
    bytes.iter().copied().map(u16::from).collect()
}

#[cfg(unix)]
fn of_units(units: Vec<u16>) -> OsString {
    let bytes = units.into_iter().map(|unit| unit.to_le_bytes()[0]);
    std::os::unix::ffi::OsStringExt::from_vec(bytes.collect())
}

#[cfg(windows)]
fn units(name: &OsStr) -> Vec<u16> {
    std::os::windows::ffi::OsStrExt::encode_wide(name).collect()
}

#[cfg(windows)]
fn of_units(units: Vec<u16>) -> OsString {
    std::os::windows::ffi::OsStringExt::from_wide(&units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_name_of_any_bytes_reaches_the_worker() {
        use std::os::unix::ffi::OsStringExt as _;
        for bytes in [
            b"a/b.xml".to_vec(),
            b"a/\xf1\xec\xf1.xml".to_vec(),
            vec![0xff],
        ] {
            let path = OnTheWay(OsString::from_vec(bytes).into());
            let text = serde_json::to_string(&path).unwrap();
            assert_eq!(serde_json::from_str::<OnTheWay>(&text).unwrap(), path);
        }
    }
}
