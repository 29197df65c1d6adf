from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.ids import CommitteeId, clause_id, terms_id
from governance_store.records.period import Cycle, Frequency, NotInCanonicalForm, Period, Unit
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.terms import Terms, terms_of

BOARD = CommitteeId("COM-001")
TERMS = terms_id(BOARD, 1)


def clauses(**texts: str) -> list[Clause]:
    """Clauses of one version, by their fields; an underscore stands for a hyphen."""
    named = ((field.replace("_", "-"), text) for field, text in texts.items())
    return [Clause(clause_id(TERMS, field), TERMS, field, text) for field, text in named]


def test_fields_that_drive_something_are_read_into_their_types() -> None:
    """The canonical texts become values that rules can count with."""
    terms = terms_of(
        clauses(
            quorum="one third of members",
            frequency="every 2 months",
            notice="10 clear days",
            extraordinary="2 days",
            agenda="5 working days",
            papers="5 clear working days",
            minutes="2 weeks",
            review="2027-03-31",
        )
    )
    assert terms.quorum == "one third of members"
    assert terms.frequency == Frequency(2, Cycle.MONTHS)
    assert terms.notice == Period(10, Unit.CLEAR_DAYS)
    assert terms.extraordinary == Period(2, Unit.DAYS)
    assert terms.agenda == Period(5, Unit.WORKING_DAYS)
    assert terms.papers == Period(5, Unit.CLEAR_WORKING_DAYS)
    assert terms.minutes == Period(2, Unit.WEEKS)
    assert terms.review == date(2027, 3, 31)


def test_what_is_not_said_is_none() -> None:
    """A field that is not set, or was taken back, is open: nobody takes it for nought days."""
    terms = terms_of(clauses(quorum="", notice=""))
    assert terms == Terms()
    assert (terms.quorum, terms.notice, terms.text("notice"), terms.of("notice")) == (None, None, "", None)


def test_clauses_of_other_fields_are_left_aside() -> None:
    """A later version of the clerk may know more fields; this one still reads those that it knows."""
    assert [one.field.key for one in terms_of(clauses(remuneration="none", notice="1 week")).said] == [
        "notice"
    ]


def test_a_clause_that_has_changed_is_read_anew() -> None:
    """What is read once is kept by what clauses say, so nobody is told what they said before."""
    before = [terms_of(clauses(notice="1 week", papers="3 days")) for _ in range(2)]
    assert before[0] == before[1]
    assert terms_of(clauses(notice="1 week", papers="5 days")).text("papers") == "5 days"
    assert terms_of(clauses(notice="1 week")).of("papers") is None


def test_fields_come_in_the_order_in_which_they_are_declared() -> None:
    """Whatever was set first."""
    said = terms_of(clauses(review="2027-03-31", purpose="to lead", notice="1 week")).said
    assert [one.field.key for one in said] == ["purpose", "notice", "review"]


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        pytest.param("notice", "10 clear days", "10 clear days before the meeting", id="before"),
        pytest.param("minutes", "2 weeks", "within 2 weeks of the meeting", id="within"),
        pytest.param("review", "2027-03-31", "Wednesday 31 March 2027", id="a day in full"),
        pytest.param("least_attendance", "3", "3 meetings a year", id="a number with its unit"),
        pytest.param("duties", "oversee\nagree", "oversee\nagree", id="lines stay lines"),
        pytest.param("casting_vote", "no", "no", id="a plain no"),
    ],
)
def test_values_are_told_in_words(field: str, text: str, words: str) -> None:
    """With the words that they stand between."""
    (said,) = terms_of(clauses(**{field: text})).said
    assert said.words == words


@pytest.mark.parametrize("field", ["notice", "agenda", "papers", "minutes", "frequency", "extraordinary"])
def test_text_that_is_not_canonical_is_refused(field: str) -> None:
    """What the record should never hold is named when it is asked for."""
    terms = terms_of(clauses(**{field: "a fortnight or so"}))
    with pytest.raises(NotInCanonicalForm, match="a fortnight or so"):
        getattr(terms, field)


def test_a_group_inherits_what_it_leaves_open() -> None:
    """Its own value goes first; what is never inherited stays open; where a value comes from is known."""
    board = terms_of(clauses(quorum="one third", notice="10 clear days", papers="5 working days"))
    group = terms_of(clauses(notice="5 days"))
    both = group.above(board, BOARD)
    assert (both.quorum, both.notice, both.papers) == (
        None,
        Period(5, Unit.DAYS),
        Period(5, Unit.WORKING_DAYS),
    )
    assert [(one.field.key, one.of) for one in both.said] == [("notice", None), ("papers", BOARD)]


def test_what_is_inherited_twice_keeps_its_origin() -> None:
    """A group of a group names the board, from which the value comes, not the group between."""
    board = terms_of(clauses(papers="5 working days"))
    between = Terms().above(board, BOARD)
    below = Terms().above(between, CommitteeId("COM-002"))
    assert [one.of for one in below.said] == [BOARD]
