from __future__ import annotations

from typing import Final

import pytest

from bot.commands.authority import committee_concerned, permissions_held
from bot.commands.base import Command
from bot.commands.catalogue import all_commands
from bot.render.plain import plain
from governance_store.records.committee import Committee, Seat
from governance_store.records.meeting import Meeting
from governance_store.records.person import Permission
from tests.bot.conftest import ADA, ASHA, BETH, CORA, FINN, LENA, MIA, OBI, OWEN, SAM, Spoken, words

COMMANDS: Final = tuple(all_commands())
HOLDERS: Final = {
    Permission.ADMINISTRATOR: ADA,
    Permission.SECRETARY: SAM,
    Permission.CHAIR: CORA,
    Permission.LEAD: LENA,
    Permission.MEMBER: MIA,
    Permission.OBSERVER: OBI,
}
ALL: Final = frozenset(Permission)

# Who may use each command: the first letters of administrator, secretary, chair, lead, member, observer.
LETTERS: Final = dict(zip("ASCLMO", Permission, strict=True))
MAY: Final = {
    "A": "committee add, committee dissolve, education erase, "
    "network import, network open, network set, network template, "
    "organisation add, organisation set, person erase, person leave, person return, role grant, "
    "role revoke",
    "ASL": "committee link, committee set, committee unlink, committee unset, inbox list, inbox show, "
    "interest kinds, letter check, letter list, letter posted, letter print, letter resend, "
    "lead handover, "
    "letter show, person add, person away, person handover, person notify, person set, "
    "plan kind add, plan kind set, post add, "
    "post fill, post remove, post set, post vacate, record history, record list, record show, "
    "seat add, seat deputy, seat fill, seat release, seat remove, seat vacate, "
    "templates get, templates list, templates sample, tor adopt, tor agree, tor import, "
    "tor proposal, tor quorum, tor section, tor set, tor take, tor unset",
    "ASCL": "audit add, audit drop, "
    "decision approved, decision ask, decision declined, decision effect, decision review, "
    "decision reviewed, interest match, "
    "education add, "
    "plan add, plan change, plan link, plan resume, plan set aside, plan unlink, "
    "programme add, programme agree, programme carry, programme change, programme drop, "
    "report chair, resolution extend, resolution open, resolution withdraw, "
    "meeting arrive, meeting declare, meeting leave, meeting take back, "
    "minutes draft, minutes import, minutes proposal, minutes receipts, minutes replay, minutes send, "
    "minutes start, minutes take",
    "AS": "templates install, templates restore, templates use",
    "SCL": "agenda accept, agenda defer, agenda move, agenda publish, agenda remove, agenda time, "
    "meeting cancel, meeting draft, meeting import, meeting invite, meeting move, meeting open, "
    "meeting poll, meeting schedule, meeting series, meeting take over, meeting uninvite, "
    "meeting unset, poll cancel, poll choose, poll extend, series add, series cancel, series change, "
    "series invite",
    "ASCLM": "action add, agenda add, paper add",
    "ASCLMO": "action accept, action close, action decline, action document, action picture, action done, "
    "action extend, action list, "
    "action reassign, action reopen, action set, action show, action snooze, action update, "
    "agenda document, agenda show, apologies, attend, "
    "audit action, audit again, audit change, audit compare, audit document, audit list, audit matrix, "
    "audit result, audit shared, audit show, audit start, audit take back, "
    "brief, committee list, committee show, "
    "decision list, decision show, "
    "education ask, education attend, education attended, education cancel, education change, "
    "education code, education equity, education evaluation, education import, education list, "
    "education remove, education show, feed create, feed list, feed revoke, help, "
    "interest declare, interest end, interest list, interest nil, "
    "me away, me back, me brief, me connect, me disconnect, me notify, me show, meeting answers, "
    "meeting list, meeting present, meeting show, minutes accept, minutes acknowledge, "
    "minutes approve, minutes check, minutes close, minutes correct, minutes decline, "
    "minutes document, minutes motion, minutes propose, minutes say, minutes show, minutes undo, "
    "minutes verify, minutes vote, network show, organisation list, paper cover, paper get, "
    "paper list, person list, person show, plan engaged, plan kind list, plan list, "
    "plan part, plan progress, plan show, plan take back, plan theme, poll answer, poll list, poll show, "
    "post list, post show, "
    "programme document, programme forgo, programme milestone, programme objective, programme progress, "
    "programme reached, programme report, programme show, report annual, "
    "programme cycle, programme minuted, programme timeline, "
    "quorum check, quorum try, record verify, "
    "review agenda, review done, review list, review paper, review postpone, review show, "
    "chair action, chair withdraw, "
    "resolution declare, resolution list, resolution meeting, resolution show, resolution vote, "
    "role list, seat list, series apologies, series attend, "
    "series list, series show, start, tor compare, tor document, tor history, tor original, tor show, "
    "year show",
}
ALLOWED: Final = {
    verb: {LETTERS[one] for one in letters} for letters, verbs in MAY.items() for verb in verbs.split(", ")
}


