"""What else may become of a written resolution? A member asks for a meeting, or it is withdrawn."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from bot.commands import resolution_replies as replies
from bot.commands.base import EVERYBODY, RECORDERS, Act, Param, command
from bot.commands.resolution import RESOLUTION, ballot_of, refuse_settled
from bot.outbox.resolution_letters import resolution_letters
from bot.parameters.text import A_REASON
from bot.reply import Reply
from governance_store.records.letter import Matter
from governance_store.records.resolution import Ballot, Resolution, ResolutionState


@command(
    "resolution meeting",
    "Ask that a meeting decides instead of a written resolution",
    who=EVERYBODY,
    examples=("resolution meeting WR01 because it needs to be discussed",),
    submit="Ask for a meeting",
)
def to_a_meeting(
    act: Act,
    resolution: Annotated[Resolution, RESOLUTION],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """Any member who may vote can ask it; the matter stands on the committee's next agenda, to be decided."""
    ballot_of(act, resolution, act.actor)
    return _settled(act, resolution, ResolutionState.TO_A_MEETING, because)


@command(
    "resolution withdraw",
    "Withdraw a written resolution",
    who=RECORDERS,
    examples=("resolution withdraw WR01 because the price has changed",),
    submit="Withdraw it",
)
def withdraw(
    act: Act,
    resolution: Annotated[Resolution, RESOLUTION],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """Nothing is decided, and everybody who was asked is told why."""
    refuse_settled(act, resolution)
    return _settled(act, resolution, ResolutionState.WITHDRAWN, because)


_VERBS: Final = {
    ResolutionState.TO_A_MEETING: "resolution.brought-to-a-meeting",
    ResolutionState.WITHDRAWN: "resolution.withdrawn",
}


def _settled(act: Act, resolution: Resolution, state: ResolutionState, because: str) -> Reply:
    after = replace(resolution, state=state, settled=act.now, settled_by=act.actor.id, because=because)
    ballots = act.view.find(Ballot, resolution=resolution.id)
    told = list(resolution_letters(act.view, act.now, Matter.RESOLUTION_SETTLED, after, ballots, [after]))
    act.commit(_VERBS[state], after, *told)
    return replies.settled(act, after, len(told))
