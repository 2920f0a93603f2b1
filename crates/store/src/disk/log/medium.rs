use std::io;

/// Bytes that can be read and written at any place.
pub trait Medium: Send {
    /// How many there are.
    fn size(&mut self) -> io::Result<u64>;
    /// Reads as many as `into` holds.
    fn read_at(&mut self, at: u64, into: &mut [u8]) -> io::Result<()>;
    /// Writes all of these.
    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()>;
    /// Keeps so many and forgets the rest.
    fn cut(&mut self, size: u64) -> io::Result<()>;
    /// Makes durable what was written.
    fn sync(&mut self) -> io::Result<()>;
}

/// Memory: gone with the program.
impl Medium for Vec<u8> {
    fn size(&mut self) -> io::Result<u64> {
        Ok(self.len() as u64)
    }

    fn read_at(&mut self, at: u64, into: &mut [u8]) -> io::Result<()> {
        let from = usize::try_from(at).unwrap_or(usize::MAX);
        let bytes = self.get(from..from.saturating_add(into.len()));
        into.copy_from_slice(bytes.ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn write_at(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        let from = usize::try_from(at).map_err(io::Error::other)?;
        let end = from.saturating_add(bytes.len());
        if self.len() < end {
            self.resize(end, 0);
        }
        self[from..end].copy_from_slice(bytes);
        Ok(())
    }

    fn cut(&mut self, size: u64) -> io::Result<()> {
        self.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}
