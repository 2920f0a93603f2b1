"""Makes the databases in fixtures/: python3 make_databases.py (with the package `cryptography`). All people, numbers and texts in them are made up; numbers
are of ranges that nobody is given. Tables and columns are those of the phones, as far as they are read."""

import hashlib
import os
import plistlib
import shutil
import sqlite3
import struct

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.keywrap import aes_key_wrap

FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixtures")
TO_2001 = 978307200


def path(kind, name):
    folder = os.path.join(FIXTURES, kind)
    os.makedirs(folder, exist_ok=True)
    return os.path.join(folder, name)


def made(file, sql, rows=(), page=1024, encoding="UTF-8"):
    """A database of these tables and rows."""
    if os.path.exists(file):
        os.remove(file)
    db = sqlite3.connect(file)
    db.text_factory = bytes
    db.execute(f"pragma page_size={page}")
    db.execute(f"pragma encoding='{encoding}'")
    db.executescript(sql)
    for table, values in rows:
        marks = ",".join("?" * len(values))
        db.execute(f"insert into {table} values ({marks})", values)
    db.commit()
    db.close()
    return file


def damaged(kind, of, name, at, bytes_):
    """A copy with some bytes overwritten."""
    data = bytearray(open(path(kind, of), "rb").read())
    data[at : at + len(bytes_)] = bytes_
    open(path(kind, name), "wb").write(data)


def typedstream(text):
    data = text.encode()
    size = bytes([len(data)]) if len(data) < 128 else b"\x81" + struct.pack("<H", len(data))
    return (
        b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\x00\x84\x84\x08NSObject\x00"
        b"\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+" + size + data + b"\x86\x84\x02iI\x01"
    )


MESSAGES = """
create table handle (ROWID integer primary key autoincrement unique, id text not null, service text not null,
  unique (id, service));
create table message (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL, text TEXT,
  handle_id INTEGER DEFAULT 0, subject TEXT, attributedBody BLOB, service TEXT, date INTEGER,
  is_from_me INTEGER DEFAULT 0, item_type INTEGER DEFAULT 0);
create table chat (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT UNIQUE NOT NULL);
alter table message add column associated_message_type INTEGER DEFAULT 0;
alter table message add column destination_caller_id TEXT;
"""
NANO = 1_000_000_000


