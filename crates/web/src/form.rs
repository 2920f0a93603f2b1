//! A form as it was sent: read within its limits, and only if it carries this session's second secret.

use crate::frame::Visit;
use crate::guard::limits::{FORM, is_slow};
use crate::guard::refuse;
use crate::secret::same;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::Response;
use ringoff_workspace::{Result, SecretString};
use std::borrow::Cow;
use zeroize::Zeroize as _;

/// Characters of one field that are kept.
const FIELD: usize = 4_000;

/// Reads what stands in a field; the error carries the field's name.
pub(crate) type Reader<T> = fn(&str, &str) -> Result<T>;

/// The fields, in order.
#[derive(Clone, Default)]
pub(crate) struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// Reads the body of a request.
    pub async fn read(request: Request) -> std::result::Result<Self, Response> {
        match axum::body::to_bytes(request.into_body(), FORM).await {
            Ok(bytes) => {
                let typed = Self::parse(&bytes);
                if let Ok(mut bytes) = bytes.try_into_mut() {
                    bytes.zeroize();
                }
                Ok(typed)
            }
            Err(error) if is_slow(&error) => Err(refuse(
                StatusCode::REQUEST_TIMEOUT,
                "The form did not arrive in time.\n",
            )),
            Err(_) => Err(refuse(
                StatusCode::PAYLOAD_TOO_LARGE,
                "The form is too large.\n",
            )),
        }
    }

    /// What a form or an address carries.
    pub fn parse(bytes: &[u8]) -> Self {
        let pairs = url::form_urlencoded::parse(bytes);
        let read = |(name, value): (Cow<'_, str>, Cow<'_, str>)| {
            // Of a secret there is one copy, which is wiped.
            let value = match is_secret(&name) {
                true => value.into_owned(),
                false => value.replace("\r\n", "\n"),
            };
            (name.into_owned(), value)
        };
        Self(pairs.map(read).collect())
    }

    /// A field's text without white space around it, cut to a sensible length; empty where it is missing.
    pub fn text(&self, name: &str) -> String {
        self.raw(name).trim().chars().take(FIELD).collect()
    }

    fn raw(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// All values of a name.
    pub fn all(&self, name: &str) -> Vec<String> {
        let of_name = self.0.iter().filter(|(key, _)| key == name);
        of_name
            .map(|(_, v)| v.chars().take(FIELD).collect())
            .collect()
    }

    /// Not cut, not trimmed.
    pub fn secret(&self, name: &str) -> SecretString {
        SecretString::from(self.raw(name).to_owned())
    }

    pub fn has(&self, name: &str) -> bool {
        !self.raw(name).is_empty()
    }

    /// Whether the field was sent and nothing stands in it.
    pub fn is_blank(&self, name: &str) -> bool {
        let mut sent = self.0.iter().filter(|(key, _)| key == name);
        sent.next()
            .is_some_and(|(_, value)| value.trim().is_empty())
    }

    /// A field's text, where something stands in it.
    pub fn given(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// A field that the form cannot do without, by a reader of [`ringoff_workspace::text`].
    pub fn value<T>(&self, name: &str, read: Reader<T>) -> Result<T> {
        read(name, &self.text(name))
    }

    /// A field that may be empty.
    pub fn optional<T>(&self, name: &str, read: Reader<T>) -> Result<Option<T>> {
        let text = self.given(name);
        text.map(|text| read(name, &text)).transpose()
    }

    /// The field that holds this value of a command: on a page with several forms its name has something before
    /// it (`extra-amount`).
    pub fn field_of(&self, value: &str) -> Option<String> {
        let is = |name: &&str| {
            name.strip_suffix(value)
                .is_some_and(|b| b.is_empty() || b.ends_with('-'))
        };
        let mut names = self.0.iter().map(|(name, _)| name.as_str());
        names.find(is).map(str::to_owned)
    }

    /// Fields whose names begin so, without the beginning.
    pub fn beginning(&self, with: &str) -> Vec<(String, String)> {
        let fields = self.0.iter().filter_map(|(k, v)| {
            let value: String = v.trim().chars().take(FIELD).collect();
            Some((k.strip_prefix(with)?.to_owned(), value))
        });
        fields.collect()
    }

    /// What may be shown again: all but secrets.
    pub fn again(&self) -> Vec<(String, String)> {
        let shown = self.0.iter().filter(|(name, _)| !is_secret(name));
        shown.cloned().collect()
    }
}

impl Drop for Typed {
    fn drop(&mut self) {
        for (_, value) in self.0.iter_mut().filter(|(name, _)| is_secret(name)) {
            value.zeroize();
        }
    }
}

/// Whether a field of this name holds a secret.
fn is_secret(name: &str) -> bool {
    // The words of a recovery key, one a field: `word7`.
    let numbered = |rest: &str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit());
    let word = name.strip_prefix("word").is_some_and(numbered);
    word || name == "form" || name.contains("passphrase") || name == "recovery"
}

impl<S: Send + Sync> FromRequest<S> for Typed {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> std::result::Result<Self, Response> {
        let form = request.extensions().get::<Visit>().map(|v| v.form.clone());
        let typed = Self::read(request).await?;
        if form.is_some_and(|form| same(&form, typed.raw("form"))) {
            Ok(typed)
        } else {
            Err(refuse(
                StatusCode::FORBIDDEN,
                "The form is not one of this session.\n",
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringoff_workspace::text;

    #[test]
    fn a_value_of_a_command_is_found_in_the_form_that_was_sent() {
        let typed = Typed::parse(b"extra-name=x&extra-amount=y&note=z");
        assert_eq!(typed.field_of("amount").as_deref(), Some("extra-amount"));
        assert_eq!(typed.field_of("note").as_deref(), Some("note"));
        assert_eq!(typed.field_of("mount"), None);
    }

    #[test]
    fn fields_come_out_trimmed_and_secrets_do_not() {
        let typed = Typed::parse(b"a=+x%20&passphrase=+y+&d=2026-12-20&n=12&t-1=z&a=second");
        assert_eq!(typed.text("a"), "x");
        assert_eq!(typed.all("a"), [" x ", "second"]);
        assert_eq!(
            ringoff_workspace::ExposeSecret::expose_secret(&typed.secret("passphrase")),
            " y "
        );
        let day = typed.optional("d", text::day).unwrap();
        assert_eq!(day, Some(jiff::civil::date(2026, 12, 20)));
        assert_eq!(typed.value("n", text::whole::<u32>).unwrap(), 12);
        assert_eq!(typed.optional("none", text::day).unwrap(), None);
        let error = typed.value("a", text::day).unwrap_err();
        assert_eq!(error.field(), Some("a"));
        assert_eq!(typed.beginning("t-"), [("1".to_owned(), "z".to_owned())]);
        assert!(typed.again().iter().all(|(k, _)| k != "passphrase"));
        // Words that are none of a key are shown again, with their line ends as one character.
        let typed = Typed::parse(b"refused-words=no%0D%0Arefund&word7=zoo&recovery=a+b&form=f");
        let refused = ("refused-words".to_owned(), "no\nrefund".to_owned());
        assert_eq!(typed.again(), [refused]);
    }
}
