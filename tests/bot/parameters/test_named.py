from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Which, Words
from bot.parameters.named import Named, fold
from bot.parameters.people import A_COMMITTEE, A_PERSON, A_POST, AN_ORGANISATION
from bot.parameters.text import is_blank
from tests.bot.commands.oddities import odd
from tests.bot.conftest import Spoken, constituted

ODD = odd(constituted())


def person(said: str, spoken: Spoken) -> str:
    """Who is meant by words, and how many of them were taken; or the several who may be."""
    words = Words(split(said).words)
    taken = A_PERSON.take(words, 0, spoken.scene())
    match taken:
        case Took(value=one, end=end):
            return f"{one.name}/{end}"
        case Which(options=options):
            return "? " + "; ".join(label for label, _one in options)
        case _:
            return "nobody"


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Asha Rahman", "Dr Asha Rahman/2"),
        ('"Asha Rahman"', "Dr Asha Rahman/1"),
        ("Dr Asha Rahman", "Dr Asha Rahman/3"),
        ("dr. asha", "Dr Asha Rahman/2"),
        ("ASHA,", "Dr Asha Rahman/1"),
        ("@asha", "Dr Asha Rahman/1"),
        ("Rahman, Asha", "Dr Asha Rahman/2"),
        ("asha.rahman@example.org", "Dr Asha Rahman/1"),
        ("<Asha.Rahman@Example.org>", "Dr Asha Rahman/1"),
        ("PER-007", "Dr Asha Rahman/1"),
        ("per-007", "Dr Asha Rahman/1"),
        ("asha lead", "Dr Asha Rahman/1"),
        ("Asha for the board", "Dr Asha Rahman/1"),
        ("jane", "? Jane Smith (Northmoor Hospitals NHS Trust); Jane Smith (ClearView Diagnostics)"),
        ("Smith", "? Jane Smith (Northmoor Hospitals NHS Trust); Jane Smith (ClearView Diagnostics)"),
        ("jane.cvd@example.org", "Jane Smith/1"),
        ("ash", "nobody"),
        ("the", "nobody"),
        ("dr", "nobody"),
        ("of", "nobody"),
        ("nobody here", "nobody"),
        ('""', "nobody"),
    ],
)
def test_who_is_meant(still_house: Spoken, said: str, who: str) -> None:
    """A name or a part of it, with or without title, an address, an identifier; several are asked about."""
    assert person(said, still_house) == who


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Sian O'Neill", "? Siân O'Neill (odd4@example.org); Sian O’Neill (odd5@example.org)"),
        ("o’neill", "? Siân O'Neill (odd4@example.org); Sian O’Neill (odd5@example.org)"),
        ("Zoe (Zed) Bronte-Smith", "Zoë (Zed) Brontë-Smith/3"),
        ("zed", "nobody"),
        ("Ŵyn ap Llŷr", "Ŵyn ap Llŷr/3"),
        ("wyn ap llyr", "Ŵyn ap Llŷr/3"),
        ("PER-002", "Lena Lead/1"),
        ("李", "李 小龍/1"),
    ],
)
def test_odd_names(said: str, who: str) -> None:
    """Accents and apostrophes do not matter; an identifier is one person's, whatever others are called."""
    assert person(said, ODD) == who


def test_an_identifier_wins_over_a_name() -> None:
    """A committee that is called by another's short name is not taken for it."""
    taken = A_COMMITTEE.take(Words(split("may").words), 0, ODD.scene())
    assert isinstance(taken, Took)
    assert taken.value.key == "may"


@pytest.mark.parametrize("type_", [A_PERSON, A_COMMITTEE, AN_ORGANISATION, A_POST], ids=lambda one: one.noun)
def test_each_option_names_one_thing(type_: Named[Any]) -> None:
    """However things are called, each option has its own value and label, and is read as that thing."""
    scene = ODD.scene()
    options = type_.options(scene)
    assert len({one.value for one in options}) == len({one.label for one in options}) == len(options)
    for one in options:
        taken = type_.take(Words(split(one.value).words), 0, scene)
        assert isinstance(taken, Took)
        assert type_.line(taken.value, scene) == one.value


@pytest.mark.parametrize(
    ("said", "sentence", "nearest"),
    [
        ("bord", "There is no committee called “bord” here. Did you mean Imaging Network Board?", ("board",)),
        ("MRI Safty Group",
         "There is no committee called “MRI Safty Group” here. Did you mean MRI Safety Group?", ("mri",)),
        ("xyzzy", "There is no committee called “xyzzy” here.", ()),
    ],
)  # fmt: skip
def test_a_miss_says_what_was_probably_meant(
    still_house: Spoken, said: str, sentence: str, nearest: tuple[str, ...]
) -> None:
    """Nothing is guessed: the nearest is offered, not taken."""
    words = Words(split(said).words)
    fault = A_COMMITTEE.miss(words, 0, len(words), still_house.scene())
    assert fault == Fault(sentence, nearest, 0, len(words))


@given(st.text(max_size=30))
def test_a_name_is_compared_without_case_and_spaces(text: str) -> None:
    """However it is spaced, a name is the same; one that can be seen never comes to nothing."""
    assert fold(f"  {text} ") == fold(text)
    assert fold(text) or is_blank(text) or unicodedata.category(text[0]) in {"Cc", "Mc", "Mn", "Cn", "Sk"}


@pytest.mark.parametrize(
    ("answer", "typed"),
    [("board", '"board"'), ('"Asha Rahman"', '"Asha Rahman"'), ("Asha  Rahman", '"Asha Rahman"'),
     ("PER-001", "PER-001"),
     ('the "Hub"', r'"the \"Hub\""')],
)  # fmt: skip
def test_an_answer_is_quoted(answer: str, typed: str) -> None:
    """A group called May is not taken for the month when its form is sent."""
    assert A_COMMITTEE.typed(answer) == typed


def test_names_are_looked_up_anew_once_one_of_them_has_changed(house: Spoken) -> None:
    """What is known by name is kept from line to line; a new name holds at once, an old one no longer."""
    before = A_PERSON.known(house.scene())
    assert A_PERSON.known(house.scene()) is before
    house.done('person set "Owen Pritchard" name "Owen Price"')
    assert (person("Owen Price", house), person("Pritchard", house)) == ("Owen Price/2", "nobody")


def test_each_record_knows_its_own_names() -> None:
    """Two networks in one process are never mixed up."""
    one, other = constituted(), constituted()
    one.done('person set "Owen Pritchard" name "Owen Price"')
    found = [person("Price", one), person("Price", other), person("Price", one)]
    assert found == ["Owen Price/1", "nobody", "Owen Price/1"]
