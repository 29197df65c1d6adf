from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given

from governance_store.records.period import Cycle
from governance_store.records.series import LAST, Recurrence
from templates.catalogue import described
from templates.contexts.entry import Entry, Method
from templates.contexts.series import SeriesLetter, rule_of, series_entries
from tests.governance_store.rules.test_recurrence import patterns
from tests.stories.calendar_replay import outlook_reads
from tests.templates.scene import MAILBOX, RECORDED, WRITTEN, member, of_series, year

END = datetime(2027, 7, 15, 13, 0, tzinfo=UTC)


def entries(letter: SeriesLetter) -> tuple[Entry, ...]:
    """What a calendar takes of a letter."""
    return series_entries(letter, MAILBOX, "words", described)


@pytest.mark.parametrize(
    ("recurrence", "rule"),
    [
        (Recurrence(2, Cycle.MONTHS, 3, 3), "FREQ=MONTHLY;INTERVAL=2;BYDAY=TH;BYSETPOS=3"),
        (Recurrence(1, Cycle.MONTHS, 4, LAST), "FREQ=MONTHLY;INTERVAL=1;BYDAY=FR;BYSETPOS=-1"),
        (Recurrence(1, Cycle.MONTHS, None, LAST), "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1"),
        (Recurrence(3, Cycle.MONTHS, None, 15), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
        (Recurrence(2, Cycle.WEEKS, 0), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
    ],
)
def test_a_pattern_as_calendars_say_it(recurrence: Recurrence, rule: str) -> None:
    """Only in the forms that Outlook reads, and with its end in UTC."""
    assert rule_of(recurrence, END) == f"{rule};UNTIL=20270715T130000Z"


@given(patterns)
def test_outlook_reads_every_rule(recurrence: Recurrence) -> None:
    """Whatever pattern can be said."""
    assert outlook_reads(rule_of(recurrence, END))


def test_one_entry_for_the_whole_series() -> None:
    """The rule; what it lacks taken out; and the meetings that differ, by the time they stand for."""
    ruled, moved, elsewhere = entries(of_series(*year()))
    assert {one.uid for one in (ruled, moved, elsewhere)} == {RECORDED.uid}
    assert ruled.rule.endswith("UNTIL=20271118T140000Z")
    assert [one.isoformat() for one in ruled.excluded] == ["2027-05-20T14:00:00+01:00"]
    assert (moved.stands_for, moved.starts) == (year()[1].stands_for, year()[1].starts)
    assert moved.rule == elsewhere.rule == ""
    assert elsewhere.location == "The Annexe"
    assert ruled.stands_for is None


def test_the_rule_stands_where_the_first_meeting_was_to_be() -> None:
    """Also where that one was moved."""
    first = member(1, date(2027, 1, 28), date(2027, 1, 21))
    ruled, moved = entries(of_series(first, year()[3]))
    assert ruled.starts == first.stands_for
    assert moved.starts == first.starts


def test_nothing_left_takes_the_entry_out() -> None:
    """By its name alone, without a rule."""
    (gone,) = entries(of_series(gone=year()))
    assert (gone.method, gone.off, gone.rule, gone.excluded, gone.stands_for) == (
        Method.CANCEL, True, "", (), None,
    )  # fmt: skip


def test_calendars_count_the_changes_of_the_series() -> None:
    """The entry has the number of the series."""
    letter = replace(of_series(*year()), record=replace(RECORDED, sequence=7))
    assert entries(letter)[0].sequence == 7


def test_what_sets_a_meeting_apart_is_said() -> None:
    """Another day, another place, short notice."""
    letter = of_series(*year())
    notes = [letter.note(one) for one in year()]
    assert notes == ["", "instead of Thursday 18 March 2027", "at The Annexe", "", ""]
    urgent = replace(year()[0], extraordinary="It cannot wait.")
    assert letter.note(urgent) == "at short notice"


def test_meetings_ahead_are_those_not_over() -> None:
    """When the letter is written."""
    assert of_series(*year()).ahead == year()
    late = replace(of_series(*year()), written=WRITTEN.replace(year=2027, month=8))
    assert late.ahead == year()[3:]
