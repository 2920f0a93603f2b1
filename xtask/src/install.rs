//! What the tests need and may lack.

use crate::{has, root, step, step_in};

/// Debian's Chromium and the fonts that the pages' four scripts need.
pub(crate) fn browser() -> Result<(), String> {
    let fonts = std::path::Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
    if !has("chromium") || !fonts.exists() {
        apt(&["chromium", "fonts-noto-core", "fonts-noto-cjk"])?;
    }
    if !root().join("e2e/node_modules/playwright-core").exists() {
        step_in(
            &root().join("e2e"),
            "npm",
            &["ci", "--no-audit", "--no-fund"],
        )?;
    }
    Ok(())
}

/// Other engines than Chromium's: Firefox, which drives itself, and WebKitGTK with its driver and a display.
pub(crate) fn engines() -> Result<(), String> {
    let programs = ["firefox-esr", "WebKitWebDriver", "Xvfb"];
    let there = |name: &str| std::path::Path::new("/usr/bin").join(name).exists();
    if !programs.into_iter().all(there) {
        apt(&["firefox-esr", "webkit2gtk-driver", "xvfb"])?;
    }
    browser()
}

/// The fonts that papers are set with, and poppler, which reads them back.
pub(crate) fn papers() -> Result<(), String> {
    let fonts = std::path::Path::new("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");
    // Poppler's programs know `-v` and fail at `--version`.
    let poppler = ["pdftotext", "pdfinfo"].iter().all(|program| {
        let version = std::process::Command::new(program).arg("-v").output();
        version.is_ok_and(|out| out.status.success())
    });
    if poppler && fonts.exists() {
        return Ok(());
    }
    apt(&["fonts-noto-core", "fonts-noto-cjk", "poppler-utils"])
}

/// Debian's compiler for the web, whose library can be built for it. Returns where it is.
pub(crate) fn wasm() -> Result<&'static str, String> {
    const COMPILER: &str = "/usr/bin/rustc";
    let library = std::process::Command::new(COMPILER)
        .args(["--print", "sysroot"])
        .output()
        .is_ok_and(|out| {
            let sysroot = String::from_utf8_lossy(&out.stdout);
            let source = "lib/rustlib/src/rust/library/std/Cargo.toml";
            std::path::Path::new(sysroot.trim()).join(source).exists()
        });
    if !library {
        apt(&["rustc-web", "rust-web-src"])
            .map_err(|error| format!("{error}; or `rustup target add wasm32-unknown-unknown`"))?;
    }
    Ok(COMPILER)
}

/// What links the program of the page.
pub(crate) fn page() -> Result<&'static str, String> {
    let linkers = ["rust-lld", "wasm-ld-22", "wasm-ld"];
    if let Some(found) = linkers.into_iter().find(|name| has(name)) {
        return Ok(found);
    }
    apt(&["lld-22"]).map(|()| "wasm-ld-22")
}

/// What packs a release: the linker for Windows, and what makes packages.
pub(crate) fn packers() -> Result<(), String> {
    let programs = ["x86_64-w64-mingw32-gcc", "zip", "dpkg-deb", "objdump"];
    if programs.into_iter().all(has) {
        return Ok(());
    }
    apt(&["gcc-mingw-w64-x86-64-win32", "zip", "dpkg", "binutils"])
}

/// The yardstick of the benches.
pub(crate) fn ripgrep() -> Result<(), String> {
    if has("rg") { Ok(()) } else { apt(&["ripgrep"]) }
}

fn apt(packages: &[&str]) -> Result<(), String> {
    let hint = format!("install {} and run this again", packages.join(", "));
    if !has("apt-get") {
        return Err(format!("no apt-get here: {hint}"));
    }
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(packages);
    step("apt-get", &["update"])
        .and_then(|()| step("apt-get", &install))
        .map_err(|error| format!("{error}; {hint}"))
}
