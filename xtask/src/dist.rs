//! `cargo xtask dist`: what a release consists of, into `dist/`. The same source and compiler give the same bytes:
//! every file in an archive has one time, owner and order.

use crate::{install, page, root, step, step_in, wasm};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The moment every packed file bears: 1 January 2026, in seconds and as `touch` takes it. Zip knows none before 1980.
const MOMENT: (&str, &str) = ("1767225600", "@1767225600");
const WINDOWS: &str = "x86_64-pc-windows-gnu";
/// What lies beside the program in every archive.
const TEXTS: &[&str] = &[
    "README.md",
    "README.ru.md",
    "README.kk.md",
    "README.zh-Hans.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "NOTICE",
    "LICENSE-MIT",
    "LICENSE-APACHE",
];
/// A shell and where Debian looks for what it completes by.
const SHELLS: &[(&str, &str)] = &[
    ("bash", "usr/share/bash-completion/completions/ringoff"),
    ("zsh", "usr/share/zsh/vendor-completions/_ringoff"),
    ("fish", "usr/share/fish/vendor_completions.d/ringoff.fish"),
];

pub(crate) fn build() -> Result<(), String> {
    install::packers()?;
    page::build()?;
    let dist = root().join("dist");
    let version = env!("CARGO_PKG_VERSION");
    let program = native()?;
    let made = [
        dist.join("page.zip"),
        dist.join("ringoff.html"),
        tarball(&dist, &program, version)?,
        package(&dist, &program, version)?,
        windows_zip(&dist, &windows()?, version)?,
    ];
    sums(&dist, &made)
}

/// The program for machines like this one.
fn native() -> Result<PathBuf, String> {
    let build = [
        "build",
        "--locked",
        "--profile",
        "dist",
        "--package",
        "ringoff",
    ];
    step("cargo", &build)?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| root().join("target"));
    Ok(target.join("dist/ringoff"))
}

/// The program for Windows, by Debian's compiler and linker.
fn windows() -> Result<PathBuf, String> {
    let mut build = wasm::cargo_for("build", WINDOWS, "std,panic_unwind")?;
    build
        .args(["--profile", "dist", "--package", "ringoff"])
        .env(
            "CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER",
            "x86_64-w64-mingw32-gcc",
        );
    wasm::run(&mut build)?;
    Ok(wasm::target().join(WINDOWS).join("dist/ringoff.exe"))
}

/// A folder to pack: nothing from an earlier run is in it.
fn fresh(folder: &Path) -> Result<(), String> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(said(folder, &error)),
        _ => fs::create_dir_all(folder).map_err(|error| said(folder, &error)),
    }
}

fn said(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// Writes a file, and makes the folder that it stands in.
fn write(to: &Path, bytes: impl AsRef<[u8]>) -> Result<(), String> {
    let made = to.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(to, bytes))
        .map_err(|error| said(to, &error))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let made = to.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::copy(from, to))
        .map(drop)
        .map_err(|error| said(to, &error))
}

/// The texts that lie beside the program.
fn texts(folder: &Path) -> Result<(), String> {
    TEXTS
        .iter()
        .try_for_each(|name| copy(&root().join(name), &folder.join(name)))
}

fn manual(program: &Path, folder: &Path) -> Result<(), String> {
    let folder = folder.to_string_lossy();
    step(
        &program.to_string_lossy(),
        &["--lang", "en", "man", &folder],
    )
}

fn completions(program: &Path, shell: &str, to: &Path) -> Result<(), String> {
    let out = Command::new(program)
        .args(["--lang", "en", "completions", shell])
        .output()
        .map_err(|error| said(program, &error))?;
    if !out.status.success() {
        return Err(format!("{} completions {shell} failed", program.display()));
    }
    write(to, out.stdout)
}

/// Modes and times as everybody gets them: what the program writes is for its owner alone.
fn settle(folder: &Path) -> Result<(), String> {
    step_in(folder, "chmod", &["-R", "u=rwX,go=rX", "."])?;
    step_in(
        folder,
        "find",
        &[
            ".",
            "-exec",
            "touch",
            "--no-dereference",
            "--date",
            MOMENT.1,
            "{}",
            "+",
        ],
    )
}

fn tarball(dist: &Path, program: &Path, version: &str) -> Result<PathBuf, String> {
    let name = format!("ringoff-{version}-linux-x86_64");
    let folder = dist.join(&name);
    fresh(&folder)?;
    copy(program, &folder.join("ringoff"))?;
    texts(&folder)?;
    manual(program, &folder.join("man"))?;
    for (shell, place) in SHELLS {
        let file = Path::new(place).file_name().unwrap_or_default();
        completions(program, shell, &folder.join("completions").join(file))?;
    }
    settle(&folder)?;
    let tar = format!("{name}.tar");
    let mtime = format!("--mtime={}", MOMENT.1);
    let pack = [
        "--sort=name",
        &mtime,
        "--owner=0",
        "--group=0",
        "--numeric-owner",
    ];
    step_in(dist, "tar", &[&pack[..], &["-cf", &tar, &name]].concat())?;
    step_in(dist, "gzip", &["-9", "--no-name", "--force", &tar])?;
    Ok(dist.join(format!("{tar}.gz")))
}

