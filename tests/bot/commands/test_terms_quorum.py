from __future__ import annotations

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.terms_of_reference import Clause
from tests.bot.conftest import SAM, Spoken, answers_of, buttons, moods, the_form, words

TERMS = "TOR-COM-001-v1"


def kept(house: Spoken) -> dict[str, str]:
    """What the terms say of the quorum."""
    return {one.field: one.text for one in house.all(Clause, terms=TERMS) if one.field.startswith("quorum")}


def test_a_clause_is_told_as_it_is_understood(house: Spoken) -> None:
    """Part by part, with the line that confirms it; the clause stays as typed."""
    reply = house.done('tor set board quorum "A third of members, including the chair or deputy chair."')
    assert "I understood of the quorum:" in plain(reply)
    assert "The quorum is one third of the members." in plain(reply)
    assert "tor quorum board right" in [one.line for one in buttons(reply)]
    assert kept(house) == {"quorum": "A third of members, including the chair or deputy chair."}


def test_what_is_right_is_kept_beside_the_clause(house: Spoken) -> None:
    """Once; and a new clause is asked for anew."""
    house.done("tor quorum board right")
    assert kept(house) == {
        "quorum": "one third of members",
        "quorum-rule": "The quorum is one third of the members.",
    }
    assert moods(house.say("tor quorum board right")) == [Mood.NOTE]
    house.done('tor set board quorum "four members"')
    assert kept(house) == {"quorum": "four members", "quorum-rule": ""}


def test_what_is_not_understood_is_named_and_completed(house: Spoken) -> None:
    """The clause is kept, the part is named, and a form asks for it; it cannot be confirmed as it is."""
    reply = house.done('tor set board quorum "three members, weather permitting"')
    assert Mood.WARNING in moods(reply)
    assert "weather" in words(reply)
    assert not house.say("tor quorum board right").ok
    assert answers_of(the_form(house.say("tor quorum board")))["total"] == "The quorum is three members."
    house.done('tor quorum board how many "The quorum is three members."')
    assert kept(house)["quorum-rule"] == "The quorum is three members."


def test_a_part_that_is_not_understood_is_refused(house: Spoken) -> None:
    """Nothing is kept of it."""
    before = house.commits()
    assert not house.say('tor quorum board who "somebody nice"').ok
    assert house.commits() == before


def test_without_a_clause_there_is_nothing_to_confirm(house: Spoken) -> None:
    """And with the clause, what was confirmed for it goes."""
    house.done("tor quorum board right")
    house.done("tor unset board quorum", SAM)
    assert kept(house) == {"quorum": "", "quorum-rule": ""}
    assert not house.say("tor quorum board right").ok


def test_terms_show_what_the_quorum_comes_to(house: Spoken) -> None:
    """Understood, or confirmed."""
    assert "I understood of the quorum:" in plain(house.say("tor show board"))
    house.done("tor quorum board right")
    assert "The quorum as it was confirmed:" in plain(house.say("tor show board"))
