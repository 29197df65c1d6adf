from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from tests.bot.shell.terminal import AT, clerk


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
