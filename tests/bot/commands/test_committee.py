from __future__ import annotations

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.committee import Authority, Committee
from tests.bot.conftest import (
    ADA,
    ASHA,
    BETH,
    FINN,
    LENA,
    SAM,
    Spoken,
    answers_of,
    buttons,
    moods,
    the_form,
    words,
)

BOARD, MRI = "COM-001", "COM-002"


def test_a_group_is_constituted_and_what_comes_next_is_offered(house: Spoken) -> None:
    """Name, short name, footing and officers stand in the answer, with the next lines as buttons."""
    reply = house.done('committee add "CT Dose Group" parent board authority committee in common chair owen')
    (made,) = house.all(Committee, key="cdg")
    assert (made.parent, made.authority, made.chair) == (BOARD, Authority.COMMITTEE_IN_COMMON, "PER-008")
    assert [one.line for one in buttons(reply)] == ["seat add cdg", "tor set cdg", "committee set cdg"]
    assert "the standing “committee in common”" in words(reply)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param('committee add "imaging network BOARD"', "typed as “board”", id="a name that is taken"),
        pytest.param('committee add "Another" short mri', "“mri” is taken", id="a short name that is taken"),
        pytest.param('committee set mri name "Imaging Network Board"', "already", id="a name by change"),
        pytest.param("committee set board parent board", "under itself", id="under itself"),
        pytest.param("committee set board parent mri", "which comes under Imaging", id="under its own group"),
        pytest.param("committee set board deputy cora", "both chair and deputy", id="deputy of oneself"),
        pytest.param(
            'committee add "X Y" chair asha deputy asha', "both chair and deputy", id="from the start"
        ),
    ],
)
def test_what_cannot_be_is_refused(house: Spoken, line: str, said: str) -> None:
    """Each refusal names its reason at its field, and nothing is written down."""
    before = house.commits()
    reply = house.say(line)
    assert not reply.ok
    assert said in words(reply)
    assert any(field.fault for field in the_form(reply).fields)
    assert house.commits() == before


def test_a_longer_circle_is_refused(house: Spoken) -> None:
    """However many groups lie between, none comes under itself."""
    house.done('committee add "Coil Group" short coil parent mri')
    assert "which comes under" in words(house.say("committee set mri parent coil"))
    assert "which comes under" in words(house.say("committee set board parent coil"))


def test_only_what_is_given_is_changed(house: Spoken) -> None:
    """Officers, place, link, time and length are set one by one or together."""
    house.done("committee set board deputy asha link https://example.org/board")
    after = house.get(Committee, BOARD)
    assert (after.deputy_chair, after.link) == ("PER-007", "https://example.org/board")
    assert (after.place, after.usual_minutes) == ("Room 4, Infirmary", 90)


@pytest.mark.parametrize(
    "line",
    [
        'committee set board place "Room 4, Infirmary" time 14:00 length 90m',
        'committee set board chair cora name "Imaging Network Board"',
        "committee unset board link",
        "committee unset board deputy",
    ],
)
def test_nothing_new_is_not_written_down(house: Spoken, line: str) -> None:
    """Setting what is set, and taking back what is not, changes nothing and says so."""
    before = house.commits()
    reply = house.say(line)
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("chair", "no chair"),
        ("secretary", "no secretary"),
        ("place", "no usual place"),
        ("time", "no usual time"),
        ("length", "no usual length"),
    ],
)
def test_each_thing_can_be_taken_back(house: Spoken, what: str, said: str) -> None:
    """A vacancy and an open place are facts like any other."""
    assert said in words(house.done(f"committee unset board {what}"))


def test_the_form_shows_what_is_set(still_house: Spoken) -> None:
    """Without anything to change the form asks, filled in, and carries the version that it shows."""
    form = the_form(still_house.say("committee set board"))
    answers = answers_of(form)
    assert (answers["place"], answers["usual_time"], answers["usual_minutes"]) == (
        "Room 4, Infirmary", "14:00", "90m",
    )  # fmt: skip
    assert dict(form.seen)[f"committee {BOARD}"] == 2


def test_a_change_that_somebody_else_made_meanwhile_is_not_overwritten(house: Spoken) -> None:
    """A form that shows an old version is answered with what changed, and who changed it."""
    seen = the_form(house.say("committee set board")).seen
    house.done('committee set board place "Seminar Room 2"', SAM)
    reply = house.say('committee set board place "Room 9"', ADA, seen=seen)
    assert not reply.ok
    assert house.get(Committee, BOARD).place == "Seminar Room 2"
    assert "Sam Secretary" in words(reply)
    assert "Seminar Room 2" in words(reply)


@pytest.mark.parametrize(
    "line", ["committee set parent board mri place X", "committee set mri parent board place X"]
)
def test_the_order_of_words_opens_no_other_committee(house: Spoken, line: str) -> None:
    """The secretary of the board changes the board; naming it as the parent opens no other group."""
    before = house.get(Committee, MRI)
    house.say(line, SAM)
    assert house.get(Committee, MRI) == before


def test_a_secretary_keeps_their_own_committee(house: Spoken) -> None:
    """By office, without a grant; of another group they are refused by name."""
    assert house.say('committee set board place "Room 1"', SAM).ok
    told = words(house.say('committee set mri place "Room 1"', SAM))
    assert "for MRI Safety Group" in told
    assert "Beth Other" not in told  # the chair could not either


@pytest.mark.parametrize("who", [ASHA, BETH])
def test_members_and_chairs_constitute_nothing(still_house: Spoken, who: str) -> None:
    """Committees are constituted by administrators."""
    assert "for the administrator" in words(still_house.say('committee add "New Group"', who))


def test_a_committee_is_shown_with_what_is_vacant(still_house: Spoken) -> None:
    """Officers, seats, usual place and the next meeting with its date in full."""
    told = plain(still_house.say("committee show board", ASHA))
    for fact in ("Cora Chair", "3 seats, 1 vacant", "Thursday 10 December 2026, 14:00", "1 hour 30 minutes"):
        assert fact in told
    assert "none called" in plain(still_house.say("committee show mri", ASHA))


def test_the_list_shows_every_committee(still_house: Spoken) -> None:
    """With short name, parent, chair and next meeting."""
    told = plain(still_house.say("committee list", ASHA), width=200)
    assert "MRI Safety Group" in told
    assert "Thursday 10 December 2026, 14:00" in told


def test_a_committee_whose_work_is_done_is_dissolved(house: Spoken) -> None:
    """It is spoken of no more, cannot be called, and its history tells who ended it and why."""
    house.done('committee dissolve mri because "its work is done"')
    assert "MRI" not in plain(house.say("committee list"))
    assert "no committee called" in words(house.say("meeting schedule mri 10 Mar 2027 14:00 1h", LENA))
    assert not house.get(Committee, MRI).active
    assert "its work is done" in plain(house.say(f"record history {MRI}"), width=400)


def test_a_board_with_groups_and_meetings_is_not_dissolved(house: Spoken) -> None:
    """Both reasons are told at once, each with what to do first; nothing is recorded."""
    before = house.commits()
    told = words(house.say('committee dissolve board because "reorganisation"'))
    assert "MRI Safety Group comes under Imaging Network Board" in told
    assert "meeting cancel MTG-2026-001" in told
    assert house.commits() == before


def test_people_of_a_dissolved_committee_are_members_no_more(house: Spoken) -> None:
    """A seat of a committee that is no longer there gives no permission."""
    house.done('committee dissolve mri because "done"')
    assert "member" not in words(house.say("help", FINN)).split("You can say")[0]