def refused_for_authority(house: Spoken, line: str, as_: str) -> bool:
    """Whether a line is refused because of who speaks."""
    reply = house.say(line, as_)
    return not reply.ok and "is for the " in words(reply)


def test_who_may_use_each_command() -> None:
    """The table of permissions, written down once more by hand: a change of it is a decision."""
    assert {one.verb: one.who.permissions for one in COMMANDS} == ALLOWED


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.verb)
def test_each_permission_opens_what_it_should(house: Spoken, one: Command) -> None:
    """A holder is let through to the command or refused with the reason, for each of the six permissions."""
    for permission, holder in HOLDERS.items():
        told = words(house.say(one.verb, holder))
        refused = f"“{one.verb}” is for the " in told
        assert refused is (permission not in ALLOWED[one.verb]), permission
        if refused:
            assert "; you are a" in told
            assert "Ask " in told


OF_A_COMMITTEE: Final = {
    "committee set {} place Hub": {SAM, LENA, ADA},
    "committee unset {} link": {SAM, LENA, ADA},
    "tor set {} notice 5 days": {SAM, LENA, ADA},
    "seat add {} Observer non-voting": {SAM, LENA, ADA},
    "meeting schedule {} 17 Dec 2026 14:00 90m": {SAM, CORA, LENA},
}
SEATS: Final = {"board": "SEAT-001", "mri": "SEAT-004"}


@pytest.mark.parametrize("as_", [ADA, LENA, SAM, CORA, MIA, OBI, ASHA, OWEN, BETH, FINN])
@pytest.mark.parametrize("line", OF_A_COMMITTEE)
def test_ones_own_committee(house: Spoken, line: str, as_: str) -> None:
    """For the board: its officers, the network's lead and administrators; nobody else."""
    assert refused_for_authority(house, line.format("board"), as_) is (as_ not in OF_A_COMMITTEE[line])


@pytest.mark.parametrize("as_", [SAM, CORA, MIA, OBI, ASHA, OWEN, FINN])
@pytest.mark.parametrize("line", OF_A_COMMITTEE)
def test_another_committee(house: Spoken, line: str, as_: str) -> None:
    """The board's secretary and chair are nobody in particular to the MRI group."""
    before = house.commits()
    assert refused_for_authority(house, line.format("mri"), as_)
    assert house.commits() == before


def test_the_chair_of_another_committee_may_call_that(house: Spoken) -> None:
    """Who chairs the MRI group calls its meetings, and not the board's."""
    assert house.say("meeting schedule mri 17 Dec 2026 14:00 90m", BETH).ok
    assert refused_for_authority(house, "meeting schedule board 17 Dec 2026 14:00 90m", BETH)


@pytest.mark.parametrize(
    "line",
    [
        'committee set parent board mri place "Hub"',
        'committee set mri parent board place "Hub"',
        "seat fill SEAT-004 Owen",
        "seat vacate SEAT-004",
        "seat deputy SEAT-004 Owen",
        "seat remove SEAT-004",
    ],
)
def test_the_committee_that_is_changed_decides(house: Spoken, line: str) -> None:
    """The board's secretary cannot change the MRI group by naming the board first."""
    before = house.commits()
    assert refused_for_authority(house, line, SAM)
    assert house.commits() == before
    assert not refused_for_authority(house, line, LENA)


