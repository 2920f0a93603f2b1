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
    /// Places of one sheet of a workbook up to its last filled cell in each row.
    pub sheet_cells: u64,
    /// Bytes of the texts that the cells of a workbook share.
    pub shared_text_bytes: usize,
    /// Pages of a PDF.
    pub pdf_pages: usize,
    /// Operations and letters of a PDF: forms that show each other multiply.
    pub pdf_steps: u64,
    /// Bytes that the pages and forms of a PDF unpack to, each as often as it is shown.
    pub pdf_bytes: usize,
    /// Forms of a PDF inside each other.
    pub pdf_forms: usize,
    /// Files of a folder.
    pub files: u64,
    /// Memory for making a key of a passphrase. What a locked file asks for stands in it unguarded, so that one could ask
    /// for 64 GiB. Wide: people do choose a gibibyte.
    pub key_memory: u64,
    /// Bytes of it that are filled in all passes together: no more than a worker has time for.
    pub key_filled: u64,
    /// Rounds of PBKDF2 with SHA-256; iPhone backups take ten million.
    pub key_hashes: u64,
    /// Rounds of KeePass's AES; KeePass chooses tens of millions for a second.
    pub key_ciphers: u64,
    /// Bytes of a file that may be the key of a database.
    pub key_file_bytes: u64,
    /// Files beside a database that are tried as its key.
    pub key_files: usize,
    /// Pages in the log beside a database.
    pub log_pages: u64,
    /// Tables of a database.
    pub tables: usize,
    /// Bytes of the text that creates a table.
    pub table_text: usize,
    /// Rounds of PBKDF2 with SHA-1: of an iPhone backup, after those with SHA-256, and of an Android one, which take ten
    /// thousand both; of backups of Stratum and andOTP, which take up to 160,000.
    pub key_rounds: u64,
    /// Values of a property list.
    pub plist_values: usize,
    /// Bytes of one text, or of other data, in a property list: what is longer is a picture or the like, and not looked at.
    pub plist_value_bytes: usize,
    /// Numbers and addresses of an iPhone's contacts that are remembered, to put names to its messages.
    pub named_peers: usize,
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
            sheet_cells: 5_000_000,
            shared_text_bytes: 64 << 20,
            pdf_pages: 2_000,
            pdf_steps: 4_000_000,
            pdf_bytes: 128 << 20,
            pdf_forms: 8,
            files: 1_000_000,
            key_memory: 1 << 30,
            key_filled: 32 << 30,
            key_hashes: 20_000_000,
            key_ciphers: 500_000_000,
            key_file_bytes: 1 << 20,
            key_files: 24,
            log_pages: 1 << 20,
            tables: 10_000,
            table_text: 64 << 10,
            key_rounds: 1_000_000,
            plist_values: 200_000,
            plist_value_bytes: 64 << 10,
            named_peers: 100_000,
        }
    }
}
