"""Whether an audit is repeated by one of its own, and both are seen side by side."""

from __future__ import annotations

from datetime import UTC, date, datetime

from bot.reply import Attachment
from governance_store.records.audit import Audit
from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.sitting import refusal
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, LENA, OBI, Spoken, words


def repeated() -> Spoken:
    """An audit with its result, and the one that repeats it."""
    house = planned()
    house.done(SHOWN, ASHA)
    house.done("audit again AU01", ASHA)
    return house


def test_the_one_that_repeats_is_planned_as_the_one_before() -> None:
    """In the quarter in which that falls due; with nothing of what was found."""
    house = repeated()
    before, made = house.all(Audit)
    assert (made.reference, made.again_of, made.quarter) == ("AU02", before.id, date(2027, 10, 1))
    assert (made.title, made.guidelines, made.target, made.lead) == (
        before.title,
        before.guidelines,
        before.target,
        before.lead,
    )
    assert (made.began, made.first_planned) == (None, None)
    told = str(house.done("audit show AU02", OBI).parts)
    assert "('Repeats', 'AU01: 82% (target 95%)')" in told
    assert "('Repeated by', 'AU02')" in str(house.done("audit show AU01", OBI).parts)


def test_once_at_a_time_and_not_under_who_has_left() -> None:
    """Unless somebody else is named; one that was dropped leaves room for another."""
    house = repeated()
    assert "AU01 is repeated already, by AU02." in refusal(house, "audit again AU01", ASHA)
    house.done("audit drop AU02 because it is too early", LENA)
    house.done('person leave "Asha Rahman"')
    told = refusal(house, "audit again AU01", LENA)
    assert "Dr Asha Rahman led on AU01 and has left. Say who leads on the next one: “lead NAME”." in told
    house.done('audit again AU01 in Q1 2027/28 lead "Clinical lead"', LENA)
    assert (audit(house, 3).quarter, bool(audit(house, 3).post)) == (date(2027, 4, 1), True)


def test_what_is_gone_is_not_planned_again() -> None:
    """A guideline that was set aside, and an organisation that has left; the first is asked for."""
    house = planned()
    house.done(SHOWN, ASHA)
    house.done("organisation set cvd standing left")
    house.done("plan set aside PLN-002 because it is merged")
    told = words(house.done("audit again AU01", LENA))
    assert "It tests no guideline" in told
    made = audit(house, 2)
    assert (len(made.organisations), made.guidelines) == (1, ())


def test_its_result_comes_after_the_one_before() -> None:
    """On a later day."""
    house = repeated()
    told = refusal(house, "audit result AU02 90% on 30 Oct 2026 began 1 Oct 2026", ASHA)
    assert "AU01, which it repeats, has its result of Friday 30 October 2026. This one comes later." in told


def test_one_that_is_overdue_is_planned_for_the_present_quarter() -> None:
    """The quarter in which it fell due is over."""
    house = planned()
    house.done(SHOWN, ASHA)
    house.clock.instant = datetime(2028, 2, 1, 9, tzinfo=UTC)
    house.done("audit again AU01", ASHA)
    assert audit(house, 2).quarter == date(2028, 1, 1)


def test_before_and_after_as_words_numbers_and_a_picture() -> None:
    """From either of them; the picture has its description."""
    house = repeated()
    assert "It has not been repeated yet." in words(house.done("audit compare AU02", OBI))
    house.clock.instant = datetime(2027, 11, 2, 9, tzinfo=UTC)
    house.done("audit result AU02 95.5% began 1 Oct 2027", ASHA)
    for line in ("audit compare AU01", "audit compare AU02"):
        reply = house.done(line, OBI)
        said = "AU02 showed 95.5%, 13.5 points better than AU01 with 82%, which meets the target of 95%."
        assert words(reply) == said
        (picture,) = [one for one in reply.parts if isinstance(one, Attachment)]
        assert (picture.media_type, picture.alternative) == ("image/png", said)
        assert picture.content.startswith(b"\x89PNG")
    assert "Before and after (2)" in str(house.done("audit show AU02", OBI).parts)


def test_of_an_audit_without_a_result_nothing_is_compared() -> None:
    """That is said."""
    assert "Nothing is known yet of AU01" in words(planned().done("audit compare AU01", OBI))
