"""Whether it is read with whom something was shared: bodies by name, others as they are quoted."""

from __future__ import annotations

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.audiences import AN_AUDIENCE, Audience
from bot.parameters.base import Which, Words
from tests.bot.conftest import LENA, constituted


def words(said: str) -> Words:
    """A text as it is read."""
    return Words(split(said).words)


def named(audience: Audience) -> list[str]:
    """The keys of the bodies, and the others in their words."""
    return [*(one.key for one in audience.bodies), *(f"“{one}”" for one in audience.others)]


@pytest.mark.parametrize(
    ("said", "meant", "rest"),
    [
        ("nht", ["nht"], ""),
        ("nht, cvd and board", ["nht", "cvd", "board"], ""),
        ('nht and "All radiographers" on 2 Nov', ["nht", "“All radiographers”"], "on 2 Nov"),
        ('"All  radiographers" & nht & nht', ["nht", "“All radiographers”"], ""),
        ('"ClearView Diagnostics"', ["cvd"], ""),
        ('"Diagnostics"', ["“Diagnostics”"], ""),
        ('"x", "x" "y"', ["“x”"], "y"),
    ],
)
def test_names_and_groups_in_words_stand_in_a_row(said: str, meant: list[str], rest: str) -> None:
    """Each once; a quotation that is a name means that body; without a joint something else follows."""
    scene = constituted().scene(LENA)
    given = words(said)
    read = AN_AUDIENCE.take(given, 0, scene)
    assert isinstance(read, Took)
    assert named(read.value) == meant
    assert given.said(read.end, len(given)) == rest
    again = AN_AUDIENCE.take(words(AN_AUDIENCE.line(read.value, scene)), 0, scene)
    assert isinstance(again, Took)
    assert again.value == read.value


def test_an_unquoted_name_that_nobody_has_is_put_right() -> None:
    """By the nearest, or by quotation marks."""
    scene = constituted().scene(LENA)
    assert AN_AUDIENCE.take(words("Northmor"), 0, scene) is None
    missed = AN_AUDIENCE.miss(words("ClearVew Diagnostics"), 0, 2, scene)
    assert "no organisation or committee called “ClearVew Diagnostics” here" in missed.sentence
    assert missed.nearest == ("cvd", '"ClearVew Diagnostics"')


@pytest.mark.parametrize(
    ("said", "told"), [('""', "Nobody is named"), (f'"{"x" * 301}"', "this one has 301")]
)
def test_a_group_has_a_name_that_can_be_read(said: str, told: str) -> None:
    """Neither none nor a whole page."""
    read = AN_AUDIENCE.take(words(said), 0, constituted().scene(LENA))
    assert isinstance(read, Fault)
    assert told in read.sentence


def test_a_name_that_fits_several_is_asked_about_with_what_was_said_before() -> None:
    """So that nothing of it is lost."""
    house = constituted()
    house.done('organisation add "Northmoor Clinic" independent short nmc')
    read = AN_AUDIENCE.take(words('"All" and Northmoor'), 0, house.scene(LENA))
    assert isinstance(read, Which)
    assert all(value.others == ("All",) and len(value.bodies) == 1 for _label, value in read.options)
