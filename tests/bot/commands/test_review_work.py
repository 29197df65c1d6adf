"""Whether a review is done with its evidence alone, put off with its reason, and taken in hand."""

from __future__ import annotations

from datetime import date

import pytest

from bot.reply import Attachment, Mood
from governance_store import digest_of
from governance_store.records.plan import EvidenceKind, PlanReview, Postponement
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, minuted, plan
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ADA, ASHA, BETH, LENA, MIA, OBI, SAM, Spoken, moods, the_form, words

FILE = Attachment("review.pdf", "application/pdf", b"what was reviewed")


@pytest.fixture
def house() -> Spoken:
    """It is 10 December 2026, and the board has minuted item 001 and decision 001(a)."""
    return minuted()


def review(house: Spoken) -> PlanReview:
    """The review that was recorded last."""
    return house.all(PlanReview)[-1]


def test_a_review_needs_its_evidence(house: Spoken) -> None:
    """Without, the form asks for it; any of four will do."""
    form = the_form(house.say(f"review done {WORKFORCE} unchanged", ASHA))
    assert {"decision", "minute", "file", "document"} <= {one.name for one in form.fields}
    assert house.all(PlanReview) == []
    told = words(house.done(f'review done {WORKFORCE} amended summary "Two posts" minute 001', ASHA))
    assert "Review 1 of “Workforce strategy” is recorded: amended, Thursday 10 December 2026." in told
    assert "Evidence: minute IB/2627/001." in told
    assert "due by Friday 10 December 2027, every year, from its completion" in told
    done = plan(house, WORKFORCE)
    assert (done.reviewed, done.due) == (date(2026, 12, 10), date(2027, 12, 10))
    assert (review(house).due, review(house).next_due) == (date(2027, 3, 10), date(2027, 12, 10))


def test_a_file_is_kept_and_can_be_named_again(house: Spoken) -> None:
    """By its digest."""
    line = f'review done {WORKFORCE} unchanged evidence "review.pdf"'
    assert house.say(line, ASHA, attachments=(FILE,)).ok
    digest = digest_of(FILE.content)
    assert house.store.vault.read(digest) == FILE.content
    house.done(f"review done {CAPACITY} unchanged document {digest} decision 001(a)", LENA)
    kinds = [one.kind for one in review(house).evidence]
    assert kinds == [EvidenceKind.DECISION, EvidenceKind.DOCUMENT]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("unchanged on 1 Jan 2027 minute 001", "Friday 1 January 2027 is still to come"),
        (
            "unchanged on 1 Nov 2026 began 2 Nov 2026 minute 001",
            "was not completed on Sunday 1 November 2026",
        ),
        ("unchanged on 1 Jan 2026 minute 001", "The last review was on Tuesday 10 March 2026"),
        (f"unchanged document sha256:{'0' * 64}", "is not in the record"),
        ("unchanged minute 099", "No minutes have an item 099"),
        ("unchanged decision 099(a)", "099(a)"),
        ("finished minute 001", "“finished” is not what a review came to"),
    ],
)
def test_what_cannot_have_been_done_is_refused(house: Spoken, line: str, told: str) -> None:
    """Completed in the future, before it began or before the last one; evidence that is not there."""
    assert told in refusal(house, f"review done {WORKFORCE} {line}", ADA)


def test_unsound_files_show_nothing(house: Spoken) -> None:
    """As for papers."""
    empty = Attachment("review.pdf", "application/pdf", b"")
    reply = house.say(f'review done {WORKFORCE} unchanged evidence "review.pdf"', ASHA, attachments=(empty,))
    assert "is empty" in words(reply)
    assert house.all(PlanReview) == []


def test_evidence_that_was_taken_back_is_not_there(house: Spoken) -> None:
    """A decision that the minutes hold no longer."""
    house.done("#undo", SAM)
    assert not house.say(f"review done {WORKFORCE} unchanged decision 001(a)", ASHA).ok
    assert house.all(PlanReview) == []


