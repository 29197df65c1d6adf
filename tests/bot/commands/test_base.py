from __future__ import annotations

from typing import Annotated

import pytest

from bot.commands import catalogue
from bot.commands.base import (
    DECLARED,
    EVERYBODY,
    Act,
    Command,
    Incomplete,
    Param,
    Parameter,
    Problem,
    Refused,
    Request,
    command,
    seen_versions,
    shown,
    the_network,
)
from bot.parameters.text import A_FLAG, A_TEXT
from bot.parameters.when import A_NUMBER
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from tests.bot.conftest import ADA, NOW, Spoken

COMMANDS = tuple(catalogue.all_commands())


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.verb)
def test_every_command_says_what_it_is(one: Command) -> None:
    """A summary for the table, a sentence without its full stop; an example; a label for each field."""
    assert one.summary[0].isupper()
    assert not one.summary.endswith(".")
    assert one.examples
    assert all(example.split()[: len(one.verb.split())] == one.verb.split() for example in one.examples)
    assert all(part.param.label for part in one.parameters)


def test_keywords_of_a_command_are_its_parameters_own() -> None:
    """No two parameters of a command are announced by the same words."""
    for one in COMMANDS:
        words = [keyword for part in one.parameters for keyword in part.keywords]
        assert len(words) == len(set(words)), one.verb


def test_what_is_needed_is_asked_for() -> None:
    """A form can always be completed: it asks for every parameter that is needed."""
    hidden = [
        one.verb for one in COMMANDS for part in one.parameters if part.required and not part.param.asked
    ]
    assert not hidden


def test_a_declaration_knows_its_parameters() -> None:
    """Types, keywords and what is needed come from the function's own signature."""

    @command("try declare", "Try it", who=EVERYBODY, examples=("try declare",))
    def act(
        act: Act,
        one: Annotated[str, Param(A_TEXT, "One")],
        two: Annotated[bool, Param(A_FLAG, "Two", "two", ("second one",))] = False,
    ) -> Reply:
        """Only declared."""
        return Reply(())

    try:
        first, second = DECLARED["try declare"].parameters
        assert (first.name, first.required, first.keywords) == ("one", True, ())
        assert (second.name, second.required) == ("two", False)
        assert second.keywords == (("second", "one"), ("two",))
        assert DECLARED["try declare"].parameter("two") == second
        with pytest.raises(ValueError, match="two commands"):
            command("try declare", "Again", who=EVERYBODY, examples=())(act)
    finally:
        del DECLARED["try declare"]


def test_a_refusal_tells_all_its_reasons() -> None:
    """Each problem is a sentence; some belong to a field."""
    refusal = Refused("One.", Problem("Two.", "field"), nearest=("help",))
    assert str(refusal) == "One. Two."
    assert [one.name for one in refusal.problems] == ["", "field"]
    assert refusal.nearest == ("help",)


def test_what_is_incomplete_names_it() -> None:
    """A command says which of its parameters it cannot do without, and what holds now."""
    missing = Incomplete("hours", ask="When?", values={"minutes": 90}, seen=(("meeting MTG-1", 2),))
    assert (missing.names, missing.sentence, missing.values["minutes"]) == (("hours",), "When?", 90)
    assert seen_versions(missing.seen) == {("meeting", "MTG-1"): 2}


def test_what_a_form_shows_is_named_with_its_version(house: Spoken) -> None:
    """A form carries kind, identifier and version; a record that is not there yet has none."""
    (meeting,) = house.all(Meeting)
    with house.store.reading() as view:
        assert shown(view, meeting) == (("meeting MTG-2026-001", 1),)
        assert shown(view, view.get(Committee, "COM-001")) == (("committee COM-001", 2),)
        assert the_network(view) == view.get(Network, "NETWORK")
    assert seen_versions((("plan kind PLK-001", 3),)) == {("plan kind", "PLK-001"): 3}
    assert seen_versions((("clause TOR-COM-001-v1:quorum", 0),)) == {("clause", "TOR-COM-001-v1:quorum"): 0}


def test_a_reading_command_cannot_commit(house: Spoken) -> None:
    """What was declared as reading only has no desk, and says so rather than writing."""
    person = house.person(ADA)
    with house.store.reading() as view:
        act = Act(house.store, view, person, Request(person.id, "x", "test", NOW), the_network(view))
        with pytest.raises(TypeError, match="reading only"):
            act.commit("test.tried", person)
    assert act.done == []


def test_an_identifier_is_new(house: Spoken) -> None:
    """Identifiers rise, are never given out twice, and are as wide as their kind wants."""
    person = house.person(ADA)
    with house.store.reading() as view:
        act = Act(house.store, view, person, Request(person.id, "x", "test", NOW), the_network(view))
        assert act.new_id("MTG-2026") == "MTG-2026-002"
        assert act.new_id("NEW", 5) == "NEW-00001"
        assert act.next_version(person) == 2


def test_options_declared_as_data_follow_those_of_the_signature(house: Spoken) -> None:
    """They are handed over under their names, and are no parameters of the function by themselves."""
    option = Parameter("from-data", Param(A_NUMBER, "From data", "data"), required=False)

    @command("try data", "Try it", who=EVERYBODY, examples=("try data 1",), writes=False, options=(option,))
    def act(_act: Act, number: Annotated[int, Param(A_NUMBER, "Number")], **given: int) -> Reply:
        """Only declared."""
        return Reply((), ids=(str(number), *given, *map(str, given.values())))

    try:
        assert DECLARED["try data"].parameters == (DECLARED["try data"].parameter("number"), option)
        assert house.done("try data data 2 1").ids == ("1", "from-data", "2")
    finally:
        del DECLARED["try data"]
