"""Does an existing log come in once, with every fault named by its cell?"""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.render.plain import plain
from governance_store.records.action import Action, ActionEntry, ActionState
from tests.bot.commands.moving_in.books import Rows, book, counts, faults, send, taken_in
from tests.bot.commands.test_action_list import listed
from tests.bot.conftest import ADA, ASHA, SAM, Spoken, words

HEADED = ["Ref", "Action", "Lead", "Committee", "Due date", "Original due date", "Status", "Update"]
POLICY = ["01.05", "Send the policy", "Asha Rahman", "board", date(2027, 2, 3), "11/1/2027", "In progress"]
LOG: Rows = [
    [*HEADED, "Date raised"],
    [*POLICY, "Four of six", "10/12/2025"],
    ["01.06", "=1+1 scanners", "Clinical lead (Dr Asha Rahman)", "board", "12 Jan 2027", "", "", "", ""],
    ["", "Report", "mia.member@example.org", "", "", "", "Closed", "", ""],
]


def test_a_log_comes_in_as_it_was_kept(house: Spoken) -> None:
    """Its references, its days, its state and its last update; nobody is told anything by it."""
    shown = send(house, book(Log=LOG), "log.xlsx")
    assert counts(shown)["Actions"] == ("3", "3", "0", "0")
    assert "Nobody is told anything by taking it in." in words(shown)
    house.done("network import confirm IMP-001")
    policy, scanners, report = house.all(Action)
    assert (policy.reference, str(policy.by_when), str(policy.originally)) == (
        "01.05",
        "2027-02-03",
        "2027-01-11",
    )
    assert str(policy.raised.date()) == "2025-12-10"
    assert [one.text for one in house.all(ActionEntry, action=policy.id)] == ["Four of six"]
    assert (scanners.text, scanners.post, scanners.owners) == ("=1+1 scanners", "POST-001", ())
    assert (report.state, report.reference, report.committee) == (ActionState.CLOSED, report.id, None)
    assert listed(house, "action list mine", ASHA) == ["01.06", "01.05"]
    house.done(f"action done {policy.id}", ASHA)


def test_a_file_that_comes_again_changes_nothing(house: Spoken) -> None:
    """What was done here since is newer than the file; a row that is new comes in."""
    taken_in(house, book(Log=LOG), "log.xlsx")
    house.done("action done ACT-2025-0001", ASHA)
    again = send(house, book(Log=LOG), "log.xlsx")
    assert "Everything in the file is recorded already" in words(again)
    more = [*LOG, ["01.07", "One more", "Asha Rahman", "board", "", "", "", "", ""]]
    taken_in(house, book(Log=more), "log.xlsx")
    assert house.get(Action, "ACT-2025-0001").state is ActionState.PROPOSED
    assert len(house.all(Action)) == 4


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({1: ""}, "B2: an action says nothing that is to be done"),
        ({2: ""}, "C2: an action has no owner"),
        ({2: "Nobody Known"}, "C2: there is no person called"),
        ({3: "moon"}, "D2: there is no committee called"),
        ({4: "soon"}, "E2: “soon” is no date"),
        ({6: "nearly"}, "G2: “nearly” is no state: say open, proposed for closure or closed"),
        ({8: "1/1/2030"}, "I2: an action cannot have been raised on a day that lies ahead"),
        ({0: "01.06"}, "A3: the same action stands in row 2 already"),
    ],
)
def test_every_fault_is_named_by_its_cell(house: Spoken, changed: dict[int, str], told: str) -> None:
    """And nothing is taken in."""
    rows = [list(row) for row in LOG]
    for column, value in changed.items():
        rows[1][column] = value
    before = len(house.all(Action))
    found = faults(send(house, book(Log=rows), "log.xlsx"))
    wanted_place, wanted = told.split(": ", 1)
    assert any(
        wanted in one and re.search(rf"\b{wanted_place}\b|row {wanted_place[1:]}", one) for one in found
    ), found
    assert len(house.all(Action)) == before


def test_the_log_that_was_handed_out_comes_back(house: Spoken) -> None:
    """It is recognised by its own headings, and brings nothing that is there already."""
    house.done('action add asha "Send it" by 12 Jan 2027', ASHA)
    (file,) = house.done("action document excel", SAM).attachments
    again = send(house, file.content, file.name, as_=ADA)
    assert again.ok, plain(again)
    assert "Everything in the file is recorded already" in words(again)


def test_the_statements_that_an_action_serves_come_in(house: Spoken) -> None:
    """Several in a cell; what is no statement is named by its cell, with what there is."""
    rows: Rows = [
        ["Action", "Owner", "Due", "Statements"],
        ["Send", "Asha Rahman", "1 Feb 2027", "IN-601, IN-602"],
    ]
    taken_in(house, book(Log=rows), "log.xlsx")
    assert house.all(Action)[-1].statements == ("IN-601", "IN-602")
    for said, why in (
        ("IN-999", "The standard has no statement IN-999"),
        ("soon", "“soon” is not a statement"),
    ):
        wrong: Rows = [rows[0], ["Buy", "Asha Rahman", "1 Feb 2027", said]]
        found = faults(send(house, book(Log=wrong), "log.xlsx"))
        assert any("D2" in one and why in one for one in found), found
