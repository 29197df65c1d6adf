"""What is said of a chair's action, as it is taken and taken back, and beside the decision that it made?"""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import as_sentence, count, in_a_row, person_name
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.chairs_action import ChairsAction
from governance_store.records.decision import Decision


def taken(made: Decision, letters: int) -> Reply:
    """That it binds, who hears of it, and where it will be minuted."""
    told = f"{made.reference} is decided: {as_sentence(made.text)}"
    why = (
        "It binds from now on, is in the register of decisions, and stands on the next agenda to be minuted.",
        f"Who votes there and who was consulted is told: {_messages(letters)}.",
    )
    ways = (
        Button("The decision", f"decision show {made.id}"),
        Button("Take it back", f"chair withdraw {made.id}"),
    )
    return Reply((Verdict(Mood.GOOD, told, why), Choices(ways)), ids=(made.id, made.outside))


def withdrawn(made: Decision, letters: int) -> Reply:
    """That it binds no longer."""
    told = f"{made.reference} is taken back: it binds no longer."
    why = f"Everybody who was told of it is told so: {_messages(letters)}."
    return Reply((Verdict(Mood.GOOD, told, (why,)),), ids=(made.id,))


def _messages(letters: int) -> str:
    return f"{count(letters, 'message leaves', 'messages leave')} now"


def facts(act: Act, made: Decision) -> Iterator[tuple[str, str]]:
    """What stands beside the decision that it made."""
    one = act.view.get(ChairsAction, made.outside)
    yield "Taken by", f"Chair's action of {person_name(act.view, one.taken_by)}"
    yield "Could not wait because", one.urgent
    yield "Consulted", in_a_row([person_name(act.view, each) for each in one.consulted])
