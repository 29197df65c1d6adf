"""What is a command? Its words, its parameters, who may use it and what it does, declared once.

From that one declaration come the typed line, the form, the help, the README's table and the verb in the
audit trail. Every command has four steps in this order: read, judge, commit, answer.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, get_type_hints
from zoneinfo import ZoneInfo

from bot.commands.declared import Declared
from bot.outbox.routes import routed
from bot.parameters.base import AnyType, Channel, Scene
from bot.parameters.convening import CONVENING
from bot.reply import Attachment, Reply
from governance_store import Commit, Desk, Store, View
from governance_store.errors import GovernanceError
from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.kinds import KINDS, Record, kind_of
from governance_store.records.network import Network
from governance_store.records.person import Permission, Person


@dataclass(frozen=True, slots=True)
class Account:
    """From which account of a chat service somebody writes, known by its identifiers there."""

    service: str
    workspace: str
    user: str
    shown: str = ""
    """What the service is called in a sentence."""


@dataclass(frozen=True, slots=True)
class Request:
    """One line from one person.

    `key` tells a repeated delivery from a new line; `seen` names the records that a form showed, with the
    version of each.
    """

    person: PersonId
    line: str
    surface: str
    at: datetime
    attachments: tuple[Attachment, ...] = ()
    key: str = ""
    seen: tuple[tuple[str, int], ...] = ()
    operator: str = ""
    account: Account | None = None
    channels: tuple[Channel, ...] = ()
    """The channels of a chat service that the line names."""
    pressed: bool = False
    """Whether a button typed it."""
    overheard: bool = False
    """Whether it was said, and is answered, where others read along."""
    found: Any = None
    """What the command found out beforehand, outside the record's lock."""


@dataclass(frozen=True, slots=True)
class Narrowed:
    """By which other parameter, by its name, the values that a form offers are fewer, and which they are."""

    by: str
    among: Callable[[View, Any], Iterable[Record]]


@dataclass(frozen=True, slots=True)
class Param:
    """What a parameter is to people: its type, its label in a form, and its keyword where it is an option.

    A parameter without a keyword is known by what it is, wherever it stands. `optional_word` is a small word
    that may stand before it (`to` in `meeting move board to 17 Dec`).
    """

    type: AnyType
    label: str
    keyword: str = ""
    also: tuple[str, ...] = ()
    hint: str = ""
    example: str = ""
    asked: bool = True
    """Whether a form asks for it."""
    section: str = ""
    """The part of a long form in which it is asked for."""
    narrowed: Narrowed | None = None
    """Which of its values are offered, once another parameter is known."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A declared parameter with its place in the function's signature."""

    name: str
    param: Param
    required: bool

    @property
    def keywords(self) -> tuple[tuple[str, ...], ...]:
        """The words that announce it, the longest first."""
        spelt = [self.param.keyword, *self.param.also] if self.param.keyword else []
        return tuple(sorted((tuple(one.split()) for one in spelt), key=len, reverse=True))


@dataclass(frozen=True, slots=True)
class Who:
    """Who may use a command: anybody who holds one of these permissions, for the committee concerned."""

    permissions: frozenset[Permission]


EVERYBODY = Who(frozenset(Permission))
ADMINISTRATORS = Who(frozenset({Permission.ADMINISTRATOR}))
CONVENORS = Who(CONVENING)
KEEPERS = Who(frozenset({Permission.ADMINISTRATOR, Permission.SECRETARY, Permission.LEAD}))
RECORDERS = Who(KEEPERS.permissions | CONVENORS.permissions)
PARTICIPANTS = Who(frozenset(Permission) - {Permission.OBSERVER})


