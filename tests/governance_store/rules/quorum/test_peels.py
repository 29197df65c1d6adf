from __future__ import annotations

import pytest

from governance_store.rules.quorum.peels import ENDS, ONLY_WITH, SAYING, SCAFFOLDS


def _insides(text: str) -> set[str]:
    peels = (*SCAFFOLDS, *ENDS, *SAYING)
    return {peel.inside(found) for peel in peels if (found := peel.match(text))}


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("no business may be transacted unless three members are present", "three members are present"),
        ("nothing can be decided with fewer than five trustees", "at least five trustees"),
        ("the bundestag can take decisions once half its members are there", "half its members are there"),
        ("for the house to sit a fifth is enough", "a fifth is enough"),
        ("any six of the nine justices make a quorum", "any six of the nine justices"),
        ("seven elders have to be there", "seven elders"),
        ("seven elders for any business", "seven elders"),
        ("three voting members or half of them", "three voting members or half of the voting members"),
    ],
)
def test_a_layer_comes_off(text: str, inside: str) -> None:
    """What leads up to the number is taken off, and all of what is inside is left."""
    assert inside in _insides(text)


@pytest.mark.parametrize(
    ("text", "special"),
    [
        ("no budget may be set unless three members are present", "budget"),
        ("the club can change its rules once half its members are there", "rules"),
        ("seven elders make a quorum of good character", "good character"),
    ],
)
def test_what_bears_on_the_number_stays(text: str, special: str) -> None:
    """A special business, and who they must be, is in no layer."""
    assert all(special in inside for inside in _insides(text))


def test_what_a_layer_says_is_kept() -> None:
    """A floor, and who must be among them."""
    said = [
        found.groupdict() for peel in SAYING if (found := peel.match("a third, and never fewer than four"))
    ]
    assert {"core": "a third", "floor": "four"} in said


def test_the_first_layers_say_that_nothing_is_done_otherwise() -> None:
    """A sentence in one of them is no aside, whatever it speaks of."""
    assert any(peel.match("the court may act when three judges are there") for peel in SCAFFOLDS[:ONLY_WITH])
    assert not any(peel.match("three judges suffice") for peel in SCAFFOLDS[:ONLY_WITH])
