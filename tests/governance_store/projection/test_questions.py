from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from governance_store.projection.questions import Question, Range, Stored, moment, stored, where
from tests.governance_store.notes import Mood

TODAY = date(2026, 12, 1)
NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "as_stored"),
    [
        pytest.param(Mood.GLAD, "glad", id="one of a list"),
        pytest.param(TODAY, "2026-12-01", id="a day"),
        pytest.param(NOON, "2026-12-01T12:00:00Z", id="an instant"),
        pytest.param(None, None, id="nothing"),
        pytest.param(True, True, id="yes"),
        pytest.param("Dr Ó", "Dr Ó", id="a text"),
    ],
)
def test_a_value_is_asked_for_as_it_is_stored(value: object, as_stored: Stored) -> None:
    """People ask with the values of the domain; documents hold what JSON can."""
    assert stored(value) == as_stored


def test_instants_are_ordered_by_time_not_by_text() -> None:
    """Ten o'clock in summer time is before half past nine in UTC, and a second before its first half."""
    summer = datetime(2026, 7, 1, 10, 0, tzinfo=timezone(timedelta(hours=1)))
    assert moment(summer.isoformat()) < moment("2026-07-01T09:30:00Z")
    assert moment("2026-07-01T09:30:00Z") < moment("2026-07-01T09:30:00.5Z")


@pytest.mark.parametrize(
    ("asked", "before", "same", "after"),
    [
        pytest.param(where("due") < TODAY, True, False, False, id="before"),
        pytest.param(where("due") <= TODAY, True, True, False, id="until"),
        pytest.param(where("due") > TODAY, False, False, True, id="after"),
        pytest.param(where("due") >= TODAY, False, True, True, id="from"),
    ],
)
def test_a_range_holds_on_its_side(asked: Range, *, before: bool, same: bool, after: bool) -> None:
    """Each comparison is true on its own side, and on the day itself where it says so."""
    days = ("2026-11-30", "2026-12-01", "2026-12-02")
    assert tuple(asked.holds({"due": day}) for day in days) == (before, same, after)


@pytest.mark.parametrize("document", [{"due": None}, {}], ids=["empty", "not there"])
def test_an_empty_field_is_in_no_range(document: dict[str, Stored]) -> None:
    """What is not due at any time is neither due before a day nor after it."""
    assert not (where("due") < TODAY).holds(document)
    assert not (where("due") >= TODAY).holds(document)


def test_a_range_may_be_of_numbers() -> None:
    """Pages are compared as numbers."""
    assert (where("pages") > 9).holds({"pages": 10})


def test_a_question_asks_for_everything_at_once() -> None:
    """Every condition must hold; of a list, one member is enough."""
    question = Question(("owner", "tags"), ("PER-1", "mri"), (where("due") < TODAY,))
    fits = {"owner": "PER-1", "tags": ["ct", "mri"], "due": "2026-11-30"}
    assert question(fits)
    changes: tuple[dict[str, object], ...] = ({"owner": "PER-2"}, {"tags": []}, {"due": None})
    for change in changes:
        assert not question({**fits, **change})


def test_a_question_tells_its_shape() -> None:
    """An index is chosen by the fields that are asked for, whatever the values."""
    question = Question(("owner", "tags"), ("PER-1", "mri"), (where("due") < TODAY, where("pages") > 1))
    assert question.plan() == (("owner", "tags"), ("due", "pages"))


def test_answers_are_never_kept() -> None:
    """TinyDB must not cache an answer, as rows change without its knowing."""
    assert not Question((), ()).is_cacheable()
