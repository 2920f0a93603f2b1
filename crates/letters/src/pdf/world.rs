use super::fonts::Fonts;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Value};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

/// The template that every paper is set with.
const TEMPLATE: &str = include_str!("../../templates/paper.typ");

/// All that a template can reach: itself, the fonts, and one JSON text. No file, no package, no
/// network, no clock.
pub(super) struct Closed {
    library: LazyHash<Library>,
    fonts: Fonts,
    main: Source,
}

impl Closed {
    pub(super) fn new(fonts: Fonts, json: String) -> Self {
        let mut inputs = Dict::new();
        inputs.insert("paper".into(), Value::Str(json.into()));
        Self {
            library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
            fonts,
            main: Source::new(main_id(), TEMPLATE.to_owned()),
        }
    }

    fn refuse<T>(id: FileId) -> FileResult<T> {
        Err(FileError::NotFound(
            id.get().vpath().get_without_slash().into(),
        ))
    }
}

fn main_id() -> FileId {
    static MAIN: std::sync::LazyLock<FileId> = std::sync::LazyLock::new(|| {
        // A bare name is a path that cannot be refused; the fallback is never taken.
        match VirtualPath::new("paper.typ") {
            Ok(path) => RootedPath::new(VirtualRoot::Project, path).intern(),
            Err(_) => Source::detached("").id(),
        }
    });
    *MAIN
}

impl World for Closed {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Self::refuse(id)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Self::refuse(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_the_template_can_be_read() {
        let world = Closed::new(Fonts::showing(&['a']).unwrap(), "{}".to_owned());
        assert!(world.source(world.main()).is_ok());
        for path in ["etc/passwd", "paper.json", "a/../paper.txt"] {
            let path = VirtualPath::new(path).unwrap();
            let id = RootedPath::new(VirtualRoot::Project, path).intern();
            assert!(world.source(id).is_err());
            assert!(world.file(id).is_err());
        }
        assert!(world.file(world.main()).is_err());
        assert!(world.today(None).is_none());
    }
}
