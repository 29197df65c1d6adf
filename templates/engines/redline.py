"""How do two Word documents become one with tracked changes? By an engine, where it is installed beside us.

The only room for python_redlines, an optional extra. Its program is unpacked once, into the cache of whoever
runs the clerk; where that cannot be written, into a directory that goes with the process. It is started by
ourselves, since the library would wait for it for ever.
"""

from __future__ import annotations

import atexit
import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from governance_store.errors import GovernanceError

if TYPE_CHECKING:
    from lxml.etree import _Element

_PATIENCE: Final = 60.0
_STORY: Final = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class NoRedline(GovernanceError):
    """No document with tracked changes could be made; what is compared is unharmed."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(f"No document with tracked changes could be made: {reason}.", hint)


def tracked_changes(
    before: bytes, after: bytes, author: str, at: datetime, seconds: float = _PATIENCE
) -> bytes:
    """The later document, with every difference to the earlier one as a tracked change; raises NoRedline."""
    program = engine()
    with tempfile.TemporaryDirectory(prefix="clerk-redline-") as directory:
        old, new, made = (Path(directory) / f"{name}.docx" for name in ("old", "new", "made"))
        old.write_bytes(before)
        new.write_bytes(after)
        options = (f"--author={author}", f"--date-time={at:%Y-%m-%dT%H:%M:%SZ}")
        _run((program, str(old), str(new), str(made), *options), directory, seconds)
        if not made.is_file():
            raise NoRedline("the engine made none", "Compare the two versions on screen: tor compare.")
        return _old_before_new(made.read_bytes())


def _old_before_new(document: bytes) -> bytes:
    """The same with what was taken out before what was put in its place, as Word itself lays it out.

    The engine puts the new first: of a version 1 that became 2 one would read “21”.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as made, zipfile.ZipFile(written, "w") as kept:
        for entry in made.infolist():
            content = made.read(entry)
            kept.writestr(entry, _swapped(content) if _STORY.fullmatch(entry.filename) else content)
    return written.getvalue()


def _swapped(xml: bytes) -> bytes:
    from lxml import etree  # noqa: PLC0415 -- heavy, first use only

    tree = etree.fromstring(xml, etree.XMLParser(resolve_entities=False))
    for new in list(tree.iter(f"{_W}ins")):
        old = new.getnext()
        if old is not None and old.tag == f"{_W}del" and _is_of_runs(new):
            new.addprevious(old)
    swapped: bytes = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
    return swapped


def _is_of_runs(change: _Element) -> bool:
    """Whether it holds words, and not the mark that a paragraph or a row is new."""
    return len(change) > 0


@cache
def engine() -> str:
    """Where the program lies, unpacked; raises NoRedline where it is not installed."""
    try:
        from python_redlines.engines import (  # noqa: PLC0415 -- heavy and optional, first use only
            DocxodusEngine,
            EngineNotInstalledError,
        )
    except ModuleNotFoundError as missing:
        raise _not_installed() from missing
    try:
        return str(DocxodusEngine().extracted_binaries_path)
    except EngineNotInstalledError as missing:
        raise _not_installed() from missing
    except OSError:
        return str(DocxodusEngine(_until_the_end()).extracted_binaries_path)


def _until_the_end() -> str:
    directory = tempfile.mkdtemp(prefix="clerk-redline-engine-")
    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    return directory


def _not_installed() -> NoRedline:
    return NoRedline(
        "what compares Word documents is not installed where the clerk runs",
        "Install it with: pip install “network-clerk[redline]”. On screen, “tor compare” shows every change.",
    )


def _run(command: tuple[str, ...], directory: str, seconds: float) -> None:
    try:
        done = subprocess.run(  # noqa: S603 -- the engine, with names of our own making
            command,
            cwd=directory,
            env={"HOME": directory, "TMPDIR": directory, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        raise NoRedline(
            f"the engine did not finish within {seconds:.0f} seconds", "Try again, or compare on screen."
        ) from late
    except OSError as fault:
        raise NoRedline(
            "the engine cannot be started",
            "Tell whoever looks after the clerk; on screen it can be compared.",
        ) from fault
    if done.returncode:
        raise NoRedline("the engine could not read them", "Compare the two versions on screen: tor compare.")
