from __future__ import annotations

import pytest

from governance_store.rules.quorum.rule import Base
from governance_store.rules.quorum.vacancies import base_said, without_vacancies


def test_what_is_said_of_vacant_seats() -> None:
    """They count, or do not, or nobody knows."""
    assert base_said("Vacancies are not counted") is Base.IN_POST
    assert base_said("Vacancies do not reduce the number") is Base.ALL
    assert base_said("Vacancies are filled in May") is None


def test_one_less_for_each() -> None:
    """Is taken out of the words and told."""
    assert without_vacancies("seven members, less one for every vacancy") == ("seven members", True)


def test_what_is_of_something_else_too_is_not_clear() -> None:
    """“… are left out of the reckoning and a dog”."""
    assert base_said("Places standing vacant are left out of the reckoning") is Base.IN_POST
    assert base_said("Places standing vacant are left out of the reckoning and a dog") is None


@pytest.mark.parametrize(
    "sentence",
    ["While there is a vacancy deputies do not count", "Where seats are empty proxies are not counted"],
)
def test_what_is_said_of_stand_ins_is_of_no_seats(sentence: str) -> None:
    """Once it was held for what a share is taken of."""
    assert base_said(sentence) is None