def test_before_its_window_an_anniversary_stands(house: Spoken) -> None:
    """Which is said; a review in the window moves it on."""
    told = words(house.done(f"review done {GUIDELINE} unchanged minute 001"))
    assert "It was done before its window" not in told
    assert plan(house, GUIDELINE).due == date(2028, 4, 1)
    house.done(f"plan change {CAPACITY} anniversary 1 Apr window 30 days")
    assert "so Thursday 1 April 2027 still stands" in words(
        house.done(f"review done {CAPACITY} unchanged minute 001")
    )


def test_a_plan_that_was_withdrawn_is_reviewed_no_more(house: Spoken) -> None:
    """It is set aside, with what its review came to."""
    told = words(house.done(f'review done {WORKFORCE} withdrawn summary "Merged" decision 001(a)'))
    assert "under review no longer" in told
    assert (plan(house, WORKFORCE).active, plan(house, WORKFORCE).because) == (False, "Merged")
    assert "was set aside" in refusal(house, f"review done {WORKFORCE} unchanged minute 001", ADA)


def test_its_lead_and_who_looks_after_it_may_say_that(house: Spoken) -> None:
    """Nobody else; of a plan without a committee, who keeps the record."""
    for line in (
        f"review done {WORKFORCE} unchanged minute 001",
        f"review postpone {WORKFORCE} to 1 May 2027 because x",
    ):
        assert "Dr Asha Rahman leads on “Workforce strategy”" in refusal(house, line, MIA)
    assert "Nobody leads on “Capacity plan”" in refusal(
        house, f"review done {CAPACITY} unchanged minute 001", OBI
    )
    house.done(f"review done {WORKFORCE} unchanged minute 001", SAM)


def test_a_review_is_put_off_with_its_reason(house: Spoken) -> None:
    """How often is told; the first day is kept, and a whole review is never left out."""
    assert "due by Saturday 1 May 2027, not by Wednesday 10 March" in words(
        house.done(f"review postpone {WORKFORCE} to 1 May 2027 because of the census", ASHA)
    )
    again = words(house.done(f"review postpone {WORKFORCE} to 1 Jun 2027 because of leave", ASHA))
    assert "put off 2 times" in again
    rows = [(one.before, one.after, one.because) for one in house.all(Postponement)]
    assert rows[0] == (date(2027, 3, 10), date(2027, 5, 1), "of the census")
    assert "a whole review would be left out" in refusal(
        house, f"review postpone {WORKFORCE} to 10 Mar 2028 because x", ASHA
    )
    assert "does not put it off" in refusal(
        house, f"review postpone {WORKFORCE} to 2 May 2027 because x", ASHA
    )


def test_a_day_later_than_the_standard_allows_is_named(house: Spoken) -> None:
    """It is not refused: the gap is the network's to explain."""
    house.done('plan add education "Learning" last 1 Mar 2026')
    told = words(house.done("review postpone PLN-004 to 1 Jun 2027 because of leave"))
    assert "IN-202 asks for it at least every 12 months, and the last was on Sunday 1 March 2026" in told


def test_who_brings_the_paper_has_it_in_hand(house: Spoken) -> None:
    """Anybody offers to; to name somebody else is for its lead and who looks after it."""
    assert "You bring the paper" in words(house.done(f"review paper {WORKFORCE}", MIA))
    assert moods(house.done(f"review paper {WORKFORCE}", MIA)) == [Mood.NOTE]
    assert "leads on" in refusal(house, f'review paper {WORKFORCE} by "Beth Other"', OBI)
    assert "you only look on here" in refusal(house, f"review paper {WORKFORCE}", OBI)
    assert "Beth Other brings" in words(house.done(f'review paper {WORKFORCE} by "Beth Other"', ASHA))
    assert len(house.all(PlanReview)) == 1
    house.done(f"review done {WORKFORCE} unchanged minute 001", BETH)
    assert review(house).author == house.person(BETH).id
