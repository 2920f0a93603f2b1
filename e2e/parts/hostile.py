"""Archives made to break a reader, into a folder: what the hostile tests of the readers make, as files."""
import gzip
import io
import os
import sys
import tarfile
import zipfile

FOLDER = sys.argv[1]
SMS = b'<sms address="900" date="1700000000000" type="1" body="code 4821"/>'
ONE = b"<smses count=\"1\">" + SMS + b"</smses>"


def put(name, *parts):
    with open(os.path.join(FOLDER, name), "wb") as file:
        for part in parts:
            file.write(part)


def zipped(entries, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return out.getvalue()


def patched(archive, field, value):
    """Another value in each entry of the directory."""
    archive = bytearray(archive)
    at = archive.find(b"PK\x01\x02")
    while at >= 0:
        archive[at + field : at + field + len(value)] = value
        at = archive.find(b"PK\x01\x02", at + 4)
    return bytes(archive)


# Containers.
blank = b"<smses>" + b" " * (300 << 20)
put("bomb-flat.zip", zipped([("sms.xml", blank)]))
put("bomb.xml.gz", gzip.compress(blank * 3, 6))
put("bomb-twice.gz", gzip.compress(gzip.compress(blank, 6), 6))
del blank
inner = zipped([("sms.xml", b"<smses>" + b" " * (10 << 20))])
for _ in range(3):
    inner = zipped([(f"{n}.zip", inner) for n in range(10)])
put("bomb-nested.zip", inner)
deep = zipped([("sms.xml", ONE)])
for _ in range(64):
    deep = zipped([("deeper.zip", deep)])
put("deep.zip", deep)
put("overlap.zip", patched(zipped([(f"{n}.xml", ONE) for n in range(50)]), 42, b"\0\0\0\0"))
put("size-lies.zip", patched(zipped([("sms.xml", ONE * 1000)]), 24, b"\xff\xff\xff\x7f"))
put("entries.zip", zipped([(f"{n}", b"") for n in range(70_000)], zipfile.ZIP_STORED))
put("climbs.zip", zipped([("../../../etc/sms.xml", ONE), ("/sms.xml", ONE), ("C:\\sms.xml", ONE)]))
whole = zipped([("sms.xml", b"<smses>" + SMS * 20_000 + b"</smses>")])
put("cut.zip", whole[: len(whole) // 2])
put("cut.xml.gz", gzip.compress(ONE * 1000)[:-20])
out = io.BytesIO()
with tarfile.open(fileobj=out, mode="w") as archive:
    for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
        entry = tarfile.TarInfo("sms.xml")
        entry.type, entry.linkname = kind, "/etc/passwd"
        archive.addfile(entry)
long_name = tarfile.TarInfo("././@LongLink")
long_name.type, long_name.size = tarfile.GNUTYPE_LONGNAME, 1 << 40
put("links.tar", out.getvalue()[:2048], long_name.tobuf(tarfile.GNU_FORMAT), b"x" * (5 << 20))

# Texts.
put("laughs.xml", b'<!DOCTYPE smses [<!ENTITY a "ha"><!ENTITY b "', b"&a;" * 1000, b'">]><smses>', SMS, b"</smses>")
put("nested.xml", b"<smses>", b"<a>" * 3_000_000)
put("attributes.xml", b'<smses><sms address="900" ', b'x="1" ' * 8_000_000, b"/>", SMS, b"</smses>")
put("long-body.xml", b'<smses><sms address="900" date="1" type="1" body="', b"x" * (150 << 20), b'"/>', SMS, b"</smses>")
put("nested.json", b'[{"_id":"1","address":"900","body":', b"[" * 3_000_000)
put("nested.eml", b"From: a@a.example\nSubject: x\nMessage-ID: <1@a.example>\nDate: Tue, 14 Nov 2023 22:13:20 +0000\n", b"Content-Type: message/rfc822\n\n" * 100_000)
put("headers.eml", b"From: a@a.example\nSubject: x\n", b"X-More: more\n" * 1_000_000, b"\nText\n")
put("boundary.mbox", b"From a\nFrom: a@a.example\nContent-Type: multipart/mixed; boundary=b\n\n", b"--b\n\n" * 1_000_000)
put("cell.csv", b'name,url,username,password\n"', b"x" * (80 << 20))
put("columns.csv", b"name,url,username,password", b",x" * 10_000_000, b"\n")
put("nul.xml", b"\0" * (20 << 20))
put("accounts.vcf", b"BEGIN:VCARD\nVERSION:3.0\n", b"TEL:+77990001234\n" * 1_000_000)
