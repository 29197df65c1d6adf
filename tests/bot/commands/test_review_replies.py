"""Whether what is said of a review is true of it, and evidence that is gone is told."""

from __future__ import annotations

from datetime import timedelta

from bot.commands.review_replies import ways
from bot.render.plain import plain
from bot.reply import Attachment
from tests.bot.commands.a_plan import WORKFORCE, minuted, plan
from tests.bot.commands.an_education import MRI, held
from tests.bot.conftest import LENA, SAM, words

FILE = Attachment("review.pdf", "application/pdf", b"what was reviewed")


def test_evidence_that_is_gone_is_told() -> None:
    """A file that was erased, and a decision that was taken back."""
    house = minuted()
    line = f'review done {WORKFORCE} amended decision 001(a) evidence "review.pdf"'
    assert house.say(line, SAM, attachments=(FILE,)).ok
    assert "does not stand" not in words(house.done(f"review show {WORKFORCE}"))
    house.done("#undo", SAM)
    digest = house.store.vault.keep(FILE.content)
    house.store.vault.erase(digest)
    told = plain(house.done(f"review show {WORKFORCE}"))
    assert "review.pdf: the file is in the vault no longer" in told
    assert "decision IB/2627/001(a): the decision was taken back" in told


def test_every_way_out_names_the_plan() -> None:
    """So that a button is a line that can be typed."""
    lines = [one.line for one in ways(plan(minuted(), WORKFORCE)).buttons]
    assert all(WORKFORCE in line for line in lines)
    assert lines[:2] == [f"review agenda {WORKFORCE}", f"review paper {WORKFORCE}"]


def test_the_review_of_the_education_programme_shows_who_came() -> None:
    """So that what is asked of it can be answered; no other review has that line."""
    house = held()
    house.done('plan add education "Education programme" committee board due 1 Mar 2027', LENA)
    house.done('plan add ai "AI policy" committee board due 1 Mar 2027', LENA)
    told = " ".join(plain(house.done("review show PLN-001", LENA)).split())
    assert "1 event held in 2026/27, 3 attendances, from 2 of 2 member organisations." in told
    assert "attendances" not in plain(house.done("review show PLN-002", LENA))
    house.done(f"education remove {MRI} Mia", LENA)
    house.clock.instant += timedelta(days=90)
    later = " ".join(plain(house.done("review show PLN-001", LENA)).split())
    assert "2 events held in 2026/27, 2 attendances" in later
    assert "Nobody has come from ClearView Diagnostics." in later
