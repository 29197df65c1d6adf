"""Whether everything of one person moves to another in one step, and what cannot is named."""

from __future__ import annotations

from dataclasses import fields
from email import message_from_bytes, policy

import pytest

from governance_store.records.agenda import AgendaItem
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee, Seat
from governance_store.records.education import EducationEvent
from governance_store.records.kinds import KINDS
from governance_store.records.person import Post
from governance_store.records.plan import Plan, PlanReview
from governance_store.records.programme import Objective
from tests.bot.commands.a_plan import ADDED, CAPACITY, WORKFORCE
from tests.bot.commands.an_action_log import HIDDEN, POLICY, action, log
from tests.bot.commands.sitting import refusal
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken, buttons, words


@pytest.fixture
def board() -> Spoken:
    """Asha leads, sits on the board and has an action; letters so far have left."""
    house = log()
    house.delivered()
    return house


def test_it_is_shown_before_anything_moves(board: Spoken) -> None:
    """With the button that does it."""
    before = board.commits()
    reply = board.done("lead handover asha to owen", SAM)
    (rows,) = tables(reply).values()
    assert [row[0] for row in rows] == ["Clinical lead", "Seat: Trust representative", f"Action {POLICY}"]
    assert "Nothing has moved yet." in words(reply)
    assert board.commits() == before
    asha, owen = board.person(ASHA).id, board.person(OWEN).id
    assert [one.line for one in buttons(reply)] == [f"lead handover {asha} to {owen} now"]


def test_all_of_it_moves_in_one_step_with_one_letter_to_each(board: Spoken) -> None:
    """Both letters name everything."""
    before = board.commits()
    board.done("lead handover asha to owen now", SAM)
    assert board.commits() == before + 1
    owen = board.person(OWEN).id
    assert board.get(Post, "POST-001").holder == owen
    assert board.get(Seat, "SEAT-001").holder == owen
    assert action(board, POLICY).owners == (owen,)
    sent = {
        address: message_from_bytes(content, policy=policy.default) for address, content in board.delivered()
    }
    assert set(sent) == {ASHA, OWEN}
    assert str(sent[OWEN]["Subject"]) == "Handover from Dr Asha Rahman"
    assert str(sent[ASHA]["Subject"]) == "Handover to Owen Pritchard"
    for mail in sent.values():
        body = mail.get_body(("plain",))
        assert body is not None
        told = " ".join(body.get_content().split())
        assert "Lead role: Clinical lead" in told
        assert "Seat: Trust representative, Imaging Network Board" in told
        assert f"Action {POLICY}: Send the MRI safety policy to sites, due Wednesday 3 February 2027" in told
    assert "Nothing of Dr Asha Rahman" in words(board.done("lead handover asha to owen now", SAM))


def test_what_cannot_move_is_named_and_stays(board: Spoken) -> None:
    """A second seat, the other office of a chair, and what is confidential."""
    board.done('committee set board deputy "Lena Lead"', ADA)
    assert "Chair, Imaging Network Board, stays: Lena Lead holds the other office there." in words(
        board.done("lead handover cora to lena", ADA)
    )
    told = words(board.done("lead handover mia to asha now", ADA))
    assert "The seat “Provider representative” of Imaging Network Board stays: Dr Asha Rahman has" in told
    assert f"Action {HIDDEN} stays: it is confidential" in told
    assert action(board, HIDDEN).owners == (board.person(MIA).id,)
    board.done("lead handover mia to owen now", SAM)
    assert action(board, HIDDEN).owners == (board.person(OWEN).id,)


def test_both_offices_of_a_committee_move_together(board: Spoken) -> None:
    """Its record is written once."""
    board.done("committee set board secretary cora", ADA)
    board.done("lead handover cora to lena now", ADA)
    after = board.get(Committee, "COM-001")
    assert (after.chair, after.secretary) == (board.person(LENA).id, board.person(LENA).id)


def test_who_may_not_or_means_one_person_is_refused(board: Spoken) -> None:
    """In a sentence."""
    assert "somebody else" in refusal(board, "lead handover asha to asha", ADA)
    assert "is for the" in refusal(board, "lead handover asha to owen", CORA)


