"""What happens to a line? It is read, judged, committed and answered; and whatever fails is answered too.

This is the only place that turns failures into replies. A command runs from read to commit under the record's
lock; papers are made after it, outside.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Any

from bot.commands import answers, catalogue, grammar
from bot.commands.authority import committee_concerned, require
from bot.commands.base import Act, Command, Incomplete, Refused, Request, Surroundings, the_network
from bot.commands.papers import with_papers
from bot.commands.sections import sections_for
from bot.commands.silence import with_silence
from bot.commands.words import split
from bot.parameters.base import Word
from bot.parameters.text import clean
from bot.reply import Reply
from governance_store import Commit, Desk, DuplicateKey, GovernanceError, StaleRecord, Store, View
from governance_store.records.person import Person

_log = logging.getLogger(__name__)


class NotAPerson(GovernanceError):
    """Nobody of the network speaks here."""

    def __init__(self) -> None:
        super().__init__(
            "You are not in this network's list of people, or no longer.",
            "Ask an administrator to add you: person add.",
        )


class Conversation:
    """Answers lines. Surfaces hand it requests and show its replies."""

    def __init__(
        self,
        store: Store,
        mailbox: str = "clerk@localhost",
        surroundings: Surroundings = Surroundings(),  # noqa: B008 -- it is frozen
    ) -> None:
        self.store = store
        self.mailbox = mailbox
        self.surroundings = surroundings

    def answer(self, request: Request) -> Reply:
        """The reply to one line; never raises."""
        done: list[Commit] = []
        try:
            parted = split(request.line)
            if parted.fault:
                return answers.refused(Refused(parted.fault))
            meant = catalogue.find(parted.words or (Word("help"),))
            return self._answer(meant, replace(request, line=clean(request.line)), done)
        except DuplicateKey as repeated:
            return answers.repeated(repeated)
        except GovernanceError as refusal:
            return answers.failed(refusal, recorded=bool(done))
        except Exception as mistake:
            return _owned_up(mistake, request, recorded=bool(done))

    def ask(self, request: Request) -> Reply:
        """The form of the command that a line begins with, filled in with what it says; nothing is done.

        Never raises.
        """
        return self._shown(request, lambda meant, act: answers.asked_anew(meant.command, meant.rest, act))

    def home(self, request: Request) -> tuple[Reply, ...]:
        """What the person is shown before they ask, section by section; never raises."""
        try:
            with self.store.reading() as view:
                return sections_for(self._act(view, request, []))
        except GovernanceError as refusal:
            return (answers.failed(refusal, recorded=False),)
        except Exception as mistake:
            return (_owned_up(mistake, request, recorded=False),)

    def _shown(self, request: Request, shown: Callable[[catalogue.Meant, Act], Reply]) -> Reply:
        try:
            parted = split(request.line)
            meant = catalogue.find(parted.words or (Word("help"),))
            with self.store.reading() as view:
                act = self._act(view, replace(request, line=clean(request.line)), [])
                if isinstance(meant, catalogue.NotKnown):
                    return answers.not_known(meant, act)
                reading = grammar.read(meant.command, meant.rest, act.scene)
                require(act, meant.command, committee_concerned(_as_declared(meant.command, reading), view))
                return shown(meant, act)
        except GovernanceError as refusal:
            return answers.failed(refusal, recorded=False)
        except Exception as mistake:
            return _owned_up(mistake, request, recorded=False)

    def _answer(
        self, meant: catalogue.Meant | catalogue.NotKnown, request: Request, done: list[Commit]
    ) -> Reply:
        if isinstance(meant, catalogue.Meant) and meant.command.beforehand:
            request = self._looked_at(meant, request, meant.command.beforehand)
        try:
            with self._lock(meant) as view:
                reply = self._obey(meant, self._act(view, request, done))
        except StaleRecord as moved:
            with self.store.reading() as view:
                return answers.stale(moved, self._act(view, request, done))
        return with_papers(reply, self.mailbox)

    def _looked_at(
        self, meant: catalogue.Meant, request: Request, look: Callable[[Mapping[str, Any]], Any]
    ) -> Request:
        """The request with what its command finds out beforehand, while nobody waits for the lock."""
        with self.store.reading() as view:
            act = self._act(view, request, [])
            reading = grammar.read(meant.command, meant.rest, act.scene)
            require(act, meant.command, committee_concerned(_as_declared(meant.command, reading), view))
            done = bool(request.key) and view.commit_number(request.key) is not None
        return replace(request, found=look(reading.values)) if reading.complete and not done else request

    def _lock(self, meant: catalogue.Meant | catalogue.NotKnown) -> AbstractContextManager[View]:
        writes = isinstance(meant, catalogue.Meant) and meant.command.writes
        return self.store.writing() if writes else self.store.reading()

    def _act(self, view: View, request: Request, done: list[Commit]) -> Act:
        actor = view.maybe(Person, request.person)
        if actor is None or not actor.active:
            raise NotAPerson
        desk = view if isinstance(view, Desk) else None
        return Act(self.store, view, actor, request, the_network(view), desk, done, self.surroundings)

    def _obey(self, meant: catalogue.Meant | catalogue.NotKnown, act: Act) -> Reply:
        if isinstance(meant, catalogue.NotKnown):
            return answers.not_known(meant, act)
        if act.request.key and (seq := act.view.commit_number(act.request.key)) is not None:
            raise DuplicateKey(act.request.key, seq)
        command = meant.command
        reading = grammar.read(command, meant.rest, act.scene)
        require(act, command, committee_concerned(_as_declared(command, reading), act.view))
        if not reading.complete:
            return answers.not_complete(command, reading, act)
        return self._judge(command, reading, act)

    def _judge(self, command: Command, reading: grammar.Reading, act: Act) -> Reply:
        try:
            return with_silence(act, command.action(act, **reading.values))
        except Incomplete as missing:
            return answers.asked_for(command, reading, missing, act)
        except Refused as refusal:
            return answers.refused_in_form(command, reading, refusal, act)


def _as_declared(command: Command, reading: grammar.Reading) -> dict[str, Any]:
    """The values in the command's own order: words in another order must not say which committee is judged.

    Of a line that is not understood whole, only what the command needs says which committee it is about.
    """
    return {
        one.name: reading.values[one.name]
        for one in command.parameters
        if one.name in reading.values and (one.required or reading.complete)
    }


def _owned_up(mistake: Exception, request: Request, *, recorded: bool) -> Reply:
    """Own up to a fault of the clerk's; the log says where it was, and nothing of what was said."""
    meant = catalogue.find(split(request.line).words)
    verb = meant.command.verb if isinstance(meant, catalogue.Meant) else ""
    trace = "".join(traceback.format_tb(mistake.__traceback__))
    _log.error("%s failed with %s\n%s", verb or "a line", type(mistake).__name__, trace)
    return answers.broken(verb, recorded=recorded)
