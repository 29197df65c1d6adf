from __future__ import annotations

from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import Base, Count, Share, Total
from governance_store.rules.quorum.totals import total_of


def total(text: str) -> Total | None:
    """The total that some words come to."""
    asked = total_of(phrases_of(text))
    return asked.total if asked else None


def test_amounts_and_their_bases() -> None:
    """Numbers, shares, and of whom."""
    found = total("one third of the members in post")
    assert total("more than three members") == Total((Count(4),))
    assert found
    assert isinstance(found.amounts[0], Share)
    assert found.amounts[0].base is Base.IN_POST


def test_two_amounts_without_a_choice_are_none() -> None:
    """“two or three members” is no number."""
    assert total("two members or three members") is None


def test_either_is_no_number() -> None:
    """“either ten members or a tenth of them” asks for ten, and not for one."""
    found = total("either ten members or a tenth of the members, whichever is less")
    assert found
    assert found.amounts[0] == Count(10)
