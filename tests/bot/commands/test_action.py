"""Whether an action is put on the log by whoever may, shown with all that is known, and its details set."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from governance_store.records.action import Action, Priority
from tests.bot.commands.an_action_log import HIDDEN, POLICY, SECRET, VAN, action, log
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.commands.test_confidences import overheard
from tests.bot.commands.test_decision_replies import facts
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, OBI, OWEN, SAM, Spoken, buttons, the_form, words


def test_an_action_is_given_with_everything_that_is_known_of_it() -> None:
    """Under a reference of its own, said back with its day in full."""
    house = log()
    reply = house.done(
        'action add "Clinical lead" "Report on the backlog" by 12 Jan 2027 committee board with owen and mia '
        'organisation cvd priority high source "https://example.org/audit"',
        SAM,
    )
    assert words(reply) == (
        "ACT-2026-0004 is on the log, for Clinical lead (Dr Asha Rahman), by Tuesday 12 January 2027."
    )
    assert facts(house, "action show ACT-2026-0004") == {
        "Owner": "Clinical lead (Dr Asha Rahman)",
        "Helped by": "Owen Pritchard and Mia Member",
        "Organisation": "ClearView Diagnostics",
        "Committee": "Imaging Network Board",
        "Due": "Tuesday 12 January 2027",
        "Rating": "Green: on track, or proposed for closure",
        "Priority": "high",
        "From": "https://example.org/audit",
    }


def test_an_action_of_minutes_leads_back_to_them() -> None:
    """Its meeting, its item, and a button."""
    house = log()
    stated = facts(house, f"action show {POLICY}")
    assert stated["From"] == (
        "Imaging Network Board, Thursday 10 December 2026, 14:00 to 15:30, item IB/2627/001 MRI backlog"
    )
    assert stated["Identifier"] == "ACT-2026-0001"
    lines = [one.line for one in buttons(house.done(f"action show {POLICY}", OBI))]
    assert lines == ["minutes show MTG-2026-001"]


def test_a_decision_gives_rise_to_an_action() -> None:
    """It stands on the log of the decision's committee, and leads back to the decision."""
    house = sitting("#topic Vans", "#agreed To buy a van")
    house.done('action add owen "Buy it" by 12 Jan 2027 decision 001(a)', SAM)
    assert facts(house, "action show ACT-2026-0001")["From"].endswith("decision IB/2627/001(a)")
    assert [one.line for one in buttons(house.done("action show ACT-2026-0001", OBI))] == [
        "decision show IB/2627/001(a)"
    ]
    assert house.get(Action, "ACT-2026-0001").committee == "COM-001"


def test_what_comes_from_a_confidential_decision_is_confidential() -> None:
    """Whoever was not there can neither use the decision nor see the action; its owner sees it."""
    house = sitting("#confidential because staff are named", f"#agreed {SECRET} upheld", "#public")
    assert "for which you were not there" in refusal(house, "action add lena x decision 001(a)", LENA)
    house.done(f'action add mia "{SECRET} letter" decision 001(a)', SAM)
    assert SECRET in plain(house.done("action show ACT-2026-0001", MIA))
    assert "for which you were not there" in refusal(house, "action show ACT-2026-0001", OBI)


def test_whoever_takes_part_gives_themselves_an_action_and_officers_give_others_one() -> None:
    """Also to the holder of a lead role; a member of the board gives nobody else one."""
    house = log()
    house.done('action add asha "Read it"', ASHA)
    house.done('action add "Clinical lead" "Read it twice"', ASHA)
    told = "You put your own actions on the log; one for Owen Pritchard is given by"
    assert f"{told} whoever keeps the record." in refusal(house, "action add owen x", ASHA)
    assert f"{told} an officer of Imaging Network Board." in refusal(
        house, "action add owen x committee board", ASHA
    )
    house.done('action add owen "Read it" committee board', CORA)
    assert "is for the" in refusal(house, "action add owen x", OBI)
    assert "Nobody is reminded of an action that has no day." in words(house.done("action add ada x", ADA))


def test_the_day_of_an_action_lies_ahead() -> None:
    """And what is missing is asked for."""
    house = log()
    assert "in the past" in refusal(house, 'action add owen "x" by 1 Nov 2026', SAM)
    form = the_form(house.say("action add", SAM))
    assert [one.name for one in form.fields if one.required] == ["owner", "text"]