@pytest.mark.parametrize("verb", ["meeting move {} to 17 Dec 2026 15:00", "meeting cancel {} because x"])
def test_a_meeting_is_its_committees(house: Spoken, verb: str) -> None:
    """A meeting is moved and cancelled by those who may call its committee's meetings."""
    assert refused_for_authority(house, verb.format("MTG-2026-001"), BETH)
    assert not refused_for_authority(house, verb.format("MTG-2026-001"), CORA)


def test_a_refusal_says_who_could(house: Spoken) -> None:
    """The reason, what one is here, and up to four people to ask."""
    told = words(house.say("meeting cancel board because x", MIA))
    assert told == (
        "“meeting cancel” for Imaging Network Board is for the secretary, chair or lead;"
        " you are a member here. Ask Cora Chair, Sam Secretary or Lena Lead."
    )
    told = words(house.say("tor set mri notice 5 days", SAM))
    assert told == (
        "“tor set” for MRI Safety Group is for the administrator, secretary or lead;"
        " you are without a permission here. Ask Ada Admin or Lena Lead."
    )


def test_nobody_could(bare: Spoken) -> None:
    """Where nobody holds such a permission, who could give it is said."""
    bare.done('person add "Owen Pritchard" email owen.pritchard@example.org')
    told = words(bare.say("meeting schedule", ADA))
    assert "Nobody holds such a permission yet: an administrator can grant it." in told
    grants = "role grant PER-001 lead"
    assert grants in plain(bare.say("meeting schedule", ADA))
    bare.done(grants)
    assert "Nobody holds" not in words(bare.say("meeting schedule", ADA))


def test_who_left_is_not_named(house: Spoken) -> None:
    """People who no longer take part are no help."""
    house.done('person leave "Lena Lead"')
    assert "Lena" not in words(house.say("tor set mri notice 5 days", SAM))


def test_permissions_follow_offices_seats_and_grants(house: Spoken) -> None:
    """Towards one committee, and towards any."""
    with house.store.reading() as view:
        board, mri = view.get(Committee, "COM-001"), view.get(Committee, "COM-002")
        held = {name: permissions_held(view, house.person(name).id, board) for name in HOLDERS.values()}
        elsewhere = permissions_held(view, house.person(SAM).id, mri)
        anywhere = permissions_held(view, house.person(SAM).id, None)
    assert held == {email: {permission} for permission, email in HOLDERS.items()}
    assert not elsewhere
    assert anywhere == {Permission.SECRETARY}


def test_a_deputy_of_a_seat_is_a_member(house: Spoken) -> None:
    """Who may stand in may what a member may, there."""
    house.done("seat deputy SEAT-001 Owen")
    with house.store.reading() as view:
        board = view.get(Committee, "COM-001")
        assert permissions_held(view, house.person(OWEN).id, board) == {Permission.MEMBER}


def test_a_role_for_one_committee_ends_there(house: Spoken) -> None:
    """A lead for the MRI group is not one for the board."""
    house.done("role grant Owen lead mri")
    assert not refused_for_authority(house, "tor set mri notice 5 days", OWEN)
    assert refused_for_authority(house, "tor set board notice 5 days", OWEN)


def test_nobody_administers_one_committee_only(house: Spoken) -> None:
    """Commands for administrators reach the whole network, so the role is not given for a part of it."""
    assert not house.say("role grant Owen administrator mri").ok


def test_the_committee_concerned(house: Spoken) -> None:
    """A committee, or that of a meeting or of a seat; else none."""
    (meeting,) = house.all(Meeting)
    seat = house.get(Seat, "SEAT-004")
    with house.store.reading() as view:
        found = [committee_concerned({"it": value}, view) for value in (meeting, seat, "text")]
    assert [one and one.key for one in found] == ["board", "mri", None]
