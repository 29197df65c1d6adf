"""Does the checklist know what is missing, and can each of its lines be typed as it stands?"""

from __future__ import annotations

import pytest

from bot.bootstrap import Founding
from bot.commands import catalogue, grammar
from bot.commands.base import Surroundings
from bot.commands.words import split
from bot.render.plain import plain
from bot.reply import Facts, Table, Text
from governance_store.records.nation import Nation
from tests.bot.conftest import (
    ADA,
    CALL,
    CONSTITUTION,
    LENA,
    MIA,
    SAM,
    Spoken,
    buttons,
    network_in_memory,
    words,
)

SILENT = Founding("nmr", "Northmoor Imaging", Nation.ENG, "Ada Admin", ADA, token="test", silent=True)


def rows(spoken: Spoken, as_: str = ADA) -> list[tuple[str, ...]]:
    """The checklist, row by row."""
    tables = [one for one in spoken.done("start", as_).parts if isinstance(one, Table)]
    return [row for one in tables for row in one.rows]


def states(spoken: Spoken) -> dict[str, str]:
    """How each thing stands."""
    return {row[1]: row[0] for row in rows(spoken)}


def assert_every_line_reads(spoken: Spoken) -> None:
    """Each line is done, or opens a form without a fault; and so does each button."""
    lines = [row[2] for row in rows(spoken) if row[2]] + [one.line for one in buttons(spoken.done("start"))]
    for line in lines:
        meant = catalogue.find(split(line).words)
        assert isinstance(meant, catalogue.Meant), line
        assert grammar.read(meant.command, meant.rest, spoken.scene()).faults == [], line
        reply = spoken.say(line, LENA if line.startswith("meeting schedule") else ADA)
        assert reply.ok or reply.forms, (line, words(reply))
        assert "did not understand" not in words(reply), line


@pytest.mark.parametrize("so_far", range(len(CONSTITUTION) + 1))
def test_every_line_can_be_typed_at_every_stage(so_far: int) -> None:
    """From nothing to a network that is constituted, after each line of the way."""
    spoken = network_in_memory(SILENT)
    for line in CONSTITUTION[:so_far]:
        spoken.done(line)
    assert_every_line_reads(spoken)


def test_the_next_thing_comes_first(bare: Spoken) -> None:
    """What is to do before what is optional; the first button does the first."""
    order = [row[0] for row in rows(bare)]
    assert order == sorted(order, key=("to do", "optional").index)
    assert rows(bare)[0][2] == buttons(bare.done("start"))[0].line == "organisation add"
    bare.done('organisation add "Northmoor Hospitals NHS Trust" nhs short nht')
    assert rows(bare)[0][2] == "network set"


def test_a_new_network_is_to_be_opened() -> None:
    """Until it is, that is the last thing to do."""
    spoken = network_in_memory(SILENT)
    assert states(spoken)["Open the network, so that people are told"] == "to do"
    spoken.done("network open now")
    assert "Open the network, so that people are told" not in states(spoken)


def test_a_network_that_is_set_up_says_so() -> None:
    """What is left is optional, and what is there is told in few words."""
    spoken = network_in_memory(SILENT)
    for line in CONSTITUTION:
        spoken.done(line)
    spoken.done(CALL, LENA)
    spoken.done('meeting schedule mri 18 Jan 2027 14:00 90m at "Room 4"', LENA)
    spoken.done("network open now")
    assert words(spoken.done("start")) == "Everything that is needed is set up."
    assert set(states(spoken).values()) == {"optional"}
    assert {
        "Appoint a Radiology nurse lead",
        "Fill the seat “Lay member” of Imaging Network Board",
        "Add the lead role Medical physics lead",
        "Record who agreed to the terms of Imaging Network Board (2 still to agree)",
    } <= set(states(spoken))
    (facts,) = [one for one in spoken.done("start").parts if isinstance(one, Facts)]
    told = dict(facts.pairs)
    assert told["The network"] == "2 organisations, a host, 12 people, a lead, 2 lead roles, a board"
    assert told["Imaging Network Board"] == "a chair, a secretary, 3 seats, terms of reference, a meeting"


def test_setting_up_goes_step_by_step(bare: Spoken) -> None:
    """Each button is another step, until nothing that is needed is left."""
    done = {
        "organisation add": 'organisation add "Northmoor Hospitals NHS Trust" nhs short nht',
        "network set": "network set host nht",
        "person add": 'person add "Asha Rahman" email asha.rahman@example.org at nht',
        "role grant": "role grant Ada lead",
        "post add": 'post add "Clinical lead" for Asha',
        "committee add": 'committee add "Imaging Network Board" short board',
        "committee set board": "committee set board chair Asha time 14:00 length 90m",
        "seat add board": 'seat add board "Lay member" for Asha',
        "tor set board": "tor set board notice 10 clear days",
        "meeting schedule board": "meeting schedule board 10 Dec 2026",
    }
    seen = []
    while rows(bare)[0][0] == "to do":
        seen.append(rows(bare)[0][2])
        assert len(seen) <= len(done)
        bare.done(done[seen[-1]])
    assert seen == list(done)
    assert "Everything that is needed is set up" in words(bare.done("start"))


def test_whoever_sets_nothing_up_is_told_who_does(house: Spoken) -> None:
    """And what is theirs to do; no line that would be refused."""
    reply = house.done("start", MIA)
    assert "Ada Admin looks after it." in words(reply)
    assert not [one for one in reply.parts if isinstance(one, Table)]
    for button in buttons(reply):
        assert house.say(button.line, MIA).ok


@pytest.mark.parametrize("as_", [LENA, SAM])
def test_keepers_get_buttons_for_what_they_may_do(as_: str) -> None:
    """The rest is for an administrator, who is named."""
    spoken = network_in_memory(SILENT)
    for line in CONSTITUTION[:-4]:
        spoken.done(line)
    reply = spoken.done("start", as_)
    assert "for an administrator: Ada Admin" in words(reply)
    for button in buttons(reply):
        answer = spoken.say(button.line, as_)
        assert answer.ok or answer.forms


def machine(spoken: Spoken, as_: str = ADA) -> str:
    """What is said to whoever runs the clerk."""
    return "\n".join(one.text for one in spoken.done("start", as_).parts if isinstance(one, Text))


def test_whoever_runs_the_clerk_is_told_what_is_not_set(bare: Spoken) -> None:
    """Mail that does not leave, and links that lead nowhere; what is set is not brought up."""
    bare.house.conversation.surroundings = Surroundings(mail_leaves=False, address="http://127.0.0.1:8000")
    assert "Set MAIL_URL" in machine(bare)
    assert "Set CLERK_BASE_URL" in machine(bare)
    bare.house.conversation.surroundings = Surroundings(mail_leaves=True, address="https://clerk.example.org")
    assert "MAIL_URL" not in machine(bare)
    assert "CLERK_BASE_URL" not in machine(bare)
    assert "Keep copies of the data directory" in machine(bare)


def test_somebody_without_an_address_is_named(bare: Spoken) -> None:
    """They hear nothing by mail."""
    bare.done('person add "Postal Pat"')
    assert states(bare)["Add an address for Postal Pat"] == "optional"
    bare.done('person add "Lena Lead" email lena.lead@example.org')
    assert_every_line_reads(bare)


def test_the_terminal_shows_it_in_plain_text(bare: Spoken) -> None:
    """As a table with the line to type."""
    told = plain(bare.done("start"))
    assert "organisation add" in told
