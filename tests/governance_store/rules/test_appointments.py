"""Are vacancies and terms that end told in time, once, to whoever has to see to them?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store import Store
from governance_store.records.ids import NETWORK, GrantId, PostId
from governance_store.records.letter import Matter
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Grant, Permission, Post
from governance_store.rules.appointments import BEFORE_THE_END, terms_ending, vacancies
from tests.governance_store.rules.test_owed import CHAIR, MEMBER, record

LEAD = Grant(GrantId("GRA-009"), CHAIR, Permission.LEAD)
HERE = Network(NETWORK, "nmr", "Northmoor", Nation.ENG)
END = date(2027, 3, 31)
POST = Post(PostId("POST-001"), "Clinical lead", MEMBER, date(2026, 4, 1), until=END)
VACANT = replace(POST, holder=None, since=None, until=None, vacant_since=date(2026, 11, 1))


def noon(day: date) -> datetime:
    """The middle of a day."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def network(post: Post, *keys: str) -> Store:
    """A network with a lead and one lead role."""
    return record(instead=[post, LEAD, HERE], keys=keys)


def told(post: Post, day: date, *keys: str) -> list[tuple[str, str]]:
    """To whom is something owed on a day, and by which key?"""
    with network(post, *keys).reading() as view:
        found = [*vacancies(view, noon(day)), *terms_ending(view, noon(day))]
    return [(one.person, one.key) for one in found]


@pytest.mark.parametrize(("after", "owed"), [(29, False), (30, True), (300, True)])
def test_a_vacancy_is_told_to_the_lead_after_a_month(after: int, owed: bool) -> None:
    """However late the clerk looks, and once for each vacancy."""
    expected = [(CHAIR, "post-vacant:POST-001:2026-11-01")] if owed else []
    assert told(VACANT, date(2026, 11, 1) + timedelta(after)) == expected
    assert told(VACANT, date(2026, 11, 1) + timedelta(after), "post-vacant:POST-001:2026-11-01") == []


def test_a_vacancy_of_which_nobody_knows_since_when_is_not_told() -> None:
    """What was recorded before days were kept is seen in the list all the same."""
    assert told(replace(VACANT, vacant_since=None), date(2027, 6, 1)) == []


def test_a_lead_role_out_of_use_is_neither_vacant_nor_ending() -> None:
    """Nobody need fill it."""
    assert told(replace(VACANT, active=False), date(2027, 6, 1)) == []
    assert told(replace(POST, active=False), END) == []


def test_a_terms_end_is_told_to_holder_and_lead() -> None:
    """Each by a key of their own."""
    key = "term-ending:POST-001:2027-03-31:T-90"
    assert told(POST, END - timedelta(90)) == [(MEMBER, f"{key}:{MEMBER}"), (CHAIR, f"{key}:{CHAIR}")]


def test_after_an_outage_only_the_latest_step_is_told() -> None:
    """Nobody gets three letters at once."""
    assert {key.split(":")[3] for _person, key in told(POST, END - timedelta(3))} == {"T-30"}


def test_a_term_without_an_end_never_ends() -> None:
    """Nor does one whose end is long past prompt for ever."""
    assert told(replace(POST, until=None), END) == []
    assert told(POST, END + timedelta(91)) == []


@given(st.integers(-400, 400))
def test_what_is_told_is_what_a_calendar_would_say(days: int) -> None:
    """A model that goes through the days one by one agrees, on every day."""
    day = END + timedelta(days)
    passed = [step for step in BEFORE_THE_END if END - timedelta(step) <= day <= END + timedelta(90)]
    expected = f"T-{passed[-1]}" if passed else None
    steps = {key.split(":")[3] for _person, key in told(POST, day)}
    assert steps == ({expected} if expected else set())


def test_the_matters_are_told_apart() -> None:
    """Each is written in its own words."""
    with network(VACANT).reading() as view:
        assert [one.matter for one in vacancies(view, noon(END))] == [Matter.VACANCY]
    with network(POST).reading() as view:
        assert {one.matter for one in terms_ending(view, noon(END))} == {Matter.TERM_ENDING}
