//! A form as it was sent: read within its limits, and only if it carries this session's second secret.

use crate::frame::Visit;
use crate::guard::limits::{FORM, is_slow};
use crate::guard::refuse;
use crate::secret::same;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use ringoff_view::case::{Answer, Trouble};
use ringoff_workspace::SecretString;

/// Characters of one field that are kept.
const FIELD: usize = 4_000;

/// The fields, in order.
#[derive(Clone, Default)]
pub(crate) struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// Reads the body of a request.
    pub async fn read(request: Request) -> Result<Self, Response> {
        match axum::body::to_bytes(request.into_body(), FORM).await {
            Ok(bytes) => Ok(Self::parse(&bytes)),
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

    fn parse(bytes: &[u8]) -> Self {
        let pairs = url::form_urlencoded::parse(bytes);
        Self(
            pairs
                .map(|(k, v)| (k.into_owned(), v.replace("\r\n", "\n")))
                .collect(),
        )
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

    /// A day as a date field sends it.
    pub fn day(&self, name: &str) -> Option<Date> {
        self.text(name).parse().ok()
    }

    /// A day that the form cannot do without.
    pub fn needed_day(&self, name: &str) -> Answer<Date> {
        let text = self.text(name);
        text.parse()
            .map_err(|_| Trouble::at("day-invalid", name, text))
    }

    pub fn whole(&self, name: &str) -> Option<u32> {
        self.text(name).parse().ok()
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
        let secret = |name: &str| {
            name.contains("pass")
                || name == "form"
                || name.contains("recovery")
                || name.contains("word")
        };
        self.0.iter().filter(|(k, _)| !secret(k)).cloned().collect()
    }
}

impl<S: Send + Sync> FromRequest<S> for Typed {
    type Rejection = Response;

    async fn from_request(request: Request, _: &S) -> Result<Self, Response> {
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

    #[test]
    fn fields_come_out_trimmed_and_secrets_do_not() {
        let typed = Typed::parse(b"a=+x%20&passphrase=+y+&d=2026-12-20&n=12&t-1=z&a=second");
        assert_eq!(typed.text("a"), "x");
        assert_eq!(typed.all("a"), [" x ", "second"]);
        assert_eq!(
            ringoff_workspace::ExposeSecret::expose_secret(&typed.secret("passphrase")),
            " y "
        );
        assert_eq!(typed.day("d"), Some(jiff::civil::date(2026, 12, 20)));
        assert_eq!(typed.whole("n"), Some(12));
        assert_eq!(typed.beginning("t-"), [("1".to_owned(), "z".to_owned())]);
        assert!(typed.again().iter().all(|(k, _)| k != "passphrase"));
    }
}
