"""Which audits are in the rolling programme, and what came of one?"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

from bot.commands import audit_replies as replies
from bot.commands.audit import AUDIT
from bot.commands.audit_matrix import OF_COMMITTEE
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.parameters.text import A_FLAG, OneOf
from bot.reply import Reply
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee
from governance_store.rules.audits import AuditState, audits_of, state_of
from governance_store.rules.plans import lead_of


class Which(StrEnum):
    """Which audits are listed."""

    OPEN = "open"
    DONE = "done"
    MINE = "mine"


_WHICH: Final = OneOf(Which, "which audits", (("my", "mine"),))
_OVER: Final = {AuditState.DONE, AuditState.SHARED}


@command(
    "audit list",
    "List the audits of the rolling programme, the earliest quarter first",
    who=EVERYBODY,
    writes=False,
    examples=("audit list", "audit list mine", "audit list done board"),
)
def list_audits(
    act: Act,
    which: Annotated[Which | None, Param(_WHICH, "Which")] = None,
    committee: Annotated[Committee | None, OF_COMMITTEE] = None,
    every: Annotated[bool, Param(A_FLAG, "Also those that were dropped", "all")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Those in the programme; open are those without a result."""
    found = audits_of(act.view, committee.id if committee else None)
    chosen = [one for one in found if _is_sought(act, one, which, every=every)]
    return replies.listed(act, sorted(chosen, key=lambda one: (one.quarter, one.number)))


def _is_sought(act: Act, one: Audit, which: Which | None, *, every: bool) -> bool:
    state = state_of(act.view, one, act.scene.today)
    if which is Which.MINE and lead_of(act.view, one) != act.actor.id:
        return False
    if which is Which.OPEN and state in _OVER:
        return False
    return (every or state is not AuditState.DROPPED) and (which is not Which.DONE or state in _OVER)


@command(
    "audit show",
    "Show an audit: what it tests, who takes part, its result, who knows it, and what is done about it",
    who=EVERYBODY,
    writes=False,
    examples=("audit show AU01",),
)
def show(act: Act, audit: Annotated[Audit, AUDIT]) -> Reply:
    """With the audit that it repeats, and what was better since."""
    return replies.shown(act, audit)
