"""Whether a name in a log is taken for the one person it fits, and for nobody otherwise."""

from __future__ import annotations

import pytest

from bot.commands.minutes_speakers import Speakers
from tests.bot.conftest import SAM, Spoken


@pytest.mark.parametrize(
    ("nick", "name"),
    [
        ("Sam Secretary", "Sam Secretary"),
        ("sam", "Sam Secretary"),
        ("sam_secretary", "Sam Secretary"),
        ("SamSecretary", "Sam Secretary"),
        ("asha.rahman", "Dr Asha Rahman"),
        ("mia2", "Mia Member"),
        ("jane.cvd", "Jane Smith"),
        ("jane", None),
        ("zed", None),
        ("", None),
    ],
)
def test_names(still_house: Spoken, nick: str, name: str | None) -> None:
    """By name, by parts of it, or by how an address begins."""
    with still_house.store.reading():
        speakers = Speakers(still_house.scene(SAM))
        found = speakers.of(nick).person
        assert (found.name if found else None) == name
        assert speakers.unknown == ((nick,) if nick and not name else ())