def test_plans_and_papers_of_reviews_move_too(board: Spoken) -> None:
    """With the letter that names them; what a lead role leads on goes with that."""
    for line in ADDED:
        board.done(line)
    board.done(f'plan change {CAPACITY} lead "Asha Rahman"')
    board.done(f"review paper {WORKFORCE}", ASHA)
    board.done("lead handover asha to owen now", SAM)
    owen = board.person(OWEN).id
    assert [one.lead for one in board.all(Plan)] == [None, None, owen]
    assert [one.author for one in board.all(PlanReview)] == [owen]
    (content, *_others) = (content for address, content in board.delivered() if address == OWEN)
    body = message_from_bytes(content, policy=policy.default).get_body(("plain",))
    told = " ".join(body.get_content().split()) if body else ""
    assert "Plan PLN-003: Capacity plan" in told
    assert "Paper of a review: Workforce strategy" in told


def letter_to(house: Spoken, email: str) -> str:
    """What the newest letter to somebody says."""
    content = [content for address, content in house.delivered() if address == email][-1]
    body = message_from_bytes(content, policy=policy.default).get_body(("plain",))
    return " ".join(body.get_content().split()) if body else ""


def test_objectives_and_items_of_agendas_move_too(board: Spoken) -> None:
    """Each is named in the letters; what is confidential by no more than that, and a past agenda stays."""
    board.done('programme add 2027/28 "MRI waits below six weeks" lead "Asha Rahman"', ADA)
    board.done("meeting schedule board 14 Jan 2027 14:00 90m at here", LENA)
    board.done('agenda add MTG-2027-001 "MRI backlog" by asha', SAM)
    board.done('agenda add MTG-2027-001 "A complaint" by asha confidential', SAM)
    board.done('agenda add MTG-2027-001 "Budget" by mia', SAM)
    board.delivered()
    held = [one for one in board.all(AgendaItem) if one.lead == board.person(ASHA).id]
    assert len(held) == 2
    board.done("lead handover asha to owen now", SAM)
    owen = board.person(OWEN).id
    assert [board.get(AgendaItem, one.id).lead for one in held] == [owen, owen]
    assert [one.lead for one in board.all(Objective)] == [owen]
    told = letter_to(board, OWEN)
    assert "MRI waits below six weeks" in told
    assert "Item of an agenda: MRI backlog, Imaging Network Board, Thursday 14 January 2027" in told
    assert "Item of an agenda: confidential, Imaging Network Board" in told
    assert "complaint" not in told


def test_education_events_ahead_move_too(board: Spoken) -> None:
    """Neither one that is over, nor one that was cancelled."""
    for line in (
        'education add "Contrast reactions" on 14 Jan 2027 lead asha',
        'education add "Safety at 3 T" on 21 Jan 2027 lead asha',
        "education cancel EDU-002 because ill",
    ):
        board.done(line, ADA)
    board.delivered()
    behind = board.done("person handover asha", SAM)
    assert "education change EDU-001" in [one.line for one in buttons(behind)]
    assert "education change EDU-002" not in [one.line for one in buttons(behind)]
    board.done("lead handover asha to owen now", SAM)
    owen = board.person(OWEN).id
    assert [one.lead == owen for one in board.all(EducationEvent)] == [True, False]
    assert "Education EDU-001: Contrast reactions, Thursday 14 January 2027" in letter_to(board, OWEN)


def test_nothing_that_has_a_lead_is_forgotten() -> None:
    """A further kind of record that somebody leads on is handed over as well, or this fails."""
    led = {kind.type for kind in KINDS.values() if "lead" in {field.name for field in fields(kind.type)}}
    assert led == {Plan, Objective, AgendaItem, Audit, EducationEvent}


def test_what_somebody_left_behind_is_handed_over_after_they_have_left(board: Spoken) -> None:
    """Only whoever takes it over is written to: who has left gets no more letters."""
    board.done("person leave asha", ADA)
    board.delivered()
    reply = board.done('lead handover "Asha Rahman" to owen', SAM)
    (rows,) = tables(reply).values()
    assert [row[0] for row in rows] == [f"Action {POLICY}"]
    board.done('lead handover "Asha Rahman" to owen now', SAM)
    assert action(board, POLICY).owners == (board.person(OWEN).id,)
    assert [address for address, _content in board.delivered()] == [OWEN]
    assert "There is no person called" in refusal(board, 'lead handover owen to "Asha Rahman"', SAM)
