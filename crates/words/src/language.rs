//! Which language is spoken: asked for, else the one the person's system speaks.

use crate::{COMPLETE, Words};

/// The variables that name a language, the first that is set deciding.
pub const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// A language was asked for that has no sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

/// The tag of the language to speak. `asked` comes first and has to exist; then the first of
/// [`VARIABLES`] that is set and not empty, English where it names a language without sentences.
pub fn choose(
    asked: Option<&str>,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<&'static str, UnknownLanguage> {
    if let Some(asked) = asked {
        return find(asked).ok_or_else(|| UnknownLanguage(asked.to_owned()));
    }
    let set = VARIABLES
        .iter()
        .filter_map(|name| variable(name))
        .find(|value| !value.is_empty());
    Ok(set.and_then(|tag| find(&tag)).unwrap_or(COMPLETE))
}

/// The whole tag in either spelling (`zh-Hans`, `ru_RU.UTF-8`), else the first language that shares
/// its first part (`zh_CN` finds `zh-Hans`).
pub(crate) fn find(tag: &str) -> Option<&'static str> {
    let tag = tag.split(['.', '@']).next()?.replace('_', "-");
    let language = tag.split('-').next()?.to_lowercase();
    let same = Words::tags().find(|known| known.eq_ignore_ascii_case(&tag));
    same.or_else(|| Words::tags().find(|known| known.split('-').next() == Some(language.as_str())))
}

/// The name of a language in itself.
pub fn own_name(tag: &str) -> String {
    crate::Words::new(tag).say("language-name", &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(asked: Option<&str>, set: &[(&str, &str)]) -> Result<&'static str, UnknownLanguage> {
        choose(asked, &|name| {
            let found = set.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_option_comes_before_every_variable() {
        let set = [("LC_ALL", "kk_KZ.UTF-8"), ("LANG", "en_GB.UTF-8")];
        assert_eq!(of(Some("ru"), &set), Ok("ru"));
        assert_eq!(of(Some("zh"), &set), Ok("zh-Hans"));
        assert_eq!(of(None, &set), Ok("kk"));
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        for (set, tag) in [
            (
                &[("LC_MESSAGES", "zh_CN.UTF-8"), ("LANG", "ru_RU")][..],
                "zh-Hans",
            ),
            (&[("LC_ALL", ""), ("LANG", "ru_RU.UTF-8")], "ru"),
            (&[("LC_ALL", "C"), ("LANG", "ru_RU.UTF-8")], "en"),
            (&[("LANG", "tlh")], "en"),
            (&[("LANG", "kk_KZ@latin")], "kk"),
            (&[], "en"),
        ] {
            assert_eq!(of(None, set), Ok(tag), "{set:?}");
        }
    }

    #[test]
    fn a_language_that_was_asked_for_and_does_not_exist_is_an_error() {
        for tag in ["tlh", "", "-", "русский"] {
            assert_eq!(of(Some(tag), &[]), Err(UnknownLanguage(tag.to_owned())));
        }
    }
}
