"""Whether a year is told in figures, with what the terms of reference ask beside each measure."""

from __future__ import annotations

from bot.commands.report_annual_figures import of, percent
from bot.reply import Facts
from governance_store.rules.annual.attendance import Share
from tests.bot.commands.a_year import a_year, on, printed
from tests.bot.conftest import OBI, constituted


def figures(facts: tuple[object, ...]) -> dict[str, str]:
    """The year in figures, by its matters."""
    (first, *_) = [part for part in facts if isinstance(part, Facts)]
    return dict(first.pairs)


def test_the_year_in_figures() -> None:
    """A line for each matter."""
    told = figures(a_year().done("report annual board 2026/27", OBI).parts)
    assert told == {
        "Meetings": "2 held, 1 cancelled",
        "Quorate throughout": "1 of 2, 50%",
        "Attendance of members": "5 of 8, 63%",
        "Decisions": "2: 2 at meetings; 1 without a quorum, as a recommendation",
        "Work programme": "4 objectives: 1 done, 1 carried on, 1 dropped and 1 open",
        "Reviews done in time": "0 of 2, 0%",
        "Actions": "3 raised, 2 closed; 1 open on the last day, 1 of them overdue",
        "Interests declared at meetings": "1",
    }


def test_a_year_without_anything_is_told_in_words() -> None:
    """Nothing is counted as nought of nought."""
    told = figures(constituted().done("report annual board", OBI).parts)
    assert told["Meetings"] == "0 held, 1 still to come"
    assert told["Quorate throughout"] == "none to count"
    assert told["Decisions"] == "none recorded"
    assert told["Work programme"] == "none for this year"


def test_each_measure_stands_beside_what_the_terms_ask() -> None:
    """Where they ask for nothing, that is said."""
    told = printed(a_year())
    for line in (
        "| Meetings held | 2 of 6 | 33% | The terms ask for: every 2 months",
        "| Meetings quorate throughout | 1 of 2 | 50% | The terms ask for: one third of members",
        "| Agendas sent in time | 1 of 2 | 50% | The terms ask for: 5 working days before the meeting",
        "| Papers received in time | None to count | – | The terms ask for: 5 working days before",
        "| Minutes sent in time | 1 of 2 | 50% | The terms ask for: within 10 working days",
        "| Attendance of members | 5 of 8 | 63% | The terms set nothing here",
        "| Members who came as often as is asked | 1 of 4 | 25% | The terms ask for: 2 meetings a year",
        "| Actions done by their day | 1 of 2 | 50% | –",
        "| Milestones of the work programme reached | 1 of 2 | 50% | –",
        "| Reviews of plans done by their day | 0 of 2 | 0% | –",
    ):
        assert line in told, line


def test_a_share_in_words() -> None:
    """With its part in a hundred; of nothing there is none."""
    assert (of(Share(2, 3)), percent(Share(2, 3))) == ("2 of 3, 67%", "67%")
    assert (of(Share()), percent(Share())) == ("none to count", "–")


def test_how_often_members_have_to_come_is_asked_once_the_year_is_over() -> None:
    """While it runs, nobody has come too seldom yet."""
    house = a_year()
    on(house, 2027, 3, 30)
    assert "came as often as is asked" not in printed(house)
