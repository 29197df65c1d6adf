"""What is said of letters that a silent network keeps? That they wait, and who can open it.

Known to every answer, so it stands apart from the opening itself (`opening.py`), which few lines need.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.commands.authority import permissions_held
from bot.commands.base import ADMINISTRATORS, Act
from bot.reply import Mood, Reply, Verdict
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter

NOT_OPEN: Final = "Nobody is told yet: the network is not open."


def with_silence(act: Act, reply: Reply) -> Reply:
    """The reply, saying behind its first finding that what it queued waits, while the network is silent."""
    letter = kind_of(Letter).name
    queued = any(change.kind == letter for commit in act.done for change in commit.changes)
    if not (queued and act.network.silent and any(one.verb != "network.opened" for one in act.done)):
        return reply
    opens = ADMINISTRATORS.permissions & permissions_held(act.view, act.actor.id, None)
    how = "“network open” shows how many, and to whom." if opens else "An administrator opens it."
    note = Verdict(Mood.NOTE, NOT_OPEN, (f"The letters wait. {how}",))
    at = next((n for n, part in enumerate(reply.parts, 1) if isinstance(part, Verdict)), len(reply.parts))
    return replace(reply, parts=(*reply.parts[:at], note, *reply.parts[at:]))
