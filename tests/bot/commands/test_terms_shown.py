from __future__ import annotations

from datetime import timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Mood, Table
from tests.bot.conftest import OBI, Spoken, buttons, moods, words

WHERE = 'on 1 Nov 2026 minute "IB/2627/001" because "typed in from paper"'


@pytest.fixture
def agreed(house: Spoken) -> Spoken:
    """A board whose first version is in force since 1 November and whose second is a draft."""
    house.done('tor section board "Patient voice" "Two lay members."')
    house.done(f"tor agree board by all members {WHERE}")
    house.done('tor set board notice 12 clear days duties "Oversee\\nAgree" casting vote no')
    return house


def tables(house: Spoken, line: str) -> list[Table]:
    """The tables of an answer."""
    return [part for part in house.done(line, OBI).parts if isinstance(part, Table)]


def test_they_are_shown_section_by_section_with_what_is_open(still_house: Spoken) -> None:
    """Each field under its heading, with its label; those that are not set are listed."""
    told = plain(still_house.done("tor show board", OBI), width=4000)
    assert told.index("Quorum\n=") < told.index("Meetings and their papers\n=")
    assert "Notice of a meeting:  10 clear days before the meeting" in told
    (open_fields,) = [line for line in told.splitlines() if line.startswith("Not set")]
    assert "Purpose" in open_fields
    assert "Notice of a meeting" not in open_fields


def test_a_committee_without_terms_says_what_follows(house: Spoken) -> None:
    """No meeting of it can be called until some are set."""
    house.done('committee add "CT Group" short ct')
    assert "no meeting of it can be called" in words(house.say("tor show ct"))
    assert "has no terms of reference yet" in words(house.say("tor history ct"))
    assert "has no terms of reference yet" in words(house.say("tor compare ct"))


def test_what_is_in_force_is_shown_before_a_draft(agreed: Spoken) -> None:
    """With who agreed to it and where, and that a draft is to follow; the draft by its number."""
    reply = agreed.done("tor show board")
    assert "Version 1 is in force since Sunday 1 November 2026." in words(reply)
    assert "Trust and ClearView Diagnostics on Sunday 1 November 2026, minute IB/2627/001" in words(reply)
    assert "Version 2 is a draft that is to follow it." in words(reply)
    assert "10 clear days" in plain(reply)
    draft = agreed.done("tor show board v2")
    assert "begun from version 1" in words(draft)
    assert "12 clear days" in plain(draft)
    assert "Version 1 is in force until it is agreed." in words(draft)


def test_what_held_on_a_day_stays_readable(agreed: Spoken) -> None:
    """Also once another version has taken its place."""
    agreed.clock.forward(timedelta(days=30))
    agreed.done('tor agree board by all members on 20 Nov 2026 minute "IB/2627/009"')
    told = plain(agreed.done("tor show board on 19 Nov 2026"))
    assert "was in force from Sunday 1 November 2026, until Friday 20 November 2026" in told
    assert "10 clear days before the meeting" in told
    assert "12 clear days before the meeting" in plain(agreed.done("tor show board on 20 Nov 2026"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("on 31 Oct 2026", "the first were agreed for Sunday 1 November 2026", id="before all"),
        pytest.param("on 3 Nov 2026", "is still to come", id="tomorrow"),
        pytest.param("v3", "versions 1 to 2 are there", id="no such version"),
        pytest.param("v1 on 1 Nov 2026", "either a version or a day", id="both"),
    ],
)
def test_what_there_is_not_to_show(agreed: Spoken, line: str, said: str) -> None:
    """Is refused with what there is."""
    reply = agreed.say(f"tor show board {line}")
    assert not reply.ok
    assert said in words(reply)


def test_while_none_were_agreed_no_day_has_any(still_house: Spoken) -> None:
    """A draft was never in force."""
    assert "none have been agreed yet" in words(still_house.say("tor show board on 1 Nov 2026"))


