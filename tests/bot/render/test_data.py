"""Whether programs get a reply as data, as the interface for scripts promises."""

from __future__ import annotations

import json

from bot.render.data import as_json
from bot.reply import Mood, Reply, Verdict
from tests.bot.render.replies import EVERY_PART


def test_the_promised_names_are_there() -> None:
    """What scripts rely on is there, and only that."""
    told = as_json(EVERY_PART)
    assert list(told) == ["ok", "text", "ids", "files", "parts"]
    assert (told["ok"], told["ids"], told["files"]) == (True, ["MTG-2026-001"], ["invitation.ics"])


def test_parts_are_data() -> None:
    """A part is its name and its fields; moods and weights are words; a file is told without its bytes."""
    parts = json.loads(json.dumps(as_json(EVERY_PART)))["parts"]
    assert [one["part"] for one in parts] == [
        "heading", "verdict", "verdict", "text", "facts", "table", "line", "choices", "form", "attachment",
    ]  # fmt: skip
    assert parts[5]["rows"] == [["Aled Rees", "mail"], ["Bola Adé", "no address"]]
    assert parts[7]["buttons"] == [
        {"label": "Cancel it", "line": "meeting cancel MTG-2026-001", "weight": "warning"},
    ]
    assert parts[9] == {
        "part": "attachment",
        "name": "invitation.ics",
        "media_type": "text/calendar",
        "size": 15,
    }


def test_a_mood_is_its_word() -> None:
    """A verdict's mood is told as its stable word."""
    assert as_json(Reply((Verdict(Mood.BAD, "No."),), ok=False))["parts"][0]["mood"] == "refused"
