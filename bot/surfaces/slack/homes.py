"""What does a person see on the clerk's Home in Slack? The catalogue's sections, fresh after each change.

After each commit, whoever made it, every Home is made anew, and shown again only where it has changed: so it
changed for its reader. Where nobody has opened Home yet, nothing is shown before it changes.
"""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final
from zoneinfo import ZoneInfo

from bot.commands.answers import failed
from bot.commands.base import Account, Request
from bot.outbox.guarded import unstoppable
from bot.outbox.sending import PutOff
from bot.render import blockkit
from bot.reply import Reply
from bot.surfaces.slack.house import House
from bot.surfaces.slack.incoming import Payload, Place
from bot.surfaces.slack.people import SERVICE, People
from bot.surfaces.slack.quiet import Quiet
from bot.surfaces.slack.saying import SURFACE, who_are_you
from bot.surfaces.slack.workspace import Workspace
from governance_store import GovernanceError
from governance_store.records.chat_account import ChatAccount
from governance_store.records.ids import PersonId

_BUSY: Final = 10
"""So many looks are left out where Slack has too much to do."""
_NOTHING: Final = -1
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What somebody was shown last: which page, and what it came to."""

    person: PersonId
    account: Account
    page: int = 0
    digest: str = ""


class Homes:
    """Everybody's Home."""

    def __init__(
        self,
        house: House,
        workspace: Workspace,
        people: People,
        zone: ZoneInfo,
        quiet: Quiet,
        pace: float,
    ) -> None:
        self._pace = pace
        self._quiet = quiet
        self._house = house
        self._workspace = workspace
        self._people = people
        self._zone = zone
        self._lock = threading.Lock()
        self._shown: dict[str, _Shown] = {}
        self._seen = _NOTHING

    def show(self, place: Place, page: int = 0) -> None:
        """Show a person their Home; who is not known, or not confirmed, is told so there."""
        try:
            speaker = self._people.speaker(place)
        except GovernanceError as refusal:
            self._publish(place.user, (failed(refusal, recorded=False),), page)
            return
        if not speaker.confirmed:
            self._publish(place.user, (who_are_you(speaker),), page)
            return
        shown = _Shown(speaker.person.id, speaker.account, page)
        before = self._house.store.head().seq
        digest = self._publish(place.user, self._sections(shown), page)
        with self._lock:
            self._shown[place.user] = replace(shown, digest=digest)
        if self._house.store.head().seq != before:
            self._seen = _NOTHING  # this Home may be older than the last look at all of them

    def _sections(self, shown: _Shown) -> tuple[Reply, ...]:
        now = self._house.clock.now()
        return self._house.conversation.home(Request(shown.person, "", SURFACE, now, account=shown.account))

    def _publish(self, user: str, sections: tuple[Reply, ...], page: int) -> str:
        view = blockkit.home(sections, self._zone, page)
        self._workspace.publish(user, view)
        return _digest(view)

    def watch(self, stop: threading.Event) -> None:
        """Keep every Home fresh until told to stop."""
        unstoppable(self._begin, "the first look at who has a Home")
        pause = self._pace
        while not stop.wait(pause):
            pause = self._pace
            try:
                self.refresh()
            except PutOff as busy:
                pause = busy.wait.total_seconds() if busy.wait else _BUSY * self._pace
            except GovernanceError as fault:
                _log.error("keeping Home fresh: %s", fault)
                pause = _BUSY * self._pace

    def _begin(self) -> None:
        """What everybody's Home comes to now, so that what changes is known."""
        with self._house.store.reading() as view:
            accounts = [one for one in view.find(ChatAccount, active=True) if one.service == SERVICE]
        self._seen = self._house.store.head().seq
        for one in accounts:
            account = Account(one.service, one.workspace, one.user, "Slack")
            shown = _Shown(one.person, account)
            view_now = blockkit.home(self._sections(shown), self._zone)
            with self._lock:
                self._shown.setdefault(one.user, replace(shown, digest=_digest(view_now)))

    def refresh(self) -> None:
        """Show again each Home that has changed since; raises PutOff where Slack asks for a pause."""
        head = self._house.store.head().seq
        if head == self._seen:
            return
        self._seen = head
        try:
            self._show_what_changed()
        except GovernanceError:
            self._seen = _NOTHING
            raise

    def _show_what_changed(self) -> None:
        with self._lock:
            everybody = list(self._shown.items())
        for user, shown in everybody:
            self._quiet.wait()
            view = blockkit.home(self._sections(shown), self._zone, shown.page)
            if _digest(view) != shown.digest:
                self._show_again(user, shown, view)

    def _show_again(self, user: str, shown: _Shown, view: Payload) -> None:
        try:
            self._workspace.publish(user, view)
        except PutOff:
            raise
        except GovernanceError as refusal:
            _log.info("a Home is no longer shown: %s", type(refusal).__name__)
            with self._lock:
                self._shown.pop(user, None)
            return
        with self._lock:
            if self._shown.get(user) == shown:
                self._shown[user] = replace(shown, digest=_digest(view))


def _digest(view: Payload) -> str:
    return sha256(json.dumps(view, sort_keys=True).encode()).hexdigest()