def messages():
    day = 786_000_000
    handles = [(1, "Lamp Shop", "SMS"), (2, "+77000001299", "iMessage"), (3, "300300", "SMS")]
    rows = [("handle", h) for h in handles]
    line = "+77000001234"
    texts = [
        (1, "a", "Lamp Shop: code 482100", 1, None, None, "SMS", day * NANO, 0, 0, 0, line),
        (2, "b", None, 3, None, typedstream("300300: ваш код 1190"), "SMS", (day + 60) * NANO, 0, 0, 0, line),
        (3, "c", "see you at six", 2, None, None, "iMessage", (day + 90) * NANO, 1, 0, 0, "me@example.com"),
        (4, "d", "Liked “see you at six”", 2, None, None, "iMessage", (day + 95) * NANO, 0, 0, 2001, line),
        (5, "e", None, 2, None, None, "iMessage", (day + 99) * NANO, 0, 2, 0, line),
        (6, "f", None, 3, None, typedstream("\ufffc"), "SMS", (day + 99) * NANO, 0, 0, 0, line),
        # As iOS 10 and before wrote it.
        (7, "g", "old code 7711", 1, "Lamp Shop", None, "SMS", 500_000_000, 0, 0, 0, None),
        (8, "h", "long " + "слово " * 900, 1, None, None, "SMS", (day + 120) * NANO, 0, 0, 0, line),
    ]
    rows += [("message", t) for t in texts]
    made(path("iphone-messages", "sms.db"), MESSAGES, rows)
    made(path("iphone-messages", "utf16.db"), MESSAGES, rows[:5], encoding="UTF-16le")
    made(
        path("iphone-messages", "other-layout.db"),
        "create table message (guid text primary key, text text) without rowid; create table handle (id text);",
    )
    # A page of the table of messages whose kind is none.
    data = open(path("iphone-messages", "sms.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if b"482100" in data[i : i + 1024])
    damaged("iphone-messages", "sms.db", "damaged-page.db", at, b"\x77")
    open(path("iphone-messages", "damaged-cut.db"), "wb").write(data[: at + 512])


def with_log():
    """Half of the messages stand in the log alone, with the table itself: the database is as a phone leaves it that is
    copied while it runs."""
    live = path("iphone-messages", "live.db")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(live + end):
            os.remove(live + end)
    work = "/tmp/ringoff-live.db"
    for end in ("", "-wal", "-shm"):
        if os.path.exists(work + end):
            os.remove(work + end)
    db = sqlite3.connect(work)
    db.execute("pragma page_size=1024")
    db.execute("pragma journal_mode=wal")
    db.execute("pragma wal_autocheckpoint=0")
    db.executescript(MESSAGES)
    db.execute("insert into handle values (1, 'Lamp Shop', 'SMS')")
    for i in range(1, 6):
        row = (i, f"g{i}", f"Lamp Shop: code {4000 + i}", 1, None, None, "SMS", (786_000_000 + i) * NANO, 0, 0, 0, None)
        db.execute("insert into message values (?,?,?,?,?,?,?,?,?,?,?,?)", row)
        db.commit()
    # Not finished: nobody sees these.
    db.execute("pragma cache_size=1")
    db.execute("begin")
    for i in range(6, 26):
        row = (i, f"g{i}", f"never {i} " + "x" * 500, 1, None, None, "SMS", 1, 0, 0, 0, None)
        db.execute("insert into message values (?,?,?,?,?,?,?,?,?,?,?,?)", row)
    shutil.copy(work, live)
    shutil.copy(work + "-wal", live + "-wal")
    db.rollback()
    db.close()
    # The same with a byte of a finished frame turned: what stands before it counts.
    log = bytearray(open(live + "-wal", "rb").read())
    log[32 + (24 + 1024) * 25 + 500] ^= 1
    shutil.copy(live, path("iphone-messages", "damaged-log.db"))
    open(path("iphone-messages", "damaged-log.db-wal"), "wb").write(log)


def contacts():
    sql = """
    CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, First TEXT, Last TEXT, Middle TEXT,
      Organization TEXT, Nickname TEXT, guid TEXT NOT NULL DEFAULT (hex(1)), UNIQUE(guid));
    CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, identifier INTEGER,
      label INTEGER, value TEXT, guid TEXT NOT NULL DEFAULT (hex(1)), UNIQUE(guid));
    CREATE VIRTUAL TABLE ABPersonFullTextSearch USING fts4(First);
    """
    rows = [
        ("ABPerson", (1, "Aigul", "Example", None, None, None, "a")),
        ("ABPerson", (2, None, None, None, "Lamp Shop", None, "b")),
        ("ABPerson", (3, None, None, None, None, None, "c")),
        ("ABMultiValue", (1, 1, 3, 0, 1, "+7 700 000 12 99", "d")),
        ("ABMultiValue", (2, 1, 4, 0, 2, "aigul@example.com", "e")),
        ("ABMultiValue", (3, 2, 3, 0, 1, "300300", "f")),
        ("ABMultiValue", (4, 2, 22, 0, 1, "https://shop.example", "g")),
    ]
    made(path("iphone-contacts", "book.db"), sql, rows)
    data = open(path("iphone-contacts", "book.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if b"aigul@" in data[i : i + 1024])
    # The place of the second cell is outside of its page.
    damaged("iphone-contacts", "book.db", "damaged-cell.db", at + 10, b"\xff\xff")


def calls():
    sql = """CREATE TABLE ZCALLRECORD (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZANSWERED INTEGER, ZORIGINATED INTEGER,
      ZDATE TIMESTAMP, ZDURATION FLOAT, ZNAME VARCHAR, ZADDRESS VARCHAR);"""
    rows = [
        ("ZCALLRECORD", (1, 2, 0, 1, 786000000.25, 12.5, None, "+77000001299")),
        ("ZCALLRECORD", (2, 2, 1, 0, 786000100, 3.0, "Lamp Shop", b"300300")),
        ("ZCALLRECORD", (3, 2, 1, 0, 786000200, 3.0, None, None)),
    ]
    made(path("iphone-calls", "calls.db"), sql, rows)
    data = open(path("iphone-calls", "calls.db"), "rb").read()
    # The head of a record says that it is longer than it is.
    at = data.rindex(b"300300") - 30
    damaged("iphone-calls", "calls.db", "damaged-record.db", at, b"\xff" * 8)


def accounts():
    sql = """
    CREATE TABLE ZACCOUNT (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZACTIVE INTEGER, ZACCOUNTTYPE INTEGER,
      ZPARENTACCOUNT INTEGER, ZACCOUNTDESCRIPTION VARCHAR, ZUSERNAME VARCHAR);
    CREATE TABLE ZACCOUNTTYPE (Z_PK INTEGER PRIMARY KEY, Z_ENT INTEGER, ZACCOUNTTYPEDESCRIPTION VARCHAR,
      ZIDENTIFIER VARCHAR);
    """
    rows = [
        ("ZACCOUNTTYPE", (1, 4, "Gmail", "com.apple.account.Google")),
        ("ZACCOUNTTYPE", (2, 4, "iCloud", "com.apple.account.AppleAccount")),
        ("ZACCOUNTTYPE", (3, 4, "CardDAV", "com.apple.account.CardDAV")),
        ("ZACCOUNT", (1, 2, 1, 1, None, "Gmail", "traveller@example.com")),
        ("ZACCOUNT", (2, 2, 1, 2, None, "iCloud", "traveller@example.com")),
        ("ZACCOUNT", (3, 2, 1, 3, 2, None, "traveller@example.com")),
    ]
    made(path("iphone-accounts", "accounts.db"), sql, rows)
    data = open(path("iphone-accounts", "accounts.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if data[i] == 13 and b"traveller" in data[i : i + 1024])
    damaged("iphone-accounts", "accounts.db", "damaged-cells.db", at + 8, b"\x00\x01")


def whatsapp():
    sql = """
    CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZCHATSESSION INTEGER,
      ZMESSAGEDATE TIMESTAMP, ZFROMJID VARCHAR, ZTEXT VARCHAR, ZTOJID VARCHAR);
    CREATE TABLE ZWACHATSESSION (Z_PK INTEGER PRIMARY KEY, ZSESSIONTYPE INTEGER, ZCONTACTJID VARCHAR,
      ZPARTNERNAME VARCHAR);
    """
    me, shop, group = "77000001234@s.whatsapp.net", "77000001277@s.whatsapp.net", "120363000000000001@g.us"
    rows = [
        ("ZWACHATSESSION", (1, 0, shop, "Lamp Shop")),
        ("ZWACHATSESSION", (2, 1, group, "Hiking")),
        ("ZWACHATSESSION", (3, 0, "100000000000001@lid", "Corner Bakery")),
        ("ZWAMESSAGE", (1, 0, 0, 1, 786000000.5, shop, "Your code is 5512", me)),
        ("ZWAMESSAGE", (2, 1, 0, 1, 786000060, None, "thank you", shop)),
        ("ZWAMESSAGE", (3, 0, 0, 2, 786000070, group, "at nine", me)),
        ("ZWAMESSAGE", (4, 0, 6, 2, 786000080, group, None, me)),
        ("ZWAMESSAGE", (5, 0, 0, 3, 786000090, None, "Your order 118 is ready", me)),
    ]
    made(path("whatsapp-iphone", "chats.db"), sql, rows)
    data = open(path("whatsapp-iphone", "chats.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if b"code is 5512" in data[i : i + 1024])
    damaged("whatsapp-iphone", "chats.db", "damaged-cell.db", at + 8, b"\x00\x03")


def android():
    sql = """
    CREATE TABLE threads (_id INTEGER PRIMARY KEY AUTOINCREMENT, date INTEGER DEFAULT 0);
    CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, person INTEGER, date INTEGER,
      type INTEGER, body TEXT, service_center TEXT, sub_id INTEGER DEFAULT -1);
    """
    rows = [
        ("sms", (1, 1, "Lamp Shop", None, 1764400000000, 1, "Code 6620", "+77000000001", 2)),
        ("sms", (2, 2, "+77000001299", None, 1764400060000, 2, "on my way", None, -1)),
        ("sms", (3, 2, "+77000001299", None, 1764400070000, 1, None, None, -1)),
    ]
    made(path("android-messages", "mmssms.db"), sql, rows)
    data = open(path("android-messages", "mmssms.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if b"Code 6620" in data[i : i + 1024])
    damaged("android-messages", "mmssms.db", "damaged-cell.db", at + 8, b"\x00\x05")

    sql = """
    CREATE TABLE mimetypes (_id INTEGER PRIMARY KEY AUTOINCREMENT, mimetype TEXT NOT NULL);
    CREATE TABLE raw_contacts (_id INTEGER PRIMARY KEY AUTOINCREMENT, deleted INTEGER NOT NULL DEFAULT 0,
      display_name TEXT);
    CREATE TABLE data (_id INTEGER PRIMARY KEY AUTOINCREMENT, mimetype_id INTEGER, raw_contact_id INTEGER, data1 TEXT);
    """
    rows = [
        ("mimetypes", (1, "vnd.android.cursor.item/email_v2")),
        ("mimetypes", (5, "vnd.android.cursor.item/phone_v2")),
        ("mimetypes", (7, "vnd.android.cursor.item/name")),
        ("raw_contacts", (1, 0, "Aigul Example")),
        ("raw_contacts", (2, 1, "Gone")),
        ("data", (1, 5, 1, "+77000001299")),
        ("data", (2, 1, 1, "aigul@example.com")),
        ("data", (3, 7, 1, "Aigul Example")),
    ]
    made(path("android-contacts", "contacts2.db"), sql, rows)
    data = open(path("android-contacts", "contacts2.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if b"aigul@" in data[i : i + 1024])
    damaged("android-contacts", "contacts2.db", "damaged-cell.db", at + 10, b"\xff\xff")

    sql = """CREATE TABLE siminfo(_id INTEGER PRIMARY KEY AUTOINCREMENT, icc_id TEXT NOT NULL, sim_id INTEGER DEFAULT -1,
      display_name TEXT, carrier_name TEXT, number TEXT);"""
    rows = [
        ("siminfo", (1, "8999700000000000001", 0, "Work", "Example Mobile", "+77000001234")),
        ("siminfo", (2, "8999700000000000002", -1, "Old", None, None)),
    ]
    made(path("android-sims", "telephony.db"), sql, rows)
    data = open(path("android-sims", "telephony.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if b"Example Mobile" in data[i : i + 1024])
    damaged("android-sims", "telephony.db", "damaged-cell.db", at + 8, b"\x00\x01")


def sims():
    sql = """CREATE TABLE subscriber_info (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, last_update_time TIMESTAMP,
      subscriber_id TEXT, subscriber_mdn TEXT, tag INTEGER, slot_id INTEGER, UNIQUE (subscriber_id));"""
    rows = [
        ("subscriber_info", (1, 786000000.5, "8999700000000000001", "+77000001234", 1, 1)),
        ("subscriber_info", (2, 700000000.5, "8999700000000000002", None, 0, 2)),
    ]
    made(path("iphone-sims", "sims.db"), sql, rows)
    data = open(path("iphone-sims", "sims.db"), "rb").read()
    at = next(i for i in range(0, len(data), 1024) if data[i] == 13 and b"+77000001234" in data[i : i + 1024])
    damaged("iphone-sims", "sims.db", "damaged-cell.db", at + 8, b"\x00\x01")


def file_id(domain, name):
    return hashlib.sha1(f"{domain}-{name}".encode()).hexdigest()


def backup(name, files, info, listed=True):
    """A folder as Finder writes it."""
    folder = path("iphone-backup", name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    rows = []
    for (domain, name), data in files.items():
        id = file_id(domain, name)
        blob = plistlib.dumps({"$archiver": "NSKeyedArchiver", "$objects": ["$null"]}, fmt=plistlib.FMT_BINARY)
        rows.append(("Files", (id, domain, name, 1, blob)))
        if data is not None:
            os.makedirs(os.path.join(folder, id[:2]), exist_ok=True)
            open(os.path.join(folder, id[:2], id), "wb").write(data)
    rows.append(("Files", ("../../etc/passwd", "HomeDomain", "Library/SMS/sms.db-wal", 1, b"")))
    sql = """CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
      CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);"""
    if listed:
        made(os.path.join(folder, "Manifest.db"), sql, rows)
    else:
        open(os.path.join(folder, "Manifest.db"), "wb").write(b"not a database at all" * 60)
    open(os.path.join(folder, "Info.plist"), "wb").write(info)
    manifest = {"IsEncrypted": not listed, "Version": "10.0", "BackupKeyBag": b"VERS"}
    plistlib.dump(manifest, open(os.path.join(folder, "Manifest.plist"), "wb"), fmt=plistlib.FMT_BINARY)


ENCRYPTED = {
    ("HomeDomain", "Library/SMS/sms.db"): ("iphone-messages", "sms.db"),
    ("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"): ("iphone-contacts", "book.db"),
}


def tag(name, value):
    return name + struct.pack(">I", len(value)) + value


def cbc(key, data):
    """As the phone encrypts a file: no vector, filled up."""
    fill = 16 - len(data) % 16
    encryptor = Cipher(algorithms.AES(key), modes.CBC(bytes(16))).encryptor()
    return encryptor.update(data + bytes([fill]) * fill) + encryptor.finalize()


def encrypted(name, passphrase):
    """A backup as a phone writes it that encrypts: few rounds, so that tests are quick."""
    folder = path("iphone-backup", name)
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    salts = (bytes(range(20)), bytes(range(20, 40)))
    first = hashlib.pbkdf2_hmac("sha256", passphrase.encode(), salts[0], 1000)
    master = hashlib.pbkdf2_hmac("sha1", first, salts[1], 100, 32)
    classes = {number: bytes([number]) * 32 for number in (1, 3, 4)}
    bag = b"".join(
        [
            tag(b"VERS", struct.pack(">I", 5)),
            tag(b"TYPE", struct.pack(">I", 1)),
            tag(b"UUID", bytes(16)),
            tag(b"SALT", salts[1]),
            tag(b"ITER", struct.pack(">I", 100)),
            tag(b"DPWT", struct.pack(">I", 1)),
            tag(b"DPIC", struct.pack(">I", 1000)),
            tag(b"DPSL", salts[0]),
        ]
        + [
            tag(b"UUID", bytes(16))
            + tag(b"CLAS", struct.pack(">I", number))
            + tag(b"WRAP", struct.pack(">I", 2))
            + tag(b"WPKY", aes_key_wrap(master, key))
            for number, key in classes.items()
        ]
    )
    rows = []
    for number, ((domain, at), source) in enumerate(ENCRYPTED.items()):
        key = bytes([100 + number]) * 32
        wrapped = struct.pack("<I", 4) + aes_key_wrap(classes[4], key)
        about = {
            "$version": 100000,
            "$archiver": "NSKeyedArchiver",
            "$top": {"root": plistlib.UID(1)},
            "$objects": [
                "$null",
                {"ProtectionClass": 4, "EncryptionKey": plistlib.UID(2), "Size": 1},
                {"NS.data": wrapped},
            ],
        }
        id = file_id(domain, at)
        rows.append(("Files", (id, domain, at, 1, plistlib.dumps(about, fmt=plistlib.FMT_BINARY))))
        os.makedirs(os.path.join(folder, id[:2]), exist_ok=True)
        open(os.path.join(folder, id[:2], id), "wb").write(cbc(key, open(path(*source), "rb").read()))
    sql = """CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB);
      CREATE TABLE Properties (key TEXT PRIMARY KEY, value BLOB);"""
    list_key = b"m" * 32
    list_file = os.path.join(folder, "Manifest.db")
    data = open(made(list_file, sql, rows), "rb").read()
    open(list_file, "wb").write(cbc(list_key, data))
    manifest = {
        "IsEncrypted": True,
        "Version": "10.0",
        "BackupKeyBag": bag,
        "ManifestKey": struct.pack("<I", 3) + aes_key_wrap(classes[3], list_key),
    }
    plistlib.dump(manifest, open(os.path.join(folder, "Manifest.plist"), "wb"), fmt=plistlib.FMT_BINARY)


def backups():
    def read(kind, name):
        return open(path(kind, name), "rb").read()

    radio = {
        "PhoneNumber": "77000001234",
        "LastKnownICCID": "8999700000000000001",
        "PersonalWallet": {
            "8999700000000000001": {"phonebook": {"CopiedSIMPhoneNumber": "+77000001234"}},
            "8999700000000000002": {"phonebook": {"CopiedSIMPhoneNumber": "77000001277"}},
        },
    }
    files = {
        ("HomeDomain", "Library/SMS/sms.db"): read("iphone-messages", "utf16.db"),
        ("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb"): read("iphone-contacts", "book.db"),
        ("HomeDomain", "Library/Accounts/Accounts3.sqlite"): read("iphone-accounts", "accounts.db"),
        ("HomeDomain", "Library/CallHistoryDB/CallHistory.storedata"): read("iphone-calls", "calls.db"),
        ("HomeDomain", "Library/Preferences/unknown.plist"): b"bplist00",
        ("WirelessDomain", "Library/Databases/CellularUsage.db"): read("iphone-sims", "sims.db"),
        ("WirelessDomain", "Library/Preferences/com.apple.commcenter.plist"): plistlib.dumps(
            radio, fmt=plistlib.FMT_BINARY
        ),
        ("AppDomainGroup-group.net.whatsapp.WhatsApp.shared", "ChatStorage.sqlite"): read("whatsapp-iphone", "chats.db"),
    }
    info = {
        "Phone Number": "+7 700 000 12 34",
        "ICCID": "8999700000000000001",
        "Installed Applications": ["com.example.lamp", "net.whatsapp.WhatsApp"],
        "Product Version": "17.5",
    }
    backup("plain", files, plistlib.dumps(info))
    gone = {name: None if "sms.db" in name[1] else data for name, data in files.items() if "Library/" in name[1]}
    backup("damaged-files-gone", gone, plistlib.dumps(info)[:200])
    encrypted("encrypted", "lamp on the table")
    backup("damaged-list", {}, plistlib.dumps(info, fmt=plistlib.FMT_BINARY), listed=False)


if __name__ == "__main__":
    messages()
    with_log()
    contacts()
    calls()
    accounts()
    whatsapp()
    android()
    sims()
    backups()
