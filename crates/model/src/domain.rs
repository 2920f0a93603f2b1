/// The part of a host or domain that someone registered (`mail.bank.kz` gives `bank.kz`), by the Public Suffix
/// List. Lower case in.
///
/// The list is a hundred thousand lines of generic code, compiled anew in each crate that asks it: ask here.
pub fn registrable(host: &str) -> Option<&str> {
    psl::domain_str(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_registered_is_told_from_what_registries_keep() {
        assert_eq!(registrable("mail.bank.kz"), Some("bank.kz"));
        assert_eq!(registrable("bank.co.uk"), Some("bank.co.uk"));
        assert_eq!(registrable("co.uk"), None);
    }
}
