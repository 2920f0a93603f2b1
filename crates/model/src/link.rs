/// `https://help.example.com/a?b` as `help.example.com`. What stands before an `@` is no host.
pub fn link_host(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_the_part_that_a_browser_asks() {
        assert_eq!(
            link_host("https://help.example.com/a?b"),
            "help.example.com"
        );
        assert_eq!(
            link_host("https://bank.example@evil.example/"),
            "evil.example"
        );
    }
}
