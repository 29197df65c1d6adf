from __future__ import annotations

from datetime import timedelta

import pytest

from bot.commands import catalogue, grammar
from bot.commands.answers import refused_in_form
from bot.commands.base import Act, Problem, Refused, Request
from bot.commands.words import split
from bot.render.plain import plain
from bot.reply import Line, Mood
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import NETWORK
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.person import Grant
from tests.bot.commands.an_action_log import log
from tests.bot.conftest import ADA, LENA, MIA, SAM, Spoken, answers_of, buttons, moods, the_form, words


def reads_completely(house: Spoken, line: str, as_: str = LENA) -> bool:
    """Whether a line is understood whole."""
    meant = catalogue.find(split(line).words)
    return (
        isinstance(meant, catalogue.Meant)
        and grammar.read(meant.command, meant.rest, house.scene(as_)).complete
    )


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("meeting schedule board 31 Nov 14:00", ["meeting schedule board 30 Nov 2026 14:00",
                                                 "meeting schedule board 1 Dec 2026 14:00"]),
        ("meeting schedule bord 17 Dec 2026 14:00", ["meeting schedule board 17 Dec 2026 14:00"]),
        ("meeting schedule bord 31 Nov 25:00", ["meeting schedule board 30 Nov 2026 15:00",
                                                "meeting schedule board 1 Dec 2026 15:00"]),
        ("meeting schedule board 17 Dec 2026 14:00 bananas", ["meeting schedule board 17 Dec 2026 14:00"]),
        ("meeting schedule board 17 Dec 2026 14:00 link example.org/x",
         ["meeting schedule board 17 Dec 2026 14:00 link https://example.org/x"]),
        ("meeting schedule board 17 Dec 2026 14:00 lnk https://example.org/x at Hub",
         ['meeting schedule board 17 Dec 2026 14:00 at "Hub" link https://example.org/x']),
        ("meeting shedule board 17 Dec 2026 14:00", ["meeting schedule board 17 Dec 2026 14:00"]),
        ("meting schedule the board 17 Dec 2026 2pm", ["meeting schedule board 17 Dec 2026 14:00"]),
        ("meeting board 17 Dec 2026 2pm", ["meeting draft board 17 Dec 2026 14:00",
                                           "meeting move MTG-2026-001 17 Dec 2026 14:00",
                                           "meeting poll board 17 Dec 2026 14:00",
                                           "meeting schedule board 17 Dec 2026 14:00"]),
        ("comittee show mri", ["committee show mri"]),
        ("meeting list bord", ["meeting list board"]),
        ("committee show cvd", []),
        ("meeting cancel bord", ["meeting cancel MTG-2026-001"]),
        ("committee dissolve bord", []),
        ("meeting schedule board 1 Nov 2026 14:00", ["meeting schedule board 1 Nov 2027 14:00"]),
        ("xyzzy", []),
    ],
)  # fmt: skip
def test_the_nearest_right_line_is_offered(still_house: Spoken, line: str, offered: list[str]) -> None:
    """Each button's line is whole and says what was probably meant; where none is near, none is offered."""
    reply = still_house.say(line, LENA)
    assert not reply.ok
    assert [button.line for button in buttons(reply)] == offered
    assert all(reads_completely(still_house, button.line) for button in buttons(reply))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("meeting schedule bord 31 Nov 25:00 bananas", ["bord", "31 November", "25:00", "bananas"]),
        ("committee dissolve bord", ["bord", "I still need: reason"]),
        ("seat add board Observer for jane deputy nobody", ["nobody", "“jane” fits more than one person",
                                                            "Jane Smith (ClearView Diagnostics)"]),
        ("xyzzy", ["“xyzzy”", "help"]),
        ("meeting xyzzy plugh", ["“meeting xyzzy”"]),
    ],
)  # fmt: skip
def test_everything_is_said_at_once(still_house: Spoken, line: str, told: list[str]) -> None:
    """Faults, what is missing and what is doubtful stand in one reply."""
    said = words(still_house.say(line, LENA if line.startswith("meeting") else ADA))
    assert [one for one in told if one not in said] == []


