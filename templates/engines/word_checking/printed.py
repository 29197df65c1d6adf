"""Is what was printed a document that Word opens without repair? No empty cell or table, no tag left.

ISO 29500-1 wants a paragraph at the end of each cell (§17.4.65), and something in each header and table.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Final

from lxml import etree

from templates.engines.word_checking.findings import Finding
from templates.engines.word_checking.places import W, printed_parts

_TAG: Final = re.compile(r"\{\{|\{%|%\}|\}\}")
_ENDS_IN_PARAGRAPH: Final = (f"{W}tc", f"{W}hdr", f"{W}ftr", f"{W}txbxContent")


def unsound(document: bytes, called: str) -> Iterator[Finding]:
    """What Word would repair or refuse in a document that was printed; `called` says which sample it is."""
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    for part in printed_parts(parts):
        where = f"{part.called}, in the sample of {called}"
        for holder in part.root.iter(*_ENDS_IN_PARAGRAPH):
            if len(holder) == 0 or holder[-1].tag not in (f"{W}p", f"{W}sdt"):
                told = (
                    "is left without any paragraph when its {%p … %} leave all out: keep one outside of them"
                )
                yield Finding(f"A {_name(holder.tag)} {told}.", where)
        for table in part.root.iter(f"{W}tbl"):
            if table.find(f"{W}tr") is None:
                yield Finding(
                    "A table is left without any row: put {%p if … %} around the whole of it.", where
                )
        if left := _TAG.search("".join(part.root.itertext(f"{W}t"))):
            yield Finding(f"“{left.group()}” would be printed as it is.", where)


def _name(tag: str) -> str:
    name = str(etree.QName(tag).localname)
    return {"tc": "cell of a table", "hdr": "header", "ftr": "footer", "txbxContent": "text box"}[name]
