from __future__ import annotations

from datetime import date

import pytest

from bot.commands.terms_in_words import (
    body_name,
    in_one_line,
    missing,
    names_of,
    said_in_words,
    state_in_words,
)
from governance_store.records.ids import CommitteeId, OrganisationId, TermsId
from governance_store.records.terms_of_reference import TermsOfReference, TermsState
from governance_store.rules.terms import Said
from governance_store.rules.terms_fields import BY_KEY
from tests.bot.conftest import Spoken

BOARD = CommitteeId("COM-001")
ID = TermsId("TOR-COM-001-v1")


@pytest.mark.parametrize(
    ("version", "told"),
    [
        pytest.param(TermsOfReference(ID, BOARD, 1), "Version 1 is a draft.", id="draft"),
        pytest.param(
            TermsOfReference(TermsId("TOR-COM-001-v2"), BOARD, 2, based_on=ID),
            "Version 2 is a draft, begun from version 1.",
            id="a later draft",
        ),
        pytest.param(
            TermsOfReference(ID, BOARD, 1, TermsState.IN_FORCE, since=date(2025, 3, 4)),
            "Version 1 is in force since Tuesday 4 March 2025.",
            id="in force",
        ),
        pytest.param(
            TermsOfReference(
                ID, BOARD, 1, TermsState.SUPERSEDED, since=date(2025, 3, 4), until=date(2026, 3, 4)
            ),
            "Version 1 was in force from Tuesday 4 March 2025, until Wednesday 4 March 2026.",
            id="superseded",
        ),
        pytest.param(
            TermsOfReference(ID, BOARD, 1, TermsState.SUPERSEDED),
            "Version 1 was superseded before it took force.",
            id="never in force",
        ),
    ],
)
def test_how_far_a_version_has_come(still_house: Spoken, version: TermsOfReference, told: str) -> None:
    """In a sentence, with its days in full."""
    with still_house.store.reading() as view:
        assert state_in_words(view, version) == told


def test_who_agrees_is_called_by_name(still_house: Spoken) -> None:
    """Organisations and committees alike; who is missing for the board are its members."""
    with still_house.store.reading() as view:
        nht = OrganisationId("ORG-001")
        assert names_of(view, [nht, BOARD]) == "Northmoor Hospitals NHS Trust and Imaging Network Board"
        assert body_name(view, OrganisationId("ORG-099")) == "ORG-099"
        assert missing(view, view.get(TermsOfReference, ID)) == ("ORG-001", "ORG-002")


def test_what_is_inherited_says_from_whom(still_house: Spoken) -> None:
    """Several lines stand in one."""
    with still_house.store.reading() as view:
        own = Said(BY_KEY["duties"], "oversee\nagree")
        assert said_in_words(view, own) == "oversee; agree" == in_one_line("oversee\nagree")
        inherited = Said(BY_KEY["papers"], "3 days", BOARD)
        assert said_in_words(view, inherited) == "3 days before the meeting (as Imaging Network Board)"
