"""What does a modal have to know when it is sent? Its command, what its reader saw, and where it came from.

Slack keeps 3,000 letters with a view. What does not fit is kept here; once that is forgotten, the form is
said to be too old, as nothing that moved meanwhile may be overwritten.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.reply import Form, Reply
from governance_store import GovernanceError

_MOST_LETTERS: Final = 2_900
_MOST_KEPT: Final = 2_000


class TooOld(GovernanceError):
    """A form whose particulars are no longer known."""

    def __init__(self) -> None:
        super().__init__(
            "This form was open for too long, or the clerk was started again. Nothing was done.",
            "Open it again.",
        )


@dataclass(frozen=True, slots=True)
class Paged:
    """Which page of something long a modal shows: of a form, with its answers so far, or of a reply."""

    page: int = 0
    form: Form | None = None
    answers: tuple[tuple[str, str], ...] = ()
    reply: Reply | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """The command of a form, the versions that were shown with it, and where its answer goes."""

    verb: str
    seen: tuple[tuple[str, int], ...] = ()
    channel: str = ""
    thread: str = ""
    shared: bool = False
    paged: Paged | None = None


class Drawer:
    """What was too long to stand with its view."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, Origin] = OrderedDict()

    def written(self, origin: Origin) -> str:
        """An origin as a view carries it."""
        if origin.paged:
            return self._put_by(origin)
        told = json.dumps(
            {
                "verb": origin.verb,
                "seen": [list(one) for one in origin.seen],
                "channel": origin.channel,
                "thread": origin.thread,
                "shared": origin.shared,
            }
        )
        if len(told) <= _MOST_LETTERS:
            return told
        return self._put_by(origin)

    def _put_by(self, origin: Origin) -> str:
        key = secrets.token_urlsafe(12)
        with self._lock:
            self._kept[key] = origin
            while len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return json.dumps({"kept": key})

    def read(self, view: Mapping[str, Any]) -> Origin:
        """The origin of a view; raises TooOld."""
        try:
            told = json.loads(str(view.get("private_metadata") or "{}"))
        except ValueError:
            raise TooOld from None
        if "verb" in told:
            seen = tuple((str(name), int(version)) for name, version in told["seen"])
            return Origin(told["verb"], seen, told["channel"], told["thread"], told["shared"])
        with self._lock:
            found = self._kept.get(str(told.get("kept")))
        if found is None:
            raise TooOld
        return found
