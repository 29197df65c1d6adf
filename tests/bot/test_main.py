"""The `clerk` command line: what is printed, what is refused, and with which exit status."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from bot.__main__ import main
from bot.commands.base import DECLARED

AT = "2026-11-23T09:00:00+00:00"


def clerk(*arguments: str | Path) -> int:
    """Run one command line in this process."""
    return main([str(one) for one in arguments])


def founding(
    name: str, key: str = "nmr", admin: str = "Ada", email: str = "ada@example.org"
) -> tuple[str, ...]:
    """The options with which a network is founded."""
    return ("--network", key, "--name", name, "--admin-name", admin, "--admin-email", email)


@pytest.fixture
def data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A data directory with a network whose administrator is Ada."""
    directory = tmp_path / "data"
    begun = clerk("init", *founding("Northmoor"), "--at", AT, "--data", directory)
    assert begun == 0
    capsys.readouterr()
    return directory


def test_init_founds_a_network_that_its_administrator_can_speak_to(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first administrator is known by address at once, and is told what to set up."""
    assert clerk("say", "start", "--as", "ADA@example.org", "--at", AT, "--data", data) == 0
    assert "still to set up" in capsys.readouterr().out


def test_init_says_everything_that_is_wrong_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All faults are named in one answer, and no record is begun."""
    told = clerk("init", *founding(" ", "N!", "", "nobody"), "--data", tmp_path / "d")
    said = capsys.readouterr().err
    assert told == 1
    assert all(option in said for option in ("--network", "--name", "--admin-name", "--admin-email"))
    assert not (tmp_path / "d").exists()


def test_init_keeps_its_hands_off_a_record_that_is_there(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second network needs a second data directory."""
    before = (data / "journal.jsonl").read_bytes()
    again = clerk("init", *founding("Other", "other"), "--data", data)
    assert again == 1
    assert "already" in capsys.readouterr().err
    assert (data / "journal.jsonl").read_bytes() == before


def test_say_prints_one_json_object_with_the_promised_fields(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Scripts rely on ok, text, ids, files and parts."""
    line = 'person add "Dr Asha Rahman" email asha@example.org'
    assert clerk("say", line, "--as", "ada@example.org", "--at", AT, "--json", "--data", data) == 0
    said = json.loads(capsys.readouterr().out)
    assert set(said) == {"ok", "text", "ids", "files", "parts"}
    assert said["ok"] is True
    assert said["ids"] == ["PER-002"]


def test_a_refused_line_exits_with_1_and_the_reply_says_why(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Refused or not understood is 1."""
    assert clerk("say", "frobnicate", "--as", "ada@example.org", "--at", AT, "--data", data) == 1
    assert "frobnicate" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("at", "word"),
    [
        pytest.param("yesterday", "ISO 8601", id="no instant"),
        pytest.param("2026-11-23T09:00:00", "offset", id="no offset"),
        pytest.param("2026-11-23", "2026-11-23T00:00:00+00:00", id="a day, answered with an instant of it"),
        pytest.param("0001-01-01T00:00:00+14:00", "1948 to 2100", id="before all calendars"),
        pytest.param("9999-12-31T23:59:59-12:00", "1948 to 2100", id="after all calendars"),
    ],
)
def test_a_wrong_instant_is_wrong_use(
    data: Path, capsys: pytest.CaptureFixture[str], at: str, word: str
) -> None:
    """Wrong use of the command line is 2."""
    assert clerk("say", "start", "--as", "ada@example.org", "--at", at, "--data", data) == 2
    assert word in capsys.readouterr().err


def test_a_missing_option_is_wrong_use(data: Path) -> None:
    """The command line says itself what it lacks."""
    with pytest.raises(SystemExit) as left:
        clerk("say", "start", "--data", data)
    assert left.value.code == 2


def test_nobody_speaks_for_an_unknown_address(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An address that nobody has is refused, in JSON where that was asked for."""
    assert clerk("say", "start", "--as", "no@example.org", "--json", "--data", data) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    assert "no@example.org" in said["text"]


def test_lines_come_from_standard_input_one_reply_each(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With “-” every line is answered, one refusal makes it 1, and bytes that are no text do no harm."""
    typed = "\ufeffnetwork show\n\nperson list\n".encode() + b"\xff\xfe nonsense\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(typed)))
    assert clerk("say", "-", "--as", "ada@example.org", "--at", AT, "--json", "--data", data) == 1
    replies = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["ok"] for one in replies] == [True, True, False]


def test_a_file_that_cannot_be_read_is_wrong_use(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line is not acted on when what it attaches is not there."""
    gone = tmp_path / "gone.docx"
    assert clerk("say", "start", "--as", "ada@example.org", "--file", gone, "--data", data) == 2
    assert "gone.docx" in capsys.readouterr().err


def test_a_calendar_file_is_saved_where_out_says(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Attachments of a reply land in the directory under their own names."""
    lines = (
        'role grant "Ada" lead',
        'committee add "Imaging Network Board" short board chair "Ada"',
        'seat add board "Member" for "Ada"',
        "tor set board notice 5 clear days",
        "meeting schedule board 10 Dec 2026 14:00 90m",
    )
    for line in lines:
        assert clerk("say", line, "--as", "ada@example.org", "--at", AT, "--data", data) == 0
    capsys.readouterr()
    out = tmp_path / "out"
    said = clerk(
        "say",
        "meeting show board",
        "--as",
        "ada@example.org",
        "--at",
        AT,
        "--json",
        "--out",
        out,
        "--data",
        data,
    )
    assert said == 0
    files = json.loads(capsys.readouterr().out)["files"]
    assert [one.name for one in out.iterdir()] == files
    assert (out / files[0]).read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_verify_counts_what_it_checked_and_knows_every_head(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A hash that was printed once is found again; one that never was tells of truncation or rewriting."""
    assert clerk("verify", "--json", "--data", data) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["commits"] == 1
    assert clerk("verify", "--head", report["head"], "--data", data) == 0
    assert clerk("verify", "--head", "0" * 64, "--data", data) == 1


def test_a_changed_byte_is_named_by_its_line(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Verification exits with 1 and says where; no traceback."""
    journal = data / "journal.jsonl"
    journal.write_bytes(journal.read_bytes().replace(b"Northmoor", b"Southmoor"))
    assert clerk("verify", "--data", data) == 1
    told = capsys.readouterr()
    assert "line 2" in (told.out + told.err).lower()


def test_nothing_to_open_is_said_with_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty directory holds no record yet."""
    assert clerk("verify", "--data", tmp_path / "none") == 1
    assert "clerk init" in capsys.readouterr().err


def test_a_mistake_of_the_clerks_own_goes_to_the_log_and_not_to_the_terminal(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person gets a sentence; the trace stands beside the record, for whoever looks after the clerk."""

    def mistaken(_act: object) -> NoReturn:
        raise ZeroDivisionError

    broken = replace(DECLARED["network show"], action=mistaken)
    monkeypatch.setitem(DECLARED, "network show", broken)
    handlers: list[logging.Handler] = []
    monkeypatch.setattr(logging.getLogger(), "handlers", handlers)
    assert clerk("say", "network show", "--as", "ada@example.org", "--at", AT, "--data", data) == 1
    for handler in handlers:
        handler.close()
    told = capsys.readouterr()
    assert "mistake of its own" in told.out
    assert "Traceback" not in told.out + told.err
    assert "ZeroDivisionError" in (data / "clerk.log").read_text(encoding="utf-8")


def test_an_answer_that_cannot_be_written_is_said(data: Path) -> None:
    """A full disk behind the answer is no mistake of the clerk's, and what was asked may have been done."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "verify", "--data", data],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("The answer cannot be written: No space left on device.\n")
    assert "record list" in done.stderr


def test_files_that_cannot_be_saved_are_said(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The answer is printed first, then why its files are nowhere."""
    (tmp_path / "taken").write_text("a file")
    out = ("--out", tmp_path / "taken", "--data", data)
    assert clerk("say", "brief", "--as", "ada@example.org", *out) == 1
    said = capsys.readouterr()
    assert said.out
    assert "The files of the answer cannot be saved in" in said.err


def test_without_anywhere_to_print_the_status_tells(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A closed standard output is no mistake either."""
    monkeypatch.setattr(sys, "stdout", None)
    assert clerk("verify", "--data", data) == 0


def test_verify_says_what_it_cut_off(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who checks a record that ends in half a line learns of it, and where the half is kept."""
    journal = data / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-30])
    assert clerk("verify", "--data", data) == 0
    assert "was cut off the journal and kept in torn/" in capsys.readouterr().out
