from __future__ import annotations

from datetime import date

import pytest

from bot.reply import Mood
from governance_store.records.interest import Interest, InterestsReturn
from governance_store.records.network import Network
from tests.bot.conftest import ASHA, MIA, OBI, SAM, Spoken, buttons, moods, the_form, words

LINE = 'interest declare "Director, ScanCo Ltd" financial since 20 Oct 2026'


def test_an_interest_is_declared_and_stands(house: Spoken) -> None:
    """With its kind and day; that somebody declared counts as their return."""
    reply = house.done(LINE, ASHA)
    (one,) = house.all(Interest)
    assert (one.person, one.kind, one.since) == (house.person(ASHA).id, "financial", date(2026, 10, 20))
    assert "INT-0001 stands on the register of Dr Asha Rahman" in words(reply)
    assert moods(reply) == [Mood.GOOD]
    assert [each.nil for each in house.all(InterestsReturn)] == [False]


def test_the_same_again_changes_nothing_and_another_kind_does(house: Spoken) -> None:
    """There is one record of it, in versions."""
    house.done(LINE, ASHA)
    before = house.commits()
    assert moods(house.done(LINE, ASHA)) == [Mood.NOTE]
    assert house.commits() == before
    house.done('interest declare "director, scanco ltd" indirect', ASHA)
    assert [(one.id, one.kind, one.since) for one in house.all(Interest)] == [
        ("INT-0001", "indirect", date(2026, 10, 20))
    ]


@pytest.mark.parametrize(
    ("since", "late"),
    [("5 Oct 2026", False), ("4 Oct 2026", True), ("1 Sep 2026", True)],
    ids=["on the 28th day", "on the 29th", "long after"],
)
def test_after_28_days_it_is_late(house: Spoken, since: str, late: bool) -> None:
    """It is recorded all the same, and said."""
    reply = house.done(f'interest declare "Shares" financial since {since}', ASHA)
    assert (Mood.WARNING in moods(reply)) is late
    assert ("within 28 days" in words(reply)) is late


def test_a_kind_is_asked_for_and_known_by_its_own_word(house: Spoken) -> None:
    """A form offers the kinds; “personal” is enough."""
    form = the_form(house.say('interest declare "Trustee"', ASHA))
    (kind,) = [one for one in form.fields if one.name == "kind"]
    assert [one.value for one in kind.options] == [
        "financial",
        "non-financial professional",
        "non-financial personal",
        "indirect",
    ]
    house.done('interest declare "Trustee" personal', ASHA)
    assert house.all(Interest)[0].kind == "non-financial personal"


def test_the_network_has_its_own_kinds(house: Spoken) -> None:
    """What was declared keeps its kind."""
    house.done(LINE, ASHA)
    house.done('interest kinds "Financial, loyalty, loyalty"', SAM)
    assert house.get(Network, "NETWORK").interest_kinds == ("financial", "loyalty")
    house.done('interest declare "Patron" loyalty', ASHA)
    assert [one.kind for one in house.all(Interest)] == ["financial", "loyalty"]
    assert "is not a kind of interests: say financial or loyalty" in words(
        house.say('interest declare "Y" indirect', ASHA)
    )
    assert not house.say('interest kinds "one"', SAM).ok


def test_a_nil_return_is_one_and_what_stands_is_confirmed(house: Spoken) -> None:
    """Whichever it is, it holds for a year."""
    assert "has no interests to declare" in words(house.done("interest nil", MIA))
    house.done(LINE, ASHA)
    assert "1 interest of Dr Asha Rahman, and nothing more" in words(house.done("interest nil", ASHA))
    assert {one.person: one.nil for one in house.all(InterestsReturn)} == {
        house.person(MIA).id: True,
        house.person(ASHA).id: False,
    }


def test_an_interest_ends_and_stays_on_the_register(house: Spoken) -> None:
    """With its last day; whoever has none left makes a nil return."""
    reply = house.done(LINE, ASHA)
    (button,) = buttons(reply)
    house.done(f"{button.line} on 1 Nov 2026", ASHA)
    assert house.all(Interest)[0].ended == date(2026, 11, 1)
    assert moods(house.done("interest end INT-0001 on 1 Nov 2026", ASHA)) == [Mood.NOTE]
    assert "has no interests to declare" in words(house.done("interest nil", ASHA))


@pytest.mark.parametrize(
    ("line", "as_", "said"),
    [
        ("interest end INT-0001 on 1 Jan 2020", ASHA, "began on Tuesday 20 October 2026 only"),
        ("interest end INT-0001 on 1 Jan 2030", ASHA, "lies ahead"),
        ("interest end INT-0009", ASHA, "There is no interest INT-0009"),
        ("interest end INT-0001", MIA, "are declared by themselves, or by whoever keeps the record"),
        ('interest declare "X" financial for asha', OBI, "are declared by themselves"),
        ("interest nil for asha", MIA, "are declared by themselves"),
        ('interest declare "X" financial since 1 Jan 2030', ASHA, "lies ahead"),
    ],
)
def test_what_is_refused(house: Spoken, line: str, as_: str, said: str) -> None:
    """With a sentence, and nothing is written down."""
    house.done(LINE, ASHA)
    before = house.commits()
    reply = house.say(line, as_)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before


def test_whoever_keeps_the_record_declares_for_others(house: Spoken) -> None:
    """Under their name; who wrote it down stands beside."""
    house.done('interest declare "Trustee" indirect for "Mia Member"', SAM)
    (one,) = house.all(Interest)
    assert (one.person, one.declared_by) == (house.person(MIA).id, house.person(SAM).id)


def test_an_erased_persons_interests_are_gone(house: Spoken) -> None:
    """They are details of a person."""
    house.done(LINE, ASHA)
    house.done('person erase "Asha Rahman" because "asked"')
    assert house.all(Interest) == []
    assert b"ScanCo" not in b"".join(house.store.journal_lines())
