"""What does the network take with it when it goes? Everything, in files that other programs read.

An export is built beside its place and takes its name when it is whole. The journal is in it as it is, so
that `clerk import` brings the very same record back.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import itertools
import json
import os
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from bot.feeds import Calendars
from governance_store import GovernanceError, Store, View
from governance_store.records.kinds import Kind, all_kinds

MANIFEST: Final = "manifest.sha256"
_BEGIN_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
_README: Final = """\
This is everything that Network Clerk holds of the network, as it stood after commit {commits}.

records/KIND.jsonl   each record as it stands now, one JSON object a line
records/KIND.csv     the same as a table; days and instants are written as ISO 8601, lists as JSON, and a text
                     that a spreadsheet would take for a formula begins with an apostrophe
calendar.ics         every meeting, for any calendar
journal.jsonl        every change there has been: who, when, how, why, and what was so after it
vault/               the files, each under the SHA-256 of its content
manifest.sha256      the SHA-256 of each file here; check it with: sha256sum --check manifest.sha256

“clerk import DIR --data EMPTY” makes a clerk of it with the very same record. The secret that signs links and
sessions is not here. The columns of each table:

"""


class NotExported(GovernanceError):
    """Nothing was exported, and nothing of it remains."""


class ExportUnsound(GovernanceError):
    """A directory is no export, or not the one that was made."""


def export(store: Store, directory: Path, mailbox: str) -> int:
    """Write everything into a directory that is empty or not there; returns how many commits that is."""
    if directory.is_symlink() or (directory.exists() and not _is_empty(directory)):
        raise NotExported(f"{directory} is not empty, so nothing was written.", "Name a new directory.")
    fresh = directory.with_name(f".{directory.name}.{os.urandom(4).hex()}.new")
    try:
        fresh.mkdir(mode=0o700)
        commits = _write_all(store, fresh, mailbox)
        fresh.rename(directory)
    except OSError as fault:
        told = f"Nothing could be exported to {directory}: {os.strerror(fault.errno or 0)}."
        raise NotExported(told, "Make room there, or name another place.") from fault
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return commits


def _is_empty(directory: Path) -> bool:
    return directory.is_dir() and not any(directory.iterdir())


def _write_all(store: Store, fresh: Path, mailbox: str) -> int:
    with store.reading() as view:
        head, count = store.present.head, store.present.lines
        _put(fresh / "journal.jsonl", b"".join(itertools.islice(store.journal_lines(), count)))
        columns = [f"  {kind.name}: {', '.join(_columns(kind))}" for kind in _write_records(view, fresh)]
        _put(fresh / "calendar.ics", Calendars(store, mailbox).of_all().content)
        for digest in store.vault.digests():
            name = digest.partition(":")[2]
            _put(fresh / "vault" / name[:2] / name, store.vault.read(digest))
    _put(fresh / "README.txt", (_README.format(commits=head.seq) + "\n".join(columns) + "\n").encode())
    listed = [f"{_sum(path)}  {path.relative_to(fresh)}\n" for path in _files(fresh)]
    _put(fresh / MANIFEST, "".join(listed).encode())
    return head.seq


def _write_records(view: View, fresh: Path) -> Iterator[Kind[Any]]:
    for kind in all_kinds():
        lines = [kind.encode(one) for one in view.find(kind.type)]
        if lines:
            name = kind.name.replace(" ", "-")
            _put(fresh / "records" / f"{name}.jsonl", b"".join(line + b"\n" for line in lines))
            _put(fresh / "records" / f"{name}.csv", _table(kind, lines))
            yield kind


def _columns(kind: Kind[Any]) -> list[str]:
    return [one.name for one in dataclasses.fields(kind.type)]


def _table(kind: Kind[Any], lines: list[bytes]) -> bytes:
    """The records as RFC 4180 has it, with a mark that tells spreadsheets the encoding."""
    written = io.StringIO()
    rows = csv.writer(written)
    columns = _columns(kind)
    rows.writerow(columns)
    for line in lines:
        document = json.loads(line)
        rows.writerow([cell(document.get(name)) for name in columns])
    return b"\xef\xbb\xbf" + written.getvalue().encode()


def cell(value: object) -> str:
    """A value as it stands in a table, where no spreadsheet takes it for a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_BEGIN_FORMULAS) else value
    return json.dumps(value, ensure_ascii=False)


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _files(directory: Path) -> list[Path]:
    return sorted(path for path in directory.rglob("*") if not path.is_dir())


def _sum(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def is_export(directory: Path) -> bool:
    """Whether a directory looks as an export does."""
    return (directory / MANIFEST).is_file() and (directory / "journal.jsonl").is_file()


def refuse_changed(directory: Path) -> None:
    """Raise ExportUnsound unless each file of an export is what was written, and no other is there."""
    if not is_export(directory):
        raise ExportUnsound(f"{directory} is not an export of Network Clerk.")
    lines = (directory / MANIFEST).read_text(encoding="utf-8", errors="replace").splitlines()
    listed = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    found = {str(path.relative_to(directory)): path for path in _files(directory) if path.name != MANIFEST}
    for name in sorted(listed.keys() | found.keys()):
        path = found.get(name)
        if path is None or path.is_symlink() or not path.is_file() or listed.get(name) != _sum(path):
            raise ExportUnsound(f"{name} in {directory} is not what was exported.", "Nothing was imported.")