def test_very_many_faults_are_counted(still_house: Spoken) -> None:
    """A line of which hardly anything is understood is answered in bearable length."""
    line = "meeting schedule board 17 Dec 2026 14:00 90m at Hub link https://e.org " + '"a" x "b" y ' * 50
    reply = still_house.say(line, LENA)
    assert len(words(reply)) < 2_000


def test_what_is_missing_is_asked_for_in_a_form(still_house: Spoken) -> None:
    """A note, not a refusal; the form holds what was said."""
    reply = still_house.say("meeting schedule board 14:00", LENA)
    assert moods(reply) == [Mood.NOTE]
    assert "I still need: date" in words(reply)
    assert answers_of(the_form(reply)) == {"committee": "board", "hours": "14:00"}


def test_two_people_of_one_name_are_asked_about(house: Spoken) -> None:
    """They are told apart by organisation; each button's line names one by address, and is done."""
    reply = house.say('role grant "Jane Smith" observer')
    assert moods(reply) == [Mood.NOTE]
    assert [one.label for one in buttons(reply)] == [
        "Jane Smith (Northmoor Hospitals NHS Trust)",
        "Jane Smith (ClearView Diagnostics)",
    ]
    before = len(house.all(Grant))
    assert [house.say(one.line).ok for one in buttons(reply)] == [True, True]
    given = [grant.person for grant in house.all(Grant)[before:]]
    assert [house.person(f"jane.{key}@example.org").id for key in ("nht", "cvd")] == given


def test_two_of_one_name_in_one_organisation_have_labels_of_their_own(house: Spoken) -> None:
    """Where the organisation does not tell them apart, the address does."""
    house.done('person add "Jane Smith" email jane.too@example.org at nht')
    labels = [one.label for one in buttons(house.say("person show jane"))]
    assert len(set(labels)) == 3
    assert any("jane.too@example.org" in label for label in labels)


def test_two_questions_are_asked_one_after_the_other(house: Spoken) -> None:
    """The first button's line carries the rest as it was typed; the second resolves all."""
    house.done('person add "Owen Jones" email owen.jones@example.org')
    first = house.say('seat add mri "Observer" non-voting for jane deputy Owen', ADA)
    assert "“Owen” fits more than one person" in words(first)
    second = house.say(buttons(first)[0].line)
    assert [one.label for one in buttons(second)] == [
        "Owen Pritchard (Northmoor Hospitals NHS Trust)",
        "Owen Jones (owen.jones@example.org)",
    ]
    assert house.say(buttons(second)[1].line).ok
    seat = house.all(Seat)[-1]
    assert (seat.role, seat.voting, seat.holder) == (
        "Observer",
        False,
        house.person("jane.nht@example.org").id,
    )
    assert seat.deputies == (house.person("owen.jones@example.org").id,)


def test_two_meetings_on_one_day_are_asked_about(house: Spoken) -> None:
    """A day with two meetings of a committee is a question, not a guess."""
    house.done("meeting schedule board 10 Dec 2026 10:00 60m", LENA)
    reply = house.say("meeting show board 10 Dec 2026")
    assert not reply.ok
    assert sorted(house.say(one.line).ids[0] for one in buttons(reply)) == ["MTG-2026-001", "MTG-2026-002"]


def _stale(house: Spoken, verb: str, mine: dict[str, str], other: str) -> tuple[str, list[str], str]:
    """A form shown to Ada, the record moved by Sam, and Ada's answers sent: the reply, its lines and hers."""
    form = the_form(house.say(verb))
    house.clock.forward(timedelta(minutes=5))
    house.done(other, SAM)
    before = house.commits()
    line = catalogue.line_of_form(form.verb, answers_of(form) | mine)
    reply = house.say(line, seen=form.seen)
    assert (reply.ok, moods(reply)) == (False, [Mood.WARNING])
    assert house.commits() == before
    assert plain(reply)
    return words(reply), [one.line for one in buttons(reply)], line


