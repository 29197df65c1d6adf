"""A governance manager gives terms of reference another look, on a shell: fetched, spoilt, mended, used."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.conftest import Loaded
from tests.stories.shell import Clerk
from tests.templates.edited import BODY, edited
from tests.templates.word import as_text

pytestmark = pytest.mark.slow


def test_from_the_shipped_template_to_ones_own_and_back(clerk: Clerk, loaded: Loaded, tmp_path: Path) -> None:
    """Each step is a process of its own, as a script would take them."""
    who, out = loaded.cast.only("administrator"), tmp_path / "out"

    def say(line: str, *more: str | Path) -> dict[str, object]:
        ran = clerk.run("say", line, "--as", who, "--at", clerk.at.isoformat(), "--json", "--out", out, *more)
        told: dict[str, object] = ran.json()
        assert ran.status == (0 if told["ok"] else 1)
        return told

    assert say("templates get tor")["files"] == ["terms-of-reference-template.docx"]
    fetched = (out / "terms-of-reference-template.docx").read_bytes()
    spoilt, mended = tmp_path / "spoilt.docx", tmp_path / "Our terms.docx"
    spoilt.write_bytes(edited((BODY, "{{ quorum_words }}", "{{ quorom_words }}"), content=fetched))
    mended.write_bytes(edited((BODY, "Signed, chair:", "Signed for the network:"), content=fetched))
    told = say("templates install tor spoilt.docx", "--file", spoilt)
    assert not told["ok"]
    assert "quorum_words" in str(told["text"])
    told = say('templates install tor "Our terms.docx"', "--file", mended)
    assert told["files"] == ["terms-of-reference-sample-v3-draft.docx", "terms-of-reference-sample-v2.docx"]
    assert "Signed for the network:" in as_text((out / "terms-of-reference-sample-v2.docx").read_bytes())
    say("tor document board")
    assert "Signed, chair:" in as_text((out / "terms-of-reference-board-v2.docx").read_bytes())
    assert say("templates use tor v1")["ok"]
    say("tor document board")
    assert "Signed for the network:" in as_text((out / "terms-of-reference-board-v2.docx").read_bytes())
    assert say("templates restore tor")["ok"]
    say("tor document board")
    assert "Signed, chair:" in as_text((out / "terms-of-reference-board-v2.docx").read_bytes())


def test_a_file_of_fifty_megabytes_is_refused_by_its_size(
    clerk: Clerk, loaded: Loaded, tmp_path: Path
) -> None:
    """Before anything of it is sent or opened."""
    large = tmp_path / "large.docx"
    large.write_bytes(b"PK\x03\x04" + b"\0" * 50 * 1024 * 1024)
    ran = clerk.run(
        "say", "templates install tor large.docx", "--as", loaded.cast.only("administrator"), "--file", large
    )
    assert ran.status == 2
    assert "at most 20,971,520 are taken" in ran.err
