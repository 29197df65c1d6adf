"""What is a quorum clause understood to say, and is there a quorum, on the command line?"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.bot.shell.terminal import clerk

SEATS = [
    {"id": name, "roles": roles, "categories": [], "organisation": None, "voting": True, "vacant": False}
    for name, roles in (("Ann", ["chair"]), ("Bob", []), ("Cy", []))
]


def record(*there: str, **further: Any) -> dict[str, Any]:  # noqa: ANN401 -- anything may stand in a file
    """A rule with one case, and whatever else."""
    attendance = [
        {"person": name, "member": name, "mode": "in_person", "capacity": "member"} for name in there
    ]
    case = {"id": "c1", "membership": SEATS, "attendance": attendance, "context": {}, **further}
    return {"clause": "Two members including the chair.", "cases": [case], **further}


def evaluated(path: Path, content: object, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """The lines that a file is answered with."""
    path.write_text(json.dumps(content), encoding="utf-8")
    assert clerk("quorum", "evaluate", path) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_line_a_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the verdict, its numbers and its reasons, and nothing else."""
    (line,) = evaluated(tmp_path / "rules.json", {"records": [record("Bob", "Cy")]}, capsys)
    assert list(line) == ["case", "verdict", "counted", "required", "reasons", "not_understood"]
    assert (line["verdict"], line["counted"], line["required"]) == ("not_quorate", 2, 2)
    assert "the chair" in " ".join(line["reasons"])


def test_what_was_expected_is_never_looked_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The answer is the same where it is left out, and where it is poison."""
    poison = {
        "expected": "not_quorate",
        "reading": {"min_count": 99},
        "why": ["x"],
        "kinds": 3,
        "ambiguity": {},
    }
    plain = evaluated(tmp_path / "plain.json", record("Ann", "Bob"), capsys)
    assert evaluated(tmp_path / "poisoned.json", record("Ann", "Bob", **poison), capsys) == plain
    assert plain[0]["verdict"] == "quorate"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("{", "not JSON", id="no JSON"),
        pytest.param("3", "no object", id="no record"),
        pytest.param('{"clause": "x", "cases": [{}]}', "“membership” is not a list", id="no membership"),
    ],
)
def test_a_bad_file_gets_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, said: str
) -> None:
    """And exit status 1; no traceback."""
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    assert clerk("quorum", "evaluate", path) == 1
    told = capsys.readouterr().err
    assert said in told
    assert "Traceback" not in told


def test_a_file_that_is_not_there_or_huge(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is told; and what is too large is not read at all."""
    assert clerk("quorum", "evaluate", tmp_path / "none.json") == 1
    assert "cannot be read" in capsys.readouterr().err
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    assert clerk("quorum", "evaluate", huge) == 1
    assert "larger than 64 megabytes" in capsys.readouterr().err


def read_from(clause: str, monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    """Read a clause from standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO(clause))
    return clerk("quorum", "read", *options)


def test_a_clause_is_read_part_by_part(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In English, or as JSON with the fields of the form."""
    assert read_from("A third of the members, including the chair.", monkeypatch) == 0
    assert "- The quorum is one third of the members." in capsys.readouterr().out
    assert read_from("A third of the members, including the chair.", monkeypatch, "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["ok"]
    assert answer["rule"]["total"] == "The quorum is one third of the members."


def test_what_is_not_understood_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With exit status 1; without any clause it is wrong use."""
    assert read_from("Three members, weather permitting.", monkeypatch) == 1
    assert "weather" in capsys.readouterr().out
    assert read_from("  ", monkeypatch) == 2