fn windows_zip(dist: &Path, program: &Path, version: &str) -> Result<PathBuf, String> {
    let name = format!("ringoff-{version}-windows-x86_64");
    let folder = dist.join(&name);
    fresh(&folder)?;
    copy(program, &folder.join("ringoff.exe"))?;
    texts(&folder)?;
    settle(&folder)?;
    let zip = dist.join(format!("{name}.zip"));
    let _ = fs::remove_file(&zip);
    // By names in order: zip takes files as a folder lists them.
    let mut files = vec!["ringoff.exe"];
    files.extend(TEXTS);
    let mut pack = Command::new("zip");
    pack.args(["-X", "-9", "-q"])
        .arg(&zip)
        .args(files.iter().map(|file| format!("{name}/{file}")))
        .env("TZ", "UTC")
        .current_dir(dist);
    wasm::run(&mut pack)?;
    Ok(zip)
}

/// A package of Debian: program, manual, completions, an entry for the desktop's menu.
fn package(dist: &Path, program: &Path, version: &str) -> Result<PathBuf, String> {
    let folder = dist.join("deb");
    fresh(&folder)?;
    copy(program, &folder.join("usr/bin/ringoff"))?;
    let man = folder.join("usr/share/man/man1");
    manual(program, &man)?;
    step_in(&man, "sh", &["-c", "gzip -9 --no-name *.1"])?;
    for (shell, place) in SHELLS {
        completions(program, shell, &folder.join(place))?;
    }
    let icons = "usr/share/icons/hicolor/scalable/apps/ringoff.svg";
    copy(
        &root().join("crates/web/assets/icon.svg"),
        &folder.join(icons),
    )?;
    let docs = folder.join("usr/share/doc/ringoff");
    texts(&docs)?;
    fs::rename(docs.join("NOTICE"), docs.join("copyright")).map_err(|e| said(&docs, &e))?;
    let entry = "usr/share/applications/ringoff.desktop";
    write(&folder.join(entry), DESKTOP)?;
    let control = CONTROL
        .replace("%VERSION%", version)
        .replace("%LIBC%", &libc(program)?);
    write(&folder.join("DEBIAN/control"), control)?;
    settle(&folder)?;
    let deb = dist.join(format!("ringoff_{version}_amd64.deb"));
    let mut pack = Command::new("dpkg-deb");
    pack.args(["--root-owner-group", "-Zxz", "--build"])
        .args([&folder, &deb])
        .env("SOURCE_DATE_EPOCH", MOMENT.0);
    wasm::run(&mut pack)?;
    Ok(deb)
}

/// The C library that the program needs at least: the highest version that a symbol of it asks for.
fn libc(program: &Path) -> Result<String, String> {
    let out = Command::new("objdump")
        .arg("-T")
        .arg(program)
        .output()
        .map_err(|error| format!("objdump: {error}"))?;
    let text = String::from_utf8_lossy(&out.stdout);
    let versions = text.split("GLIBC_").skip(1).filter_map(|rest| {
        let version = rest.split([')', ' ', '\n']).next()?;
        let numbers: Vec<u32> = version.split('.').map_while(|n| n.parse().ok()).collect();
        Some((numbers, version.to_owned()))
    });
    let highest = versions
        .max()
        .ok_or("objdump names no version of the C library")?;
    Ok(highest.1)
}

fn sums(dist: &Path, made: &[PathBuf]) -> Result<(), String> {
    let names: Vec<String> = made
        .iter()
        .filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned()))
        .collect();
    let out = Command::new("sha256sum")
        .args(&names)
        .current_dir(dist)
        .output()
        .map_err(|error| format!("sha256sum: {error}"))?;
    if !out.status.success() {
        return Err("sha256sum failed".to_owned());
    }
    let sums = String::from_utf8_lossy(&out.stdout);
    print!("{sums}");
    write(&dist.join("RELEASE.SHA256SUMS"), sums.as_bytes())
}

const CONTROL: &str = "Package: ringoff
Version: %VERSION%
Architecture: amd64
Maintainer: The Ringoff contributors <nobody@localhost>
Depends: libc6 (>= %LIBC%), libgcc-s1
Recommends: fonts-noto-cjk, xdg-utils
Section: utils
Priority: optional
Description: give up a phone number without losing an account
 Finds every account that knows a phone number in SMS backups, mail, password
 exports, contacts and statements, offline; then runs the closing of the number
 with operator facts, letters, deadlines, proof in an encrypted vault and a
 watch for late charges.
";

const DESKTOP: &str = "[Desktop Entry]
Type=Application
Name=Ringoff
Comment=Give up a phone number without losing an account
Comment[ru]=Отказаться от номера телефона и не потерять аккаунты
Comment[kk]=Телефон нөмірінен аккаунттарды жоғалтпай бас тарту
Comment[zh_CN]=停用电话号码而不丢失账户
Exec=ringoff open
Icon=ringoff
Terminal=true
Categories=Utility;
";
