"""Whether a document of minutes is kept, read back, confirmed, and taken once or not at all."""

from __future__ import annotations

import pytest
from docx.oxml import parse_xml

from bot.reply import Attachment, Table
from governance_store.records.action import Action
from governance_store.records.attendance import Attendance
from governance_store.records.decision import Decision, DecisionStanding
from governance_store.records.minutes import MinuteLine, Minutes, MinutesState
from governance_store.records.minutes_import import MinutesImport
from tests.bot.commands.sitting import BEGUN, ID, lines_of, refusal, sitting
from tests.bot.commands.terms_documents import W
from tests.bot.commands.written_minutes import NAME, Written, afterwards, plainly
from tests.bot.conftest import ASHA, LENA, MIA, SAM, Spoken, buttons, words
from tests.templates.engines.test_word_reading import bare_package
from tests.templates.engines.test_word_tracking import DEL, INS, p, run


def test_an_import_keeps_the_document_and_records_nothing_of_it() -> None:
    """Who, when, which file; nobody was there yet, and no minutes were begun."""
    house = afterwards()
    written = plainly(house)
    reply = written.given_back()
    assert reply.ok, words(reply)
    (kept,) = house.all(MinutesImport)
    assert (kept.meeting, kept.file_name, kept.person) == (ID, NAME, house.person(SAM).id)
    assert "3 people there, 1 decision, 1 action and 1 new line of narrative" in words(reply)
    assert not house.all(Minutes) + house.all(MinuteLine) + house.all(Attendance)
    assert [one.line for one in buttons(reply)] == ["minutes take MIM-001", "minutes proposal MIM-001"]


def test_taking_it_records_all_of_it_in_one_entry() -> None:
    """The wording is kept, and the decision has its quorum of the time that was told."""
    house = afterwards()
    plainly(house).given_back()
    before = house.commits()
    house.done("minutes take MIM-001", SAM)
    assert house.commits() == before + 1
    assert lines_of(house) == [
        ("topic", "Scanner backlog"),
        ("information", "The “backlog” is 40 scans."),
        ("decision", "To adopt the plan."),
        ("action", "send the plan"),
    ]
    (decision,) = house.all(Decision)
    assert (decision.standing, decision.stamp.counted, decision.decided.hour) == (
        DecisionStanding.DECIDED,
        2,
        14,
    )
    (action,) = house.all(Action)
    assert (action.owners, str(action.by_when)) == ((house.person(ASHA).id,), "2027-02-03")
    assert {one.person for one in house.all(Attendance)} == {
        house.person(ASHA).id,
        house.person(SAM).id,
        house.person("cora.chair@example.org").id,
    }
    assert house.get(MinutesImport, "MIM-001").taken == house.clock.now()
    (minutes,) = house.all(Minutes)
    assert minutes.state is MinutesState.OPEN


def test_it_is_safe_to_repeat() -> None:
    """Import and take change nothing the second time, and say so."""
    house = afterwards()
    written = plainly(house)
    written.given_back()
    house.done("minutes take MIM-001", SAM)
    before = house.commits()
    assert "stands there already" in words(house.done("minutes take MIM-001", SAM))
    reply = written.given_back()
    assert "everything in it stands in the minutes already" in words(reply)
    assert [one.line for one in buttons(reply)] == ["minutes proposal MIM-001", f"minutes show {ID}"]
    assert house.commits() == before + 1, "only what it is held against is noted anew"
    assert not written.given_back().attachments
    assert house.commits() == before + 1


def test_a_proposal_is_shown_again() -> None:
    """By its identifier, from the kept document."""
    house = afterwards()
    plainly(house).given_back()
    before = house.commits()
    reply = house.done("minutes proposal MIM-001", SAM)
    assert "1 decision, 1 action" in words(reply)
    assert any(isinstance(one, Table) and one.caption == "Decisions (1)" for one in reply.parts)
    assert house.commits() == before


def test_minutes_that_moved_meanwhile_are_not_written_over() -> None:
    """What changed is named, and nothing is taken until it was shown again."""
    house = sitting("#topic 1", "#info We looked")
    Written(house).under("1. Welcome, apologies and quorum", "We looked at it").given_back()
    house.done("#info More", SAM)
    house.done("#arrive mia", SAM)
    told = refusal(house, "minutes take MIM-001")
    assert "the minutes have changed: line 3 and who was there. Nothing was taken." in told
    house.done("minutes proposal MIM-001", SAM)
    assert house.say("minutes take MIM-001", SAM).ok


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("#endmeeting",), "are closed (draft), so nothing is read in"),
        (("#endmeeting", f"minutes check {ID}"), "are closed (checked by the chair)"),
    ],
)
def test_nothing_is_read_into_closed_minutes(lines: tuple[str, ...], told: str) -> None:
    """Open them again first, where they are not checked or approved yet."""
    house = sitting("#topic 1")
    written = Written(house)
    for line in lines:
        house.done(line, "cora.chair@example.org")
    before = house.commits()
    assert told in words(written.given_back())
    assert house.commits() == before