@dataclass(frozen=True, slots=True)
class Shortcut:
    """An entry in a menu of a chat service that opens a command, by itself or on somebody's message.

    On a message, `text` is the parameter that takes its words, and `author` the one that takes who wrote it.
    """

    name: str
    text: str = ""
    author: str = ""

    @property
    def on_message(self) -> bool:
        """Whether it stands in the menu of each message."""
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can do."""

    verb: str
    summary: str
    who: Who
    parameters: tuple[Parameter, ...]
    action: Callable[..., Reply]
    examples: tuple[str, ...]
    writes: bool
    submit: str = "Send"
    beforehand: Callable[[Mapping[str, Any]], Any] | None = None
    """What takes its time (reading a file that came along) and is done before the record's lock is taken."""
    shortcuts: tuple[Shortcut, ...] = ()

    def parameter(self, name: str) -> Parameter:
        """The parameter of a name."""
        return next(one for one in self.parameters if one.name == name)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with what was asked, and with which parameter."""

    sentence: str
    name: str = ""


class Refused(GovernanceError):
    """What was asked cannot be done, for all these reasons; `nearest` are lines that could be."""

    def __init__(self, *problems: Problem | str, nearest: tuple[str, ...] = ()) -> None:
        self.problems = tuple(one if isinstance(one, Problem) else Problem(one) for one in problems)
        self.nearest = nearest
        super().__init__(" ".join(problem.sentence for problem in self.problems))


class Incomplete(GovernanceError):
    """Something must be said first; a form asks for it, filled in with what holds now."""

    def __init__(
        self,
        *names: str,
        ask: str = "",
        values: Mapping[str, Any] | None = None,
        seen: tuple[tuple[str, int], ...] = (),
    ) -> None:
        self.names = names
        self.values = values or {}
        self.seen = seen
        super().__init__(ask)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """How the clerk is run, as far as it can be told: whether mail leaves, and the address of its pages."""

    mail_leaves: bool = True
    address: str = ""


@dataclass
class Act:
    """What a command works with: the record, who asks, and when. It commits once."""

    store: Store
    view: View
    actor: Person
    request: Request
    network: Network
    desk: Desk | None = None
    done: list[Commit] = field(default_factory=list)
    surroundings: Surroundings = Surroundings()

    @property
    def now(self) -> datetime:
        """The instant of the request."""
        return self.request.at

    @property
    def zone(self) -> ZoneInfo:
        """The network's time zone."""
        return ZoneInfo(self.network.zone)

    @property
    def scene(self) -> Scene:
        """What lines are read against and printed for."""
        request = self.request
        return Scene(self.view, self.actor, self.now, self.zone, request.attachments, request.channels)

    def next_version(self, record: Record) -> int:
        """The version that a record will have once this act commits it."""
        return self.view.version(type(record), record.id) + 1

    def new_id(self, prefix: str, width: int = 3) -> str:
        """An identifier that nothing had before."""
        return f"{prefix}-{self.view.next_number(prefix):0{width}d}"

    def commit(self, verb: str, *records: Record, reason: str = "", keys: tuple[str, ...] = ()) -> None:
        """Write the records down, with who, when, how and why, before anybody is answered.

        `keys` name what may be done once and is done by this.
        """
        if self.desk is None:
            raise TypeError(f"{verb} is committed by a command that was declared as reading only")
        commit = self.desk.commit(
            at=self.now,
            actor=self.actor.id,
            surface=self.request.surface,
            verb=verb,
            reason=reason,
            line=self.request.line,
            records=routed(self.desk, records),
            read=seen_versions(self.request.seen),
            keys=(*keys, self.request.key) if self.request.key else keys,
            operator=self.request.operator,
        )
        self.done.append(commit)


def seen_versions(seen: tuple[tuple[str, int], ...]) -> Mapping[tuple[str, str], int]:
    """The versions that a form showed, by kind and identifier."""
    return {_parted(name): version for name, version in seen}


def _parted(name: str) -> tuple[str, str]:
    """The kind and the identifier in the name of a record; a kind may be of several words."""
    kinds = (one for one in KINDS if name.startswith(f"{one} "))
    kind = max(kinds, key=len, default=name.partition(" ")[0])
    return kind, name.removeprefix(f"{kind} ")


def shown(view: View, *records: Record) -> tuple[tuple[str, int], ...]:
    """What a form has to carry, so that nothing that moved meanwhile is overwritten."""
    names = [(type(record), record.id) for record in records]
    return tuple((f"{kind_of(type_).name} {id_}", view.version(type_, id_)) for type_, id_ in names)


def the_network(view: View) -> Network:
    """The network that this record is of."""
    return view.get(Network, NETWORK)


DECLARED: Final = Declared()
"""Every command there is."""


def command(
    verb: str,
    summary: str,
    *,
    who: Who,
    examples: tuple[str, ...],
    writes: bool = True,
    submit: str = "Send",
    options: tuple[Parameter, ...] = (),
    beforehand: Callable[[Mapping[str, Any]], Any] | None = None,
    shortcuts: tuple[Shortcut, ...] = (),
) -> Callable[[Callable[..., Reply]], Callable[..., Reply]]:
    """Declare a function to be what a verb does; its annotated arguments are the command's parameters.

    `options` are further ones, declared as data elsewhere; the function takes them as its `**` arguments.
    What `beforehand` makes of the values, outside the lock, is `act.request.found`.
    """

    def declare(action: Callable[..., Reply]) -> Callable[..., Reply]:
        parameters = (*_parameters(action), *options)
        made = Command(
            verb, summary, who, parameters, action, examples, writes, submit, beforehand, shortcuts
        )
        DECLARED.declare(verb, made)
        return action

    return declare


def _parameters(action: Callable[..., Reply]) -> tuple[Parameter, ...]:
    hints = get_type_hints(action, include_extras=True)
    signature = inspect.signature(action).parameters.values()
    return tuple(
        Parameter(one.name, _param(hints[one.name]), one.default is inspect.Parameter.empty)
        for one in list(signature)[1:]
        if one.kind is not inspect.Parameter.VAR_KEYWORD
    )


def _param(hint: Any) -> Param:  # noqa: ANN401 -- an annotation can be anything
    return next(extra for extra in hint.__metadata__ if isinstance(extra, Param))