def test_its_history_is_shown_whole() -> None:
    """Who said what and when, who agreed to more time, to whom it was offered."""
    house = log()
    for line, who in (
        ("action update 001.1 Four of six sites have it", ASHA),
        ("action extend 001.1 to 2 Mar 2027 agreed by cora because two sites were late", ASHA),
        ("action reassign 001.1 to owen because it is his site", ASHA),
        ("action accept 001.1", OWEN),
        ('action done 001.1 evidence "https://example.org/policy"', OWEN),
        ('action reopen 001.1 because "one site is missing"', SAM),
        ("action set 001.1 priority high with mia", SAM),
        ("action done 001.1", OWEN),
        ("action close 001.1", SAM),
    ):
        house.done(line, who)
    told = plain(house.done("action show 001.1", OBI), width=300)
    for line in (
        "Sam Secretary   put on the log",
        "Dr Asha Rahman  Four of six sites have it",
        "moved from Wednesday 3 February 2027 to Tuesday 2 March 2027, agreed by Cora Chair: two sites were",
        "offered to Owen Pritchard: it is his site",
        "Owen Pritchard  taken over",
        "proposed for closure: https://example.org/policy",
        "kept open: one site is missing",
        "changed: helped by Mia Member; priority high",
        "Sam Secretary   closed",
        "First due:   Wednesday 3 February 2027",
        "Evidence:    https://example.org/policy",
    ):
        assert line in told


def test_its_details_are_set_by_its_owner_or_an_officer() -> None:
    """What is said alone is changed; what is so already changes nothing; of a closed one nothing."""
    house = log()
    house.done("action set 001.1 priority high organisation cvd with owen", ASHA)
    after = action(house, POLICY)
    assert (after.priority, after.organisation, len(after.owners)) == (Priority.HIGH, "ORG-002", 2)
    assert "is set so already" in words(house.done("action set 001.1 priority high", SAM))
    assert "IB/2627/001.1 is for Dr Asha Rahman" in refusal(house, "action set 001.1 priority low", OBI)
    assert the_form(house.say("action set 001.1", ASHA)).verb == "action set"
    house.done("action close 001.1", SAM)
    assert "is closed" in refusal(house, "action set 001.1 priority low", SAM)
    house.done("action set 001.2 with owen", CORA)
    assert action(house, VAN).owners[1:] == (house.person(OWEN).id,)


@pytest.mark.parametrize("verb", ["show", "update", "done", "set"])
def test_a_confidential_action_is_for_who_was_there_and_for_who_has_to_do_it(verb: str) -> None:
    """To nobody else, whatever their office, and never where others read along."""
    house = log()
    more = {"update": " x", "set": " priority high"}.get(verb, "")
    for who in (ADA, LENA, OBI):
        assert "for which you were not there" in refusal(house, f"action {verb} {HIDDEN}{more}", who)
    assert "Others read along here" in words(overheard(house, f"action {verb} {HIDDEN}{more}", MIA))
    house.done(f"action {verb} {HIDDEN}{more}", MIA)


def test_the_record_keeps_the_confidence_too(still_log: Spoken) -> None:
    """Also of the entries of its history."""
    for id_ in ("ACT-2026-0003", "ACT-2026-0003:entry-1"):
        assert "for which you were not there" in refusal(still_log, f"record history {id_}", ADA)


@pytest.fixture(scope="module")
def still_log() -> Spoken:
    """A log with an entry in the history of the confidential action."""
    house = log()
    house.done(f"action update {HIDDEN} {SECRET} heard", MIA)
    return house


def test_an_action_serves_statements_of_the_standard() -> None:
    """Named as it is added or later; the log is narrowed by them, and what there is not is refused."""
    house = log()
    house.done(f'action add {ASHA} "Send it" committee board statements IN-601, IN-602', SAM)
    house.done(f'action add {ASHA} "Buy it" committee board', SAM)
    first, second = house.all(Action)[-2:]
    assert first.statements == ("IN-601", "IN-602")
    said = words(house.done(f"action set {second.id} statements IN-602", SAM))
    assert "is changed: serves IN-602." in said
    assert house.done("action list serving IN-602", SAM).ids == (first.id, second.id)
    assert house.done("action list serving IN-602 IN-601", SAM).ids == (first.id,)
    assert "('Serves', 'IN-601, IN-602')" in str(house.done(f"action show {first.id}", SAM).parts)
    assert "no statement IN-999" in words(house.say(f"action set {second.id} statements IN-999", SAM))
