"""A network moves in: founded, filled from a spreadsheet, silent until opened, and then heard by all."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.bot.commands.moving_in.books import PEOPLE, WHOLE, book
from tests.bot.surfaces.mail.servers import Mailroom, serving
from tests.stories.received import read
from tests.stories.shell import Clerk

pytestmark = pytest.mark.slow

ADA: Final = "ada.evans@example.org"
FOUNDING: Final = (
    "init", "--network", "severn", "--name", "Severn Imaging Network", "--nation", "WLS",
    "--admin-name", "Ada Evans", "--admin-email", ADA,
)  # fmt: skip


@pytest.fixture
def founded(tmp_path: Path) -> Clerk:
    """The clerk of a network that is only just founded."""
    clerk = Clerk(tmp_path / "data")
    ran = clerk.run(*FOUNDING, "--at", clerk.at.isoformat())
    assert (ran.status, ran.err) == (0, "")
    return clerk


def sent_in(clerk: Clerk, file: Path) -> dict[str, object]:
    """What a shell answers to a spreadsheet."""
    at = clerk.at.isoformat()
    return dict(clerk.run("import", file, "--as", ADA, "--at", at, "--json").json())


def file_of(tmp_path: Path, content: bytes, name: str = "our people.xlsx") -> Path:
    """A spreadsheet on the disk."""
    (tmp_path / name).write_bytes(content)
    return tmp_path / name


def test_from_the_first_line_to_the_first_mail(founded: Clerk, tmp_path: Path) -> None:
    """Nothing leaves before it is announced, and then exactly what was announced, by real SMTP."""
    room = Mailroom()
    with serving(room) as port:
        founded.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        assert "organisation add" in founded.done("start", ADA)["text"]
        shown = sent_in(founded, file_of(tmp_path, book(**WHOLE)))
        assert shown["ok"], shown["text"]
        founded.done("network import confirm IMP-001", ADA)
        for line in ("network set host nht", f"role grant {ADA} lead", "tor set board notice 5 working days"):
            founded.done(line, ADA)
        moved = founded.done("meeting move board to 21 Jan 2027 15:00", ADA)
        assert "Nobody is told yet: the network is not open." in moved["text"]
        ticked = founded.tick()
        assert ticked["silent"]
        assert "Nobody is told yet" in ticked["text"]
        assert room.taken == []
        announced = founded.done("network open", ADA)
        (table,) = [one for one in announced["parts"] if one.get("caption", "").startswith("Who is told")]
        founded.done("network open now", ADA)
        assert len(founded.tick()["accepted"]) == len(table["rows"]) == 2
    assert sorted(to for to, _content in room.taken) == sorted(row[1] for row in table["rows"])
    for _to, content in room.taken:
        mail = read(content)
        assert (mail.method, mail.sequence) == ("REQUEST", 1)
        assert mail.starts.isoformat() == "2027-01-21T15:00:00+00:00"
    assert founded.tick()["text"] == "Nothing was owed and nothing was queued."
    founded.verified()


def test_what_is_cancelled_in_silence_is_never_heard_of(founded: Clerk, tmp_path: Path) -> None:
    """Nobody knew of it, so nobody is told; the record says that the letters were taken back."""
    sent_in(founded, file_of(tmp_path, book(**WHOLE)))
    founded.done("network import confirm IMP-001", ADA)
    founded.done(f"role grant {ADA} lead", ADA)
    founded.done('meeting cancel board because "clash"', ADA)
    assert "Opening it sends nothing now" in founded.done("network open", ADA)["text"].replace("\n", " ")
    founded.done("network open now", ADA)
    assert founded.tick()["text"] == "Nothing was owed and nothing was queued."
    assert not founded.mail.exists()
    founded.verified()


def test_a_file_with_faults_is_refused_whole(founded: Clerk, tmp_path: Path) -> None:
    """Every fault is named by sheet, row and column; the exit status says that it was refused."""
    wrong = [*PEOPLE, ["Bad Address", "x@@y", "nowhere", ""]]
    file = file_of(tmp_path, book(**{**WHOLE, "People": wrong}))
    before = founded.done("person list", ADA)["text"]
    ran = founded.run("import", file, "--as", ADA, "--at", founded.at.isoformat())
    assert ran.status == 1
    told = " ".join(ran.out.split())
    assert "Sheet People, row 5, column E-mail (B5): “x@@y” is not an address." in told
    assert "Sheet People, row 5, column Trust (C5): there is no organisation called “nowhere”." in told
    assert not founded.say("network import confirm IMP-001", ADA)["ok"]
    assert founded.done("person list", ADA)["text"] == before
    founded.verified()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"%PDF-1.7 not a sheet", "is a PDF", id="pdf"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old Excel kind", id="xls"),
        pytest.param(b"PK\x03\x04 cut off", "damaged or cut off", id="zip"),
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b"Shoe,Size\nx,9\n", "No sheet is understood", id="other"),
    ],
)
def test_a_file_that_is_none_is_answered(founded: Clerk, tmp_path: Path, content: bytes, told: str) -> None:
    """In a sentence, without a trace of the machine, and nothing is written."""
    commits = founded.verified()
    answer = sent_in(founded, file_of(tmp_path, content))
    assert not answer["ok"]
    assert told in str(answer["text"]).replace("\n", " ")
    assert founded.verified() <= commits + 1


def test_the_workbook_is_handed_out_and_comes_back(founded: Clerk, tmp_path: Path) -> None:
    """As it stands it holds nothing, and says so."""
    at = founded.at.isoformat()
    ran = founded.run("say", "network template", "--as", ADA, "--at", at, "--out", tmp_path / "out")
    assert ran.status == 0
    answer = sent_in(founded, tmp_path / "out" / "moving-in.xlsx")
    assert answer["ok"]
    assert "No row stands under the headings yet" in str(answer["text"])


def test_a_list_from_windows_comes_in_too(founded: Clerk, tmp_path: Path) -> None:
    """Semicolons, and letters as old programs write them."""
    content = "Surname;First name;E-mail\nNí Dhomhnaill;Siân;sian@x.example\n".encode("cp1252")
    assert sent_in(founded, file_of(tmp_path, content, "people.csv"))["ok"]
    founded.done("network import confirm IMP-001", ADA)
    assert "Siân Ní Dhomhnaill" in founded.done("person list", ADA)["text"]
    founded.verified()
