"""Whether lines become what the document says: kept, corrected, written in or taken back."""

from __future__ import annotations

from governance_store.records.action import Action
from governance_store.records.decision import Decision
from governance_store.records.minutes import MinuteLine, Minutes
from governance_store.rules.local_time import time_text
from tests.bot.commands.sitting import ID, sitting
from tests.bot.commands.test_minutes_import_headings import lines_of_book
from tests.bot.commands.written_minutes import Written, afterwards
from tests.bot.conftest import ASHA, CORA, SAM, words

SAID = (
    "#topic Budget",
    "#info We looked at it",
    "#agreed To buy the scanner",
    "#action @asha send it by 3 Feb",
)


def after(written: Written, *, keeping: bool = False) -> list[str]:
    """The lines in their order once the document is taken."""
    reply = written.given_back()
    assert reply.ok, words(reply)
    written.house.done(f"minutes take MIM-001{' keep the rest' if keeping else ''}", SAM)
    return [text for _what, text in lines_of_book(written.house)]


def test_an_untouched_draft_changes_nothing() -> None:
    """Every sort of line is read back as it is printed."""
    house = sitting(
        "#info Before all",
        *SAID,
        "minutes say Fine",
        "#chair asha",
        "#link https://example.org",
        "#idea A robot",
        "#help with it",
        "#motion That we meet",
        "#vote for by asha",
        "#endvote",
        "#rejected To sell it",
    )
    reply = Written(house).given_back()
    assert "everything in it stands in the minutes already" in words(reply), words(reply)


def test_a_line_in_other_words_is_corrected_and_keeps_what_it_said() -> None:
    """A decision stays the same decision, with its reference and its stamp; an action its number."""
    house = sitting(*SAID)
    (decision,), (action,) = house.all(Decision), house.all(Action)
    written = Written(house).under(
        "Budget",
        "We looked at it closely",
        "Agreed: To buy the new scanner",
        "Action: Cora Chair: send it, by 4 February 2027",
    )
    assert after(written) == [
        "Budget",
        "We looked at it closely (corrected)",
        "To buy the new scanner (corrected)",
        "send it (corrected)",
    ]
    (now,) = house.all(Decision)
    assert (now.id, now.reference, now.stamp) == (decision.id, decision.reference, decision.stamp)
    assert now.text == "To buy the new scanner"
    (given,) = house.all(Action)
    assert (given.id, given.owners, str(given.by_when)) == (action.id, (house.person(CORA).id,), "2027-02-04")
    assert [one.corrected for one in house.all(MinuteLine)] == [False, True, True, True]
    history = house.done(f"record history {ID}:minutes:line-2")
    assert "We looked at it closely" in str(history.parts)
    assert "We looked at it" in str(history.parts)


def test_lines_are_written_in_where_they_stand() -> None:
    """Before, between and behind what was minuted, under the same item."""
    house = sitting(*SAID, "#topic Plan", "#info Made")
    written = Written(house).under(
        "Budget",
        "First of all",
        "We looked at it",
        "Agreed: To buy the scanner",
        "Agreed: To hire somebody",
        "Action: Dr Asha Rahman: send it, by Wednesday 3 February 2027",
        "At the end",
    )
    assert after(written) == [
        "Budget",
        "First of all",
        "We looked at it",
        "To buy the scanner",
        "To hire somebody",
        "send it",
        "At the end",
        "Plan",
        "Made",
    ]
    assert [one.reference for one in house.all(Decision)] == ["IB/2627/001(a)", "IB/2627/001(b)"]


def test_what_is_not_in_it_is_taken_back_or_kept() -> None:
    """As whoever takes it says; an action that is taken back stands in no list any more."""
    for keeping in (False, True):
        house = sitting(*SAID, "#topic Plan", "#info Made")
        written = Written(house).under("Budget", "Agreed: To buy the scanner")
        plan = written.under("Plan").heading("Plan")
        plan._p.getparent().remove(plan._p)
        reply = written.given_back()
        (table,) = (one for one in reply.parts if getattr(one, "caption", "").startswith("Recorded, and not"))
        assert [row[1] for row in table.rows] == [  # type: ignore[union-attr]
            "We looked at it",
            "Action: Dr Asha Rahman: send it, by Wednesday 3 February 2027",
            "Made",
            "Plan",
        ]
        left = after(written, keeping=keeping)
        assert left == (
            ["Budget", "We looked at it", "To buy the scanner", "send it", "Plan", "Made"]
            if keeping
            else ["Budget", "To buy the scanner"]
        )
        assert [one.withdrawn for one in house.all(Action)] == [not keeping]


