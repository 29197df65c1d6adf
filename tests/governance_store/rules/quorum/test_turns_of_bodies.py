from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand

SAID = (
    ("A quorum shall be six members including representatives of at least three organisations.", "6, from 3"),
    ("Six members must be present, including at least one nurse and the ICB.", "6, 1 nurse, 1 icb"),
    (
        "The meeting is quorate if there is a representative present from at least 4 of the 6 trusts.",
        "from 4",
    ),
    (
        "Quorum is met if representation is present from half of the partner organisations.",
        "1/2 organisations",
    ),
    (
        "The quorum is five members including a representative from the council or the trust.",
        "5, 1 council|trust",
    ),
    (
        "The quorum is five members, with a representative of both the trust and the council.",
        "5, 1 trust, 1 council",
    ),
    (
        "The quorum is five members, including representation from both the council and the health board.",
        "5, 1 council, 1 health_board",
    ),
    (
        "A quorum is five, with at least one from each of: primary care, nursing and radiology.",
        "5, 1 primary_care, 1 nursing, 1 radiology",
    ),
    (
        "The meeting is quorate when one representative from 60% of the member organisations is present.",
        "3/5 organisations",
    ),
    ("Quorum requires representation from at least 75% of partner organisations.", "3/4 organisations"),
    (
        "Quorum will be achieved if representatives of at least 75% of partner organisations are present.",
        "3/4 organisations",
    ),
    ("The quorum is four out of the seven trusts.", "from 4"),
    (
        "Two thirds of the constituent trusts must be represented by a member or their deputy.",
        "2/3 organisations; +deputies",
    ),
    (
        "One radiologist, one radiographer and one manager present from at least three different trusts.",
        "1 radiologist, 1 radiographer, 1 manager, from 3",
    ),
    (
        "It is quorate when each of the two partners, namely the police and the council, is represented.",
        "1 police, 1 council",
    ),
)


@pytest.mark.parametrize(("clause", "said"), SAID)
def test_whom_each_body_sends_is_asked_for_one_by_one(clause: str, said: str) -> None:
    """A list, a share of them, or bodies by their names."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said
