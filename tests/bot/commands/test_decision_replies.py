"""Whether a decision is shown with all that its minutes recorded, and a long register is kept short."""

from __future__ import annotations

from bot.commands import decision_replies
from bot.render.plain import plain
from bot.reply import Facts
from tests.bot.commands.a_resolution import asked
from tests.bot.commands.sitting import sitting
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, OBI, OWEN, SAM, Spoken, buttons, words


def facts(house: Spoken, line: str) -> dict[str, str]:
    """What a reply states, by its labels."""
    return {
        label: text
        for part in house.done(line, OBI).parts
        if isinstance(part, Facts)
        for label, text in part.pairs
    }


def test_a_decision_is_shown_with_its_stamp_and_votes() -> None:
    """By which terms the quorum was judged, how many voted, and where it stands in the minutes."""
    house = sitting("#topic Meetings", "#motion That we meet monthly")
    house.done("#vote for", ASHA)
    house.done("#vote against", CORA)
    house.done("#vote abstain by cora", SAM)
    house.done("#endvote", SAM)
    shown = facts(house, "decision show IB/2627/001(a)")
    assert shown["Item"] == "IB/2627/001 Meetings"
    assert shown["Votes"] == "1 for, 0 against, 1 abstained"
    assert shown["Quorum"].startswith("Quorate: 2 counted, 2 needed.")
    assert shown["Judged by"].startswith("terms of reference, version 1")
    assert shown["Minutes"] == "Open"
    reply = house.done("decision show IB/2627/001(a)", OBI)
    assert [one.line for one in buttons(reply)] == ["minutes show MTG-2026-001"]


def test_interests_in_the_matter_are_shown() -> None:
    """Those of its item and of the whole meeting with their rulings, also of who might stay; no others."""
    house = sitting(
        "#declare asha “Director of ScanCo” item “MRI backlog” ruling stay without vote",
        "#declare cora “Trustee of Imaging Aid” ruling stay",
        "#declare cora “Owns a van” item “Transport”",
        "#topic MRI backlog",
        "#agreed To buy it",
    )
    (rows,) = tables(house.done("decision show 001(a)", OBI)).values()
    assert {row[1:] for row in rows} == {
        ("Director of ScanCo", "stay without vote"),
        ("Trustee of Imaging Aid", "stay"),
    }
    assert facts(house, "decision show 001(a)")["Excluded for an interest"] == "Dr Asha Rahman"


def test_a_recommendation_and_what_settled_it_name_each_other() -> None:
    """Each is found from the other."""
    house = sitting("#leave asha", "#agreed To adopt the plan", "#endmeeting")
    house.done("meeting schedule board 4 Jan 2027 14:00 90m at here", SAM)
    house.clock.instant = house.clock.instant.replace(year=2027, month=1, day=4)
    house.done("minutes start board", SAM)
    house.done("#arrive asha, cora at 14:00\n#topic 5\n#agreed It is adopted", SAM)
    assert facts(house, "decision show IB/2627/001(a)")["Settled by"] == "IB/2627/002(a)"
    assert facts(house, "decision show IB/2627/002(a)")["Settles"] == "IB/2627/001(a)"


def test_a_long_register_is_told_in_part() -> None:
    """The newest of them, how many there are, and how to ask for fewer."""
    house = sitting("\n".join(f"#agreed Number {number}" for number in range(52)))
    reply = house.done("decision list", OBI)
    (rows,) = tables(reply).values()
    assert len(rows) == decision_replies._MOST_ROWS
    assert "the newest 50 of 52 decisions" in words(reply)
    assert "Number 51" in plain(reply)


def test_of_a_written_resolution_it_is_told_how_many_agreed() -> None:
    """There is no quorum in writing, but a threshold and votes; the list says so in few words."""
    house = asked()
    house.done("resolution vote WR01 against", OWEN)
    for who in (ASHA, CORA):
        house.done("resolution vote WR01 for", who)
    told = facts(house, "decision show IB/2627/WR01")
    assert told["By how many"] == "2 agreed in writing, 2 needed."
    assert told["Votes"] == "2 for, 1 against, 0 abstained"
    assert "Quorum" not in told
    assert "2 agreed in writing, 2 needed" in str(house.done("decision list", OBI).parts)
