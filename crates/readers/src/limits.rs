//! Every limit of reading in one place, with the attack it answers.

/// Limits for one archive. All of them are generous for what phones and mail programs write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes that all containers of one archive may unpack to.
    pub unpacked_bytes: u64,
    /// How many times its packed size an entry may unpack to, once beyond `ratio_floor`.
    pub ratio: u64,
    /// Unpacked size from which the ratio is looked at.
    pub ratio_floor: u64,
    /// Entries in one container.
    pub entries: u64,
    /// Containers inside each other.
    pub nesting: u32,
    /// Bytes of a container inside a container, which must be held in memory.
    pub nested_container_bytes: u64,
    /// Bytes of one entry that are looked at: a message, a mail's headers and texts, a CSV record.
    pub entry_bytes: usize,
    /// Bytes of one mail's text that are handed on.
    pub mail_text_bytes: usize,
    /// Levels of XML, JSON, MIME or HTML.
    pub depth: usize,
    /// Parts of one mail or message.
    pub parts: usize,
    /// Header fields of one mail.
    pub headers: usize,
    /// Cells of one CSV record.
    pub cells: usize,
    /// Files of a folder.
    pub files: u64,
    /// Memory for making a key of a passphrase. What a locked file asks for stands in it unguarded, so that one could ask
    /// for 64 GiB. Wide: people do choose a gibibyte.
    pub key_memory: u64,
    /// Bytes of it that are filled in all passes together.
    pub key_filled: u64,
    /// Rounds of PBKDF2; Apple's backups take ten million.
    pub key_hashes: u64,
    /// Rounds of KeePass's AES; KeePass chooses tens of millions for a second.
    pub key_ciphers: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            unpacked_bytes: 64 << 30,
            ratio: 200,
            ratio_floor: 1 << 20,
            entries: 200_000,
            nesting: 2,
            nested_container_bytes: 64 << 20,
            entry_bytes: 4 << 20,
            mail_text_bytes: 256 << 10,
            depth: 64,
            parts: 2_000,
            headers: 10_000,
            cells: 2_000,
            files: 1_000_000,
            key_memory: 1 << 30,
            key_filled: 64 << 30,
            key_hashes: 20_000_000,
            key_ciphers: 500_000_000,
        }
    }
}
