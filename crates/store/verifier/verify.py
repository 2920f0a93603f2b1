#!/usr/bin/env python3
"""Verifies a folder exported by Ringoff, without Ringoff.

    python3 verify.py [FOLDER] [--noted HASH]

Reads journal.jsonl, manifest.json and exhibits/ in FOLDER (the folder of this program if none is given), and
writes nothing. Ends with 0 if all is as it was written, with 1 if something is wrong, with 2 if it was not
understood. It shows that nothing was changed, removed, added or moved since the last hash; it does not show that
what was written down is true. A journal that was rewritten as a whole is found only with --noted and a hash that
was printed or sent before. The format: docs/formats/vault.md. Needs Python 3.8 or later and nothing else.
"""

import hashlib
import json
import os
import re
import sys

DIGEST = re.compile(r"[0-9a-f]{64}\Z")
HEX = re.compile(r"(?:[0-9a-f]{2})*\Z")
U64 = 2**64


class Bad(Exception):
    """Something is not as the format says."""


def fields(text, required, optional=()):
    """The one object in a text, with these fields, each once."""

    def once(pairs):
        names = [name for name, _ in pairs]
        if len(set(names)) < len(names):
            raise ValueError("a field stands twice")
        return dict(pairs)

    try:
        found = json.loads(text.decode("utf-8"), object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise Bad("not readable: %s" % error) from None
    return named(found, required, optional)


def named(found, required, optional=()):
    """An object that has exactly these fields, of these types."""
    types = {**dict(required), **dict(optional)}
    if type(found) is not dict or not set(dict(required)) <= set(found) <= set(types):
        raise Bad("does not have the fields of the format")
    for name, value in found.items():
        if type(value) is not types[name]:
            raise Bad("%s is not of its type" % name)
        if types[name] is int and not 0 <= value < U64:
            raise Bad("%s is out of range" % name)
        if name in ("prev", "hash", "head", "sha256") and not DIGEST.match(value):
            raise Bad("%s is not a SHA-256" % name)
    return found


def payload_of(entry):
    """The bytes of an entry's payload."""
    if ("payload" in entry) == ("hex" in entry):
        raise Bad("not exactly one of payload and hex")
    if "hex" in entry:
        if not HEX.match(entry["hex"]):
            raise Bad("hex is not hexadecimal")
        return bytes.fromhex(entry["hex"])
    try:
        return entry["payload"].encode("utf-8")
    except UnicodeEncodeError:
        raise Bad("payload is not text") from None


def walk(text):
    """The hashes along the chain."""
    if text and not text.endswith(b"\n"):
        raise Bad("cut off")
    hashes, prev = [], "0" * 64
    for number, line in enumerate(text.split(b"\n")[:-1], start=1):
        try:
            entry = fields(line, [("seq", int), ("prev", str), ("hash", str)], [("payload", str), ("hex", str)])
            start = "ringoff journal 1\n%d\n%s\n" % (entry["seq"], entry["prev"])
            if hashlib.sha256(start.encode() + payload_of(entry)).hexdigest() != entry["hash"]:
                raise Bad("was changed")
            if entry["seq"] != number or entry["prev"] != prev:
                raise Bad("does not follow the one before it")
        except Bad as bad:
            raise Bad("event in line %d: %s" % (number, bad)) from None
        prev = entry["hash"]
        hashes.append(prev)
    return hashes


def exhibit(folder, kept):
    """What is wrong with an exhibit, if anything."""
    digest, size = hashlib.sha256(), 0
    with open(os.path.join(folder, "exhibits", kept["sha256"]), "rb") as file:
        for part in iter(lambda: file.read(1 << 16), b""):
            digest.update(part)
            size += len(part)
    if (size, digest.hexdigest()) != (kept["size"], kept["sha256"]):
        raise Bad("was changed")


def verify(folder, noted):
    """Every problem of a folder, and the hashes along its chain."""
    problems, hashes = [], []

    def attempt(name, step):
        try:
            return step()
        except (Bad, OSError) as error:
            problems.append("%s: %s" % (name, error))
            return None

    def read(name):
        with open(os.path.join(folder, name), "rb") as file:
            return file.read()

    def manifest():
        found = fields(
            read("manifest.json"),
            [("format", str), ("version", int), ("events", int), ("head", str), ("exhibits", list)],
        )
        if (found["format"], found["version"]) != ("ringoff-export", 1):
            raise Bad("not a folder of this format")
        return found, [named(kept, [("sha256", str), ("size", int)]) for kept in found["exhibits"]]

    stated = attempt("manifest.json", manifest)
    hashes = attempt("journal.jsonl", lambda: walk(read("journal.jsonl")))
    if stated and hashes is not None:
        last = hashes[-1] if hashes else "0" * 64
        if (stated[0]["events"], stated[0]["head"]) != (len(hashes), last):
            problems.append("journal.jsonl: does not end where the manifest says")
    for kept in stated[1] if stated else []:
        attempt("exhibits/" + kept["sha256"], lambda: exhibit(folder, kept))
    if noted and noted not in (hashes or []):
        problems.append("journal.jsonl: does not lead through the noted hash")
    return problems, hashes or []


def main(args):
    noted = None
    if "--noted" in args:
        at = args.index("--noted")
        noted = "".join(args[at + 1 : at + 2]).strip().lower()
        del args[at : at + 2]
        if not DIGEST.match(noted):
            print("--noted takes a hash of 64 hexadecimal digits")
            return 2
    if len(args) > 1 or any(arg.startswith("-") for arg in args):
        print(__doc__)
        return 2
    problems, hashes = verify(args[0] if args else os.path.dirname(os.path.abspath(__file__)), noted)
    for problem in problems:
        print(problem)
    if problems:
        return 1
    print("%d events, in order and unchanged" % len(hashes))
    print("head " + (hashes[-1] if hashes else "0" * 64))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
