"""Whether each word of a meeting does what it says, and is refused with its reason where it cannot."""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.action import Action
from governance_store.records.decision import Decision
from governance_store.records.minutes import MinuteLine, Minutes
from tests.bot.commands.sitting import lines_of, refusal, sitting
from tests.bot.conftest import ASHA, BETH, CORA, MIA, SAM, Spoken, words


@pytest.fixture
def board() -> Spoken:
    """The board, its minutes open."""
    return sitting()


def test_topics_are_numbered_and_take_the_agendas_titles(board: Spoken) -> None:
    """By the number on the agenda, by the title in whatever case, or as a new one."""
    told = [
        words(board.done(line, SAM)) for line in ("#topic 1", "#topic ANY OTHER BUSINESS", "#topic MRI & CT")
    ]
    assert told == [
        "IB/2627/001: Welcome, apologies and quorum.",
        "IB/2627/002: Any other business.",
        "IB/2627/003: MRI & CT.",
    ]
    assert [bool(one.agenda) for one in board.all(MinuteLine)] == [True, True, False]
    assert "The agenda has 6 items, and no item 9" in refusal(board, "#topic 9")
    assert "is the topic already" in refusal(board, "#topic mri & ct")


def test_what_everybody_may_say(board: Spoken) -> None:
    """A member at the meeting notes and proposes, and does not decide or move on."""
    for line in ("#info a", "#idea b", "#link https://example.org", "#help c", "#action @mia d"):
        board.done(line, ASHA)
    assert [kind for kind, _ in lines_of(board)] == [
        "information", "idea", "link", "help wanted", "topic", "action",
    ]  # fmt: skip
    for line in ("#topic x", "#agreed x", "#undo", "#endmeeting", "#chair asha", "#arrive mia"):
        assert "is for who takes the minutes (Sam Secretary)" in refusal(board, line, ASHA)
    assert "is neither at this meeting nor invited" in refusal(
        board, "minutes say meeting board #info x", BETH
    )
    board.done("#topic by the chair", CORA)


@pytest.mark.parametrize("word", ["topic", "info", "agreed", "rejected", "motion", "link", "idea"])
def test_a_word_needs_its_text(board: Spoken, word: str) -> None:
    """Nothing is noted that says nothing."""
    assert f"Nothing stands behind #{word}" in refusal(board, f"#{word}  ")


def test_what_changes_nothing_writes_nothing(board: Spoken) -> None:
    """#save and #help are answered."""
    before = board.commits()
    assert "kept as it is said: 0 lines" in words(board.done("#save", SAM))
    assert "#topic, #info" in words(board.done("#help", SAM))
    assert board.commits() == before


def test_a_line_that_is_too_long_is_refused(board: Spoken) -> None:
    """The sentence says how long it is."""
    assert "may have 4,000 characters; this one has 4,001" in refusal(board, f"#info {'x' * 4001}")


def test_actions_belong_to_their_item(board: Spoken) -> None:
    """They are numbered under it, and said back with the day in full."""
    board.done("#topic Budget", SAM)
    assert words(board.done("#action @asha send the plan by 3 Feb", SAM)) == (
        "Action 001.1 for Dr Asha Rahman, by Wednesday 3 February 2027: send the plan."
    )
    board.done("#action @Mia and @Cora to meet", SAM)
    first, second = board.all(Action)
    assert (first.reference, first.by_when) == ("IB/2627/001.1", date(2027, 2, 3))
    assert (second.reference, second.text, len(second.owners)) == ("IB/2627/001.2", "meet", 2)


def test_the_last_line_is_taken_back_with_what_it_gave_rise_to(board: Spoken) -> None:
    """It stays in the record, and its number is free for the line that takes its place."""
    for line in (
        "#topic Budget",
        "#action @asha send it",
        "#undo",
        "#action @mia send it",
        "#agreed x",
        "#undo",
    ):
        board.done(line, SAM)
    assert [(one.withdrawn, one.reference) for one in board.all(Action)] == [
        (True, "IB/2627/001.1"),
        (False, "IB/2627/001.1"),
    ]
    assert [one.withdrawn for one in board.all(Decision)] == [True]
    for _ in range(2):
        board.done("#undo", SAM)
    assert "Nothing is minuted yet" in refusal(board, "#undo")
    assert len(board.all(MinuteLine)) == 4
    assert "IB/2627/001: Again." in words(board.done("#topic Again", SAM))


def test_numbers_run_on_from_the_meeting_before(board: Spoken) -> None:
    """By committee and financial year: another group begins at 1."""
    board.done("#topic Budget", SAM)
    board.done("#endmeeting", SAM)
    board.done("meeting schedule board 4 Jan 2027 14:00 90m at here", CORA)
    board.done("meeting schedule board 15 Apr 2027 14:00 90m at here", CORA)
    for month, reference in ((1, "IB/2627/002"), (4, "IB/2728/001")):
        day = 4 if month == 1 else 15
        board.clock.instant = board.clock.instant.replace(year=2027, month=month, day=day)
        board.done("minutes start board", SAM)
        assert reference in words(board.done("#topic Next", SAM))
        board.done("#endmeeting", SAM)


def test_the_chair_changes_hands(board: Spoken) -> None:
    """Who takes it may say every word; who leaves it hands it back."""
    assert "Mia Member took the chair." in words(board.done("#chair mia", SAM))
    minutes = board.all(Minutes)[0]
    assert minutes.chair == board.person(MIA).id
    board.done("#topic by the chair", MIA)
    board.done("#undo", MIA)
    assert "#chair says who is in the chair instead" in refusal(board, "#undo")
    assert "Dr Asha Rahman is not in the chair" in refusal(board, "#unchair asha")
    assert "Mia Member left the chair, and Cora Chair took it." in words(board.done("#unchair mia", SAM))
    assert board.all(Minutes)[0].chair == board.person(CORA).id
    for line in ("#chair", "#chair nobody", "#chair jane"):
        assert refusal(board, line)


def test_the_confidential_part_needs_a_reason_and_is_not_repeated(board: Spoken) -> None:
    """What is said in it stands apart; its acknowledgement tells nothing of it."""
    assert "Say why" in refusal(board, "#confidential")
    board.done("#confidential because staff are named", SAM)
    assert "has begun already" in refusal(board, "#confidential because again")
    told = [
        words(board.done(line, SAM))
        for line in (
            "#topic Grievance",
            "#agreed Dismissal",
            "#action @asha write to them",
            "#motion M",
            "#undo",
        )
    ]
    assert not any(word in " ".join(told) for word in ("Grievance", "Dismissal", "write to them"))
    assert all(one.confidential for one in board.all(MinuteLine))
    board.done("#public", SAM)
    assert "is not in its confidential part" in refusal(board, "#public")
    board.done("#topic Budget", SAM)
    assert not board.all(MinuteLine)[-1].confidential


def test_a_confidential_item_of_the_agenda_is_confidential_without_a_word() -> None:
    """Until the next topic."""
    house = sitting(
        "#topic 5", "#info a", "#topic 1", "#info b", before=('agenda add board "Pay" 5m confidential',)
    )
    assert [one.confidential for one in house.all(MinuteLine)] == [True, True, False, False]
