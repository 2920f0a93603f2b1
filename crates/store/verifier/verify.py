#!/usr/bin/env python3
"""Verifies a folder exported by Ringoff, without Ringoff: python3 verify.py [FOLDER] [--noted HASH]

Reads journal.jsonl, manifest.json and exhibits/ (beside this program if no FOLDER is given) and writes nothing.
Ends with 0 if all is as it was written, 1 if something is wrong, 2 if the call was not understood. It shows that
nothing was changed, removed, added or moved; not that what was written down is true. A journal rewritten as a
whole is found only with --noted and a hash printed or sent before. The format: docs/formats/vault.md of Ringoff.
Needs Python 3.8 or later and nothing else.
"""

import hashlib
import json
import os
import re
import sys

DIGEST = re.compile(r"[0-9a-f]{64}\Z")
HEX = re.compile(r"(?:[0-9a-f]{2})*\Z")
START = "0" * 64
UNSEEN = re.compile(r"[\s\u00ad\u200b-\u200d\u2060\ufeff]")


class Bad(Exception):
    """Something is not as the format says."""


def once(pairs):
    """A JSON object in which no field stands twice."""
    if len({name for name, _ in pairs}) < len(pairs):
        raise Bad("a field stands twice")
    return dict(pairs)


def parse(text):
    try:
        return json.loads(text.decode("utf-8"), object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise Bad("not readable: %s" % error) from None


def check(found, required, optional={}):
    """An object with these fields, of these types, and no others."""
    types = {**required, **optional}
    if type(found) is not dict or not set(required) <= set(found) <= set(types):
        raise Bad("not the fields of the format")
    for name, value in found.items():
        if type(value) is not types[name] or (type(value) is int and not 0 <= value < 2**64):
            raise Bad("%s is not of its type" % name)
        if name in ("prev", "hash", "head", "sha256") and not DIGEST.match(value):
            raise Bad("%s is not a SHA-256" % name)
    return found


def payload(entry):
    if ("payload" in entry) == ("hex" in entry) or not HEX.match(entry.get("hex", "")):
        raise Bad("not exactly one of payload and hex")
    try:
        return bytes.fromhex(entry["hex"]) if "hex" in entry else entry["payload"].encode("utf-8")
    except UnicodeEncodeError:
        raise Bad("payload is not text") from None


def chain(text):
    """The hashes of a journal, each of which holds and follows the one before it."""
    if text and not text.endswith(b"\n"):
        raise Bad("cut off")
    hashes = [START]
    for number, line in enumerate(text.split(b"\n")[:-1], start=1):
        try:
            entry = check(parse(line), {"seq": int, "prev": str, "hash": str}, {"payload": str, "hex": str})
            before = "ringoff journal 1\n%d\n%s\n" % (entry["seq"], entry["prev"])
            if hashlib.sha256(before.encode() + payload(entry)).hexdigest() != entry["hash"]:
                raise Bad("was changed")
            if (entry["seq"], entry["prev"]) != (number, hashes[-1]):
                raise Bad("does not follow the one before it")
        except Bad as bad:
            raise Bad("event in line %d: %s" % (number, bad)) from None
        hashes.append(entry["hash"])
    return hashes


def manifest(text):
    found = check(parse(text), {"format": str, "version": int, "events": int, "head": str, "exhibits": list})
    if (found["format"], found["version"]) != ("ringoff-export", 1):
        raise Bad("not a folder of this format")
    for kept in found["exhibits"]:
        check(kept, {"sha256": str, "size": int})
    return found


def verify(folder, noted):
    """Every problem of a folder, and the hashes of its journal."""
    problems = []

    def of(name, judge):
        try:
            with open(os.path.join(folder, *name.split("/")), "rb") as file:
                return judge(file.read())
        except (Bad, OSError) as error:
            problems.append("%s: %s" % (name, error))
            return None

    def exhibit(content, kept):
        if (len(content), hashlib.sha256(content).hexdigest()) != (kept["size"], kept["sha256"]):
            raise Bad("was changed")

    stated = of("manifest.json", manifest)
    hashes = of("journal.jsonl", chain) or []
    if stated and hashes and (stated["events"], stated["head"]) != (len(hashes) - 1, hashes[-1]):
        problems.append("journal.jsonl: does not end where the manifest says")
    for kept in stated["exhibits"] if stated else []:
        of("exhibits/" + kept["sha256"], lambda content: exhibit(content, kept))
    if noted and noted not in hashes[1:]:
        problems.append("journal.jsonl: does not lead through the noted hash")
    return problems, hashes


def main(args):
    noted = None
    if "--noted" in args:
        at = args.index("--noted")
        # Out of a PDF a long word comes with blanks that nobody sees where it may break.
        noted = UNSEEN.sub("", "".join(args[at + 1 : at + 2])).lower()
        del args[at : at + 2]
    if len(args) > 1 or any(arg.startswith("-") for arg in args) or (noted is not None and not DIGEST.match(noted)):
        print(__doc__)
        return 2
    problems, hashes = verify(args[0] if args else os.path.dirname(os.path.abspath(__file__)), noted)
    for problem in problems or ["%d events, in order and unchanged" % (len(hashes) - 1), "head " + hashes[-1]]:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