def test_it_is_for_who_takes_the_minutes() -> None:
    """A member is not let through, and a lead not into the minutes of somebody else."""
    house = sitting("#topic 1")
    written = Written(house)
    assert "is for the " in words(written.given_back(as_=MIA))
    assert "Only who takes these minutes (Sam Secretary)" in words(written.given_back(as_=LENA))


def test_tracked_changes_are_the_users_to_decide() -> None:
    """Each is named with its author, and both answers are offered."""
    house = afterwards()
    written = plainly(house)
    content = _with_changes(written)
    line = f"minutes import {ID} {NAME}"
    asked = house.say(line, SAM, attachments=(content,))
    assert not asked.ok
    assert "holds 2 tracked changes: “old” deleted by Sam; “new” added by Asha Rahman." in words(asked)
    assert [one.line for one in buttons(asked)] == [
        f'minutes import {ID} "{NAME}" changes accepted',
        f'minutes import {ID} "{NAME}" changes rejected',
    ]
    assert house.say(f"{line} changes rejected", SAM, attachments=(content,)).ok
    assert house.say(f"{line} changes accepted", SAM, attachments=(content,)).ok
    assert [one.rejected for one in house.all(MinutesImport)] == [True, False]
    house.done("minutes take MIM-001", SAM)
    assert ("information", "The old plan") in lines_of(house)


def _with_changes(written: Written) -> Attachment:
    made = written.paper.add_paragraph("The ")
    inside = DEL.format(run("old ", "delText")) + INS.format(run("new ")) + run("plan")
    whole = parse_xml(f'<w:p xmlns:w="{W}">{inside}</w:p>')
    made._p.extend(list(whole))
    written.heading("Any other business")._p.addnext(made._p)
    return written.file()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "cannot be read"),
        (b"%PDF-1.7", "cannot be read"),
        (b"PK\x03\x04", "is damaged"),
        (bare_package(p(run("Minutes"))), "no heading “Present” and no heading “Minutes”"),
    ],
)
def test_a_file_that_is_no_document_of_minutes_is_refused(content: bytes, told: str) -> None:
    """The room that judges files judges this one too; a Word document must have the draft's headings."""
    house = afterwards()
    before = house.commits()
    reply = house.say(f"minutes import {ID} {NAME}", SAM, attachments=(Attachment(NAME, "", content),))
    assert not reply.ok
    assert told in words(reply)
    assert house.commits() == before


def test_a_decision_without_quorum_is_told_as_recommended() -> None:
    """At once, in the read-back and when it is taken."""
    house = afterwards()
    written = Written(house).there("Cora Chair").under("Scanner backlog", "Agreed: To adopt it.")
    (decisions,) = (
        one for one in written.given_back().parts if getattr(one, "caption", "") == "Decisions (1)"
    )
    assert isinstance(decisions, Table)
    assert decisions.rows[0][2] == "Recommended (agreed)"
    assert "Recommended only, for want of a quorum: “To adopt it.”" in words(
        house.done("minutes take MIM-001", SAM)
    )


def test_before_the_meeting_there_is_nothing_to_read_in() -> None:
    """Minutes are taken from an hour before it."""
    house = afterwards()
    written = plainly(house)
    house.clock.instant = BEGUN.replace(day=1)
    assert "has not begun" in words(written.given_back())


def kept_lines(house: Spoken) -> list[str]:
    """What the open lines say."""
    return [text for _kind, text in lines_of(house)]


def test_what_is_not_in_the_document_may_be_kept() -> None:
    """The button says so where there is something; otherwise it is taken back, and its history stays."""
    for line, expected in (
        ("minutes take MIM-001", ["Welcome, apologies and quorum", "Second"]),
        ("minutes take MIM-001 keep the rest", ["Welcome, apologies and quorum", "First", "Second"]),
    ):
        house = sitting("#topic 1", "#info First", "#info Second")
        reply = Written(house).under("1. Welcome, apologies and quorum", "Second").given_back()
        assert "minutes take MIM-001 keep the rest" in [one.line for one in buttons(reply)]
        house.done(line, SAM)
        assert kept_lines(house) == expected