def test_a_review_that_is_overdue_is_told(house: Spoken) -> None:
    """As a warning, from the day after."""
    house.done("tor set board review 31 Mar 2027")
    assert moods(house.done("tor show board")) == [Mood.NOTE]
    house.clock.forward(timedelta(days=149))
    assert moods(house.done("tor show board")) == [Mood.NOTE]
    house.clock.forward(timedelta(days=1))
    reply = house.done("tor show board")
    assert moods(reply) == [Mood.NOTE, Mood.WARNING]
    assert "review was due on Wednesday 31 March 2027" in words(reply)


def test_a_superseded_version_is_not_overdue(house: Spoken) -> None:
    """Its review was done: there is a later one."""
    house.done("tor set board review 3 Nov 2026")
    house.done(f"tor agree board by all members {WHERE}")
    house.done("tor set board review 3 Nov 2028")
    house.done('tor agree board by all members on 2 Nov 2026 minute "X"')
    house.clock.forward(timedelta(days=90))
    assert moods(house.done("tor show board v1")) == [Mood.NOTE]


def test_the_history_has_a_row_for_each_version(agreed: Spoken) -> None:
    """State, days, and who agreed."""
    (table,) = tables(agreed, "tor history board")
    assert [row[:3] for row in table.rows] == [
        ("v1", "in force", "Sunday 1 November 2026"),
        ("v2", "draft", "–"),
    ]
    assert table.rows[0][4].startswith("Northmoor Hospitals NHS Trust and ClearView Diagnostics on Sunday")
    assert table.rows[1][4] == "nobody yet"


def test_two_versions_are_compared_section_by_section(agreed: Spoken) -> None:
    """What was and what is, for all that differs; sections that stayed are named."""
    agreed.done('tor section board "Patient voice" "Three lay members."')
    found = {table.caption: table for table in tables(agreed, "tor compare board v1 v2")}
    assert list(found) == [
        "Duties (1)",
        "Meetings and their papers (1)",
        "Decisions (1)",
        "Patient voice (1)",
    ]
    assert found["Duties (1)"].rows == (("Duties", "not set", "Oversee; Agree"),)
    assert found["Meetings and their papers (1)"].rows == (
        ("Notice of a meeting", "10 clear days before the meeting", "12 clear days before the meeting"),
    )
    assert found["Patient voice (1)"].rows == (("Text", "Two lay members.", "Three lay members."),)
    assert "Unchanged: Quorum." in plain(agreed.done("tor compare board v1 v2"))


def test_without_versions_the_newest_is_compared_with_the_one_before(agreed: Spoken) -> None:
    """The same as when both are named; the other way round what was is what is."""
    assert tables(agreed, "tor compare board") == tables(agreed, "tor compare board v1 v2")
    (first, *_rest) = tables(agreed, "tor compare board v2 v1")
    assert first.rows == (("Duties", "Oversee; Agree", "not set"),)


def test_there_may_be_nothing_to_compare(still_house: Spoken) -> None:
    """The first version has none before it; a version is the same as itself."""
    assert "there is nothing to compare it with" in words(still_house.say("tor compare board"))
    assert "They say the same" in words(still_house.done("tor compare board v1 v1"))
    assert "only version 1 is there" in words(still_house.say("tor compare board v1 v2"))


def test_a_group_shows_from_whom_it_inherits(house: Spoken) -> None:
    """Its own value goes first; the quorum is never inherited."""
    house.done("tor set board papers 5 working days notice 20 clear days")
    told = plain(house.done("tor show mri"), width=4000)
    assert "Papers sent:          5 working days before the meeting (as Imaging Network Board)" in told
    assert "Notice of a meeting:  5 working days before the meeting\n" in told
    assert "Quorum:  two members" in told


def test_the_next_lines_are_at_hand(agreed: Spoken) -> None:
    """Changing, comparing, agreeing: each a line to press."""
    lines = [one.line for one in buttons(agreed.done("tor show board"))]
    assert lines == [
        "tor set board",
        "tor history board",
        "tor compare board v1 v2",
        "tor agree board",
        "committee show board",
    ]