def test_lines_that_changed_places_stay_where_they_were_said() -> None:
    """The order in which things were said is no matter of wording, and no decision is made twice."""
    house = sitting("#topic Budget", "#agreed To buy one", "#agreed To hire two people")
    written = Written(house).under("Budget", "Agreed: To hire two people", "Agreed: To buy one")
    assert "everything in it stands in the minutes already" in words(written.given_back())


def test_what_follows_from_a_vote_or_from_the_chair_stays() -> None:
    """A document cannot undo a vote by leaving it out; it says so."""
    house = sitting("#topic Budget", "#motion That we meet", "#vote for by asha", "#endvote", "#chair asha")
    written = Written(house).under("Budget", "We met.")
    told = words(written.given_back())
    assert "line 2: “Motion: That we meet” stays, since it follows from votes." in told
    assert "line 3: “Agreed: That we meet” stays" in told
    assert "stays, since #chair and #unchair say who is in the chair" in told
    assert "We met." in after(written)
    assert not any(one.withdrawn for one in house.all(MinuteLine))


def test_a_vote_in_the_document_is_named_and_counted_by_nobody() -> None:
    """Its words are kept where they stand."""
    house = sitting("#topic Budget")
    written = Written(house).under("Budget", "Motion: That we meet", "Votes: 3 for, 1 against")
    assert "Votes are not taken from a document" in words(written.given_back())
    assert after(written) == ["Budget", "Motion: That we meet", "Votes: 3 for, 1 against"]
    again = Written(house).given_back()
    assert "Votes are not taken" not in words(again)


def test_items_are_dated_by_the_time_that_is_told() -> None:
    """What stands behind has the same until another is told; so has the quorum of its decisions."""
    house = afterwards()
    written = Written(house).there("Dr Asha Rahman", until="14:30").there("Cora Chair")
    written.under("2. Declarations of interest", "Time: 14:10", "Agreed: One")
    written.under("Scanner backlog", "Time: 14:40", "Agreed: Two").under("Any other business", "Late")
    after(written)
    lines = [(one.text, time_text(one.at.time())) for one in house.all(MinuteLine) if one.kind != "topic"]
    assert lines == [("One", "14:10"), ("Two", "14:40"), ("Late", "14:40")]
    assert [one.standing.value for one in house.all(Decision)] == ["decided", "recommended"]


def test_a_time_at_which_the_meeting_was_not_on_is_told() -> None:
    """Neither a coming one nor one of the morning."""
    house = afterwards()
    written = Written(house).under("Scanner backlog", "Time: 23:30", "x")
    written.under("Any other business", "Time: 09:00", "x")
    told = words(written.given_back())
    assert "23:30 has not come yet" in told
    assert "the meeting was not on at 09:00" in told


def test_a_decision_stands_under_an_item() -> None:
    """Before the first one it has no number."""
    house = afterwards()
    first = "1. Welcome, apologies and quorum"
    written = Written(house).item("Before the first item", "Agreed: To begin", before=first)
    assert "stands under the item that it belongs to, not before the first" in words(written.given_back())


def test_the_chair_and_the_taker_are_those_whom_it_names() -> None:
    """Where the draft's own names were written over."""
    house = afterwards()
    written = Written(house).fact("In the chair", "Asha Rahman").fact("Minutes taken by", "Owen Pritchard")
    reply = written.under("Scanner backlog", "x").given_back()
    assert "From then on Owen Pritchard takes these minutes." in words(reply)
    house.done("minutes take MIM-001", SAM)
    (minutes,) = house.all(Minutes)
    assert minutes.chair == house.person(ASHA).id
    assert minutes.taker == house.person("owen.pritchard@example.org").id


def test_nothing_confidential_is_touched() -> None:
    """It stands in no draft, and taking one back leaves it where it is."""
    sat = sitting(*SAID, "#confidential because staff are named", "#info Secret", "#public", "#topic Plan")
    written = Written(sat).under("Budget", "We looked at it", "New words at the end")
    after(written)
    secret = next(one for one in sat.all(MinuteLine) if one.text == "Secret")
    assert (secret.withdrawn, secret.confidential) == (False, True)
    assert not next(one for one in sat.all(MinuteLine) if one.text == "New words at the end").confidential


def test_an_action_that_was_worked_on_stays_and_is_told_of() -> None:
    """Its text may be corrected; its owner and its day change where who agreed is kept."""
    house = sitting(*SAID)
    house.done("action update 001.1 half of it is sent", ASHA)
    gone = Written(house).under("Budget", "We looked at it", "Agreed: To buy the scanner")
    assert "stays, since it was worked on since" in words(gone.given_back())
    moved = Written(house).under("Budget", "Action: Cora Chair: send it, by 4 Feb 2027")
    assert "was worked on since, so only its text is corrected here" in words(moved.given_back())
    said = Written(house).under("Budget", "Action: Asha Rahman: send all of it, by 3 Feb 2027")
    assert said.given_back().ok
