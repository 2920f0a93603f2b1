#!/usr/bin/env python3
"""Makes the two faces of this folder from the variable font Source Serif 4 (version 4.004).

    pip download --no-deps fontpkg-source-serif-4==4.4 && unzip fontpkg_source_serif_4-*.whl
    python3 make.py 'fontpkg_source_serif_4/files/SourceSerif4[opsz,wght].ttf'     # fontTools 4

The licence reserves the name "Source" for the original, so a changed font has another name.
"""

import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def twin(font: TTFont, of: str, code: int, name: str) -> None:
    glyph = font.getBestCmap()[ord(of)]
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"].glyphs[name] = font["glyf"].glyphs[glyph]
    font["hmtx"].metrics[name] = font["hmtx"].metrics[glyph]
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[code] = name


def face(source: str, style: str, weight: int) -> None:
    font = TTFont(source, recalcTimestamp=False)
    # The cut for text, which is sturdier than the one for titles.
    font = instantiateVariableFont(font, {"opsz": 14, "wght": weight})
    # Marks that do not break get glyphs of their own: one glyph for two characters is no longer known apart
    # when text is copied out of a PDF.
    twin(font, " ", 0xA0, "nobreakspace")
    twin(font, "-", 0x2011, "nobreakhyphen")
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.recalc_timestamp = False
    options.drop_tables += ["STAT", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    names = {1: "Ringoff Serif", 2: style, 3: f"4.004;RingoffSerif-{style}", 4: f"Ringoff Serif {style}", 6: f"RingoffSerif-{style}"}
    for name, text in names.items():
        font["name"].setName(text, name, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if style == "Bold":
        font["head"].macStyle |= 1
        font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x40 | 0x20
    font.save(f"RingoffSerif-{style}.ttf")


for style, weight in (("Regular", 400), ("Bold", 700)):
    face(sys.argv[1], style, weight)