def test_a_stale_form_overwrites_nothing(house: Spoken) -> None:
    """What changed, when and by whom is told, with the line that would do it now, which works."""
    told, lines, line = _stale(house, "committee set board", {"chair": '"Mia Member"'},
                               'committee set board place "The Hub"')  # fmt: skip
    assert "Monday 2 November 2026, 09:05, Sam Secretary: place: The Hub." in told
    assert "nothing was overwritten" in told
    assert lines == [line]
    assert house.say(lines[0]).ok
    assert house.get(Committee, "COM-001").chair == house.person(MIA).id


def test_a_stale_form_of_terms_is_told_too(house: Spoken) -> None:
    """A clause that was not there when the form was shown counts as moved."""
    moved = "tor set board papers 5 working days"
    told, lines, _line = _stale(house, "tor set board", {"quorum": "half"}, moved)
    assert "Sam Secretary" in told
    assert "5 working days" in told
    assert house.say(lines[0]).ok


def test_a_stale_form_of_a_meeting(house: Spoken) -> None:
    """Who moves a meeting that somebody else has moved is told to when."""
    house.done('role grant "Ada Admin" lead')
    told, lines, _line = _stale(house, "meeting move board", {"place": "The Hub"},
                                "meeting move board to 17 Dec 2026 15:00")  # fmt: skip
    assert "begins: Thursday 17 December 2026, 15:00" in told
    assert house.say(lines[0]).ok
    assert house.all(Meeting)[0].place == "The Hub"


def test_a_form_that_is_not_stale_is_done(house: Spoken) -> None:
    """Changes of other records do not matter."""
    form = the_form(house.say("committee set board"))
    house.done('committee set mri place "Elsewhere"')
    line = catalogue.line_of_form(form.verb, answers_of(form) | {"place": "The Hub"})
    assert house.say(line, seen=form.seen).ok


def test_the_stale_line_is_shown(house: Spoken) -> None:
    """The line stands in the reply to be read, not only behind a button."""
    form = the_form(house.say("committee set board"))
    house.done('committee set board place "The Hub"', SAM)
    line = catalogue.line_of_form(form.verb, answers_of(form) | {"place": "Mine"})
    reply = house.say(line, seen=form.seen)
    assert [part.text for part in reply.parts if isinstance(part, Line)] == [line]


def test_nothing_that_may_not_be_done_is_offered(still_house: Spoken) -> None:
    """A misspelt verb of a command that is not for this person brings no button for it."""
    assert buttons(still_house.say("comittee add Xylo Group", MIA)) == []


def test_what_is_wrong_with_no_field_is_told_without_a_form() -> None:
    """In Slack a form is all that is shown: a reason that stands at none of its fields would be lost."""
    reply = log().say("action done 001.1", MIA)
    assert "they can say that" in words(reply)
    assert reply.forms == ()


def test_what_is_wrong_besides_stands_at_the_first_fault(still_house: Spoken) -> None:
    """So that a form tells everything that is wrong."""
    meant = catalogue.find(split("meeting schedule board 17 Dec 2026 14:00").words)
    assert isinstance(meant, catalogue.Meant)
    lena = still_house.person(LENA)
    refusal = Refused(Problem("The day is taken.", "day"), Problem("The network is silent."))
    with still_house.store.reading() as view:
        asked = Request(lena.id, "", "test", still_house.clock.now())
        act = Act(still_house.store, view, lena, asked, view.get(Network, NETWORK))
        reading = grammar.read(meant.command, meant.rest, act.scene)
        form = the_form(refused_in_form(meant.command, reading, refusal, act))
    assert [one.fault for one in form.fields if one.fault] == ["The day is taken. The network is silent."]
