"""Whether an action's owners, its task and its day are read as they are meant, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from bot.commands.base import Refused
from bot.commands.minutes_owners import people_named, task, words_of
from bot.parameters.base import Scene
from governance_store.records.ids import PersonId
from governance_store.records.person import Person
from tests.bot.conftest import SAM, Spoken, constituted

DAY = date(2026, 12, 10)


@pytest.fixture(scope="module")
def known() -> Scene:
    """A network with names that are awkward to read."""
    house: Spoken = constituted()
    people = [
        Person(PersonId("PER-90"), "Zoë (Zed) Brontë-Smith"),
        Person(PersonId("PER-91"), "Siân O'Neill"),
    ]
    people.append(Person(PersonId("PER-92"), "May Friday"))
    with house.store.writing() as desk:
        desk.commit(at=house.clock.now(), actor="clerk", surface="test", verb="test.odd", records=people)
    return house.scene(SAM)


@pytest.mark.parametrize(
    ("said", "owners", "text", "by_when"),
    [
        ("@asha send it by 3 Feb", ["Dr Asha Rahman"], "send it", date(2027, 2, 3)),
        ("Asha to send it", ["Dr Asha Rahman"], "send it", None),
        ('@"Asha Rahman" send it', ["Dr Asha Rahman"], "send it", None),
        ("@Siân O’Neill: send it", ["Siân O'Neill"], "send it", None),
        ("@Zoë (Zed) Brontë-Smith send it", ["Zoë (Zed) Brontë-Smith"], "send it", None),
        ("@asha and @mia meet by Friday", ["Dr Asha Rahman", "Mia Member"], "meet", date(2026, 12, 11)),
        ("@May Friday stand by the door", ["May Friday"], "stand by the door", None),
        ('@asha send "MRI & <CT>" by post', ["Dr Asha Rahman"], 'send "MRI & <CT>" by post', None),
        ("@asha work by night by 1 Jan 2027", ["Dr Asha Rahman"], "work by night", date(2027, 1, 1)),
    ],
)
def test_tasks(known: Scene, said: str, owners: list[str], text: str, by_when: date | None) -> None:
    """Owners first, the day last, and the task between."""
    read = task(said, DAY, known)
    assert ([one.name for one in read.owners], read.text, read.by_when) == (owners, text, by_when)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("", "An action needs an owner"),
        ("send it by 3 Feb", "An action needs an owner"),
        ("@nobody send it", "There is no person called “@nobody” here. An action needs an owner"),
        ("@jane send it", "fits more than one person"),
        ("@asha by 3 Feb", "needs something to do"),
        ("@asha send it by 31 Feb", "31"),
        ("@asha send it by 9 Dec 2026", "before the meeting of Thursday 10 December 2026"),
    ],
)
def test_what_is_not_clear_is_refused(known: Scene, said: str, why: str) -> None:
    """The sentence says what an action needs."""
    with pytest.raises(Refused) as refusal:
        task(said, DAY, known)
    assert why in str(refusal.value)


def test_two_of_a_name_are_told_apart_by_lines(known: Scene) -> None:
    """One for each of them."""
    with pytest.raises(Refused) as refusal:
        task("@jane send it", DAY, known)
    assert len(refusal.value.nearest) == 2


def test_people_are_named_in_a_row(known: Scene) -> None:
    """And nothing else is said beside them."""
    assert [one.name for one in people_named("@asha, @mia", known, "How.")] == [
        "Dr Asha Rahman",
        "Mia Member",
    ]
    for said in ("", "asha sends it", "jane", "nobody"):
        with pytest.raises(Refused):
            people_named(said, known, "How.")


def test_words_keep_quotations_together() -> None:
    """A quotation that is never closed is words."""
    assert [one.text for one in words_of('@"Asha Rahman" says "so').items] == ["Asha Rahman", "says", '"so']
