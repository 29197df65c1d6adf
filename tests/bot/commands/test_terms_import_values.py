from __future__ import annotations

from datetime import date

import pytest

from bot.commands.terms_import_values import values_in

TODAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("The board shall meet quarterly.", {"frequency": "every 3 months"}),
        ("Meetings will be held not less than three times a year.", {"frequency": "3 times a year"}),
        (
            "The agenda and papers are circulated five working days before the meeting.",
            {"agenda": "5 working days", "papers": "5 working days"},
        ),
        ("Draft minutes are sent within ten working days of the meeting.", {"minutes": "10 working days"}),
        ("Ten clear days' notice of each meeting is given.", {"notice": "10 clear days"}),
        ("Notice of 10 clear days is given of each meeting.", {"notice": "10 clear days"}),
        ("The chair has a casting vote.", {"casting-vote": "yes"}),
        ("The chair shall not have a casting vote.", {"casting-vote": "no"}),
        ("The chair has a casting vote unless the members decide otherwise.", {}),
        ("Deputies may vote.", {"deputies-vote": "yes"}),
        ("Members usually come to four meetings a year.", {}),
        ("Members shall attend at least four meetings a year.", {"least-attendance": "4"}),
        ("These terms of reference are reviewed annually.", {"reviewed": "once a year"}),
        ("Review date: 31 March 2027", {"review": "2027-03-31"}),
        ("Review date: March 2027", {}),
        ("The review of the service takes three months.", {}),
    ],
)
def test_a_value_is_read_only_where_its_sentence_is_plain(sentence: str, values: dict[str, str]) -> None:
    """What could mean something else is left open, never guessed."""
    assert values_in([sentence], TODAY)[0] == values


def test_two_that_differ_are_a_doubt_that_is_told() -> None:
    """Both sentences are quoted."""
    sure, doubts = values_in(["We meet monthly. The group meets every six weeks."], TODAY)
    assert sure == {}
    assert "Meets: not set" in doubts[0]
    assert "We meet monthly." in doubts[0]


def test_a_month_without_a_day_is_a_doubt() -> None:
    """The sentence is quoted, and no day made up."""
    assert "Review date: March 2027" in values_in(["Review date: March 2027"], TODAY)[1][0]
