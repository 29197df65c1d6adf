"""Which version is meant: v2, and two of them."""

from __future__ import annotations

import pytest

from bot.language.reading import Took
from bot.parameters.versions import A_VERSION, TWO_VERSIONS
from tests.bot.conftest import Spoken
from tests.bot.parameters.test_files import scene, words


@pytest.mark.parametrize(
    ("line", "number", "end"),
    [
        pytest.param("v2", 2, 1, id="as it is written"),
        pytest.param("V12,", 12, 1, id="in capitals, with a comma"),
        pytest.param("version 2 of", 2, 2, id="in words"),
        pytest.param("version v2", 2, 2, id="both"),
        pytest.param("v 2", 2, 2, id="apart"),
        pytest.param("v02", 2, 1, id="with a nought"),
    ],
)
def test_a_version_is_read(house: Spoken, line: str, number: int, end: int) -> None:
    """However people write it."""
    assert A_VERSION.take(words(line), 0, scene(house)) == Took(number, end)


@pytest.mark.parametrize("line", ["2", "v0", "v", "version", "version two", "v12345", '"v2"', "vv2", "2 v"])
def test_nothing_else_is_a_version(house: Spoken, line: str) -> None:
    """A bare number may be many things, and no version is number nought."""
    assert A_VERSION.take(words(line), 0, scene(house)) is None


def test_a_bare_number_is_offered_as_one(house: Spoken) -> None:
    """Who types 2 probably means v2."""
    assert A_VERSION.miss(words("2"), 0, 1, scene(house)).nearest == ("v2",)
    assert A_VERSION.miss(words("new"), 0, 1, scene(house)).nearest == ()


@pytest.mark.parametrize(
    ("line", "end"), [("v1 v2", 2), ("v1 and v2", 3), ("version 1 with version 2", 5), ("v1 to v2", 3)]
)
def test_two_versions_are_read(house: Spoken, line: str, end: int) -> None:
    """With or without a word between them; printed they are read back."""
    assert TWO_VERSIONS.take(words(line), 0, scene(house)) == Took((1, 2), end)
    assert TWO_VERSIONS.line((1, 2), scene(house)) == "v1 v2"


def test_one_version_is_not_two(house: Spoken) -> None:
    """The version before it is offered."""
    here = scene(house)
    assert TWO_VERSIONS.take(words("v2"), 0, here) is None
    assert TWO_VERSIONS.miss(words("v2"), 0, 1, here).nearest == ("v1 v2",)
    assert TWO_VERSIONS.miss(words("both"), 0, 1, here).nearest == ()
