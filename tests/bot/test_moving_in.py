"""Is a spreadsheet sent in from a shell answered as in the console?"""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.bootstrap import NoSuchPerson
from bot.moving_in import import_spreadsheet, is_spreadsheet
from bot.reply import Attachment
from governance_store.records.importing import Import
from tests.bot.commands.moving_in.books import WHOLE, book, counts
from tests.bot.conftest import ADA, Spoken


def test_a_file_is_shown_and_waits_to_be_confirmed(bare: Spoken) -> None:
    """Whatever it is called, and the operator is recorded."""
    file = Attachment('our "people".xlsx', "application/octet-stream", book(**WHOLE))
    reply = import_spreadsheet(bare.house, ADA, file, "root")
    assert counts(reply)["People"][1] == "3"
    assert bare.all(Import)[0].file_name == 'our "people".xlsx'
    assert bare.store.commit(bare.commits()).operator == "root"


def test_nobody_sends_a_file_in_whom_nobody_knows(bare: Spoken) -> None:
    """The address is said."""
    with pytest.raises(NoSuchPerson, match=r"who@x\.example"):
        import_spreadsheet(bare.house, "who@x.example", Attachment("a.csv", "text/csv", b"Name\nA"))


def test_a_directory_is_no_spreadsheet(tmp_path: Path) -> None:
    """What was exported is a directory, and is taken in whole."""
    (tmp_path / "list").write_text("x", encoding="utf-8")
    assert is_spreadsheet(tmp_path / "list")
    assert is_spreadsheet(tmp_path / "missing.CSV")
    assert not is_spreadsheet(tmp_path)
