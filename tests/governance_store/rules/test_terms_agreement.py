from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, OrganisationId, agreement_id, terms_id
from governance_store.records.network import Organisation, Sector, Standing
from governance_store.records.terms_of_reference import Agreement
from governance_store.rules.terms_agreement import Body, body_of, still_missing, takes_force, who_agree

BOARD: Final = Committee(CommitteeId("COM-001"), "board", "Board")
GROUP: Final = Committee(CommitteeId("COM-002"), "mri", "MRI", parent=BOARD.id)
TERMS: Final = terms_id(BOARD.id, 1)
NHT, CVD = OrganisationId("ORG-001"), OrganisationId("ORG-002")


def organisation(id_: str, sector: Sector, standing: Standing = Standing.MEMBER) -> Organisation:
    """An organisation of a sort."""
    return Organisation(OrganisationId(id_), id_.lower(), id_, sector, standing)


def agreed(body: Body, on: date, *, committee: bool = False) -> Agreement:
    """That a body agreed on a day."""
    who = CommitteeId(body) if committee else None
    org = None if committee else OrganisationId(body)
    return Agreement(agreement_id(TERMS, body), TERMS, on, organisation=org, committee=who)


def test_a_board_is_agreed_by_the_members_of_the_network() -> None:
    """Every NHS and independent member: commissioners, partners, guests and who left have no row to fill."""
    organisations = [
        organisation("ORG-001", Sector.NHS),
        organisation("ORG-002", Sector.INDEPENDENT),
        organisation("ORG-003", Sector.COMMISSIONER),
        organisation("ORG-004", Sector.NHS, Standing.PARTNER),
        organisation("ORG-005", Sector.NHS, Standing.INVITED),
        organisation("ORG-006", Sector.INDEPENDENT, Standing.LEFT),
    ]
    assert who_agree(BOARD, organisations) == (NHT, CVD)


def test_a_board_without_members_agrees_for_itself() -> None:
    """A network that has not listed its organisations yet is not locked out."""
    assert who_agree(BOARD, []) == (BOARD.id,)


def test_a_group_is_agreed_by_itself_and_its_parent() -> None:
    """Whatever organisations there are."""
    assert who_agree(GROUP, [organisation("ORG-001", Sector.NHS)]) == (GROUP.id, BOARD.id)


@pytest.mark.parametrize(
    ("given", "missing", "since"),
    [
        pytest.param([], (NHT, CVD), None, id="nobody"),
        pytest.param([agreed(NHT, date(2026, 3, 4))], (CVD,), None, id="one of two"),
        pytest.param(
            [agreed(NHT, date(2026, 3, 4)), agreed(CVD, date(2026, 3, 1))],
            (),
            date(2026, 3, 4),
            id="both: from the later day",
        ),
        pytest.param(
            [
                agreed(NHT, date(2026, 3, 4)),
                agreed(CVD, date(2026, 3, 1)),
                agreed(BOARD.id, date(2026, 5, 1), committee=True),
            ],
            (),
            date(2026, 3, 4),
            id="who need not agree does not put it off",
        ),
    ],
)
def test_it_takes_force_with_the_last_agreement(
    given: list[Agreement], missing: tuple[Body, ...], since: date | None
) -> None:
    """From the day of the last agreement that is needed, and not before all are there."""
    assert still_missing((NHT, CVD), given) == missing
    assert takes_force((NHT, CVD), given) == since


def test_nobody_to_agree_is_no_agreement() -> None:
    """An empty list of bodies never puts anything in force."""
    assert takes_force((), []) is None


def test_an_agreement_is_an_organisations_or_a_committees() -> None:
    """Who agreed is one body."""
    assert body_of(agreed(NHT, date(2026, 3, 4))) == NHT
    assert body_of(agreed(BOARD.id, date(2026, 3, 4), committee=True)) == BOARD.id
