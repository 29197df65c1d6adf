"""What is a method of the Web API? Its name, the scopes that it asks for, and the arguments that it takes.

Slack passes over arguments that it does not know; here they are refused, so that a slip of the pen is found.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.slack.refusals import Payload, Refusal
from tests.slack.workspace import Channel, Member, Workspace


class Given:
    """The arguments of a call, each read as what it has to be."""

    def __init__(self, values: Payload) -> None:
        self.values = values

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) is not None

    def text(self, name: str, otherwise: str = "") -> str:
        """A string; Slack takes a number for one, and nothing else."""
        value = self.values.get(name)
        if value is None:
            return otherwise
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise Refusal("invalid_arguments", f"must be a string [json-pointer:/{name}]")
        return str(value)

    def number(self, name: str, otherwise: int) -> int:
        """A whole number."""
        told = self.text(name, str(otherwise))
        if not told.lstrip("-").isdecimal():
            raise Refusal("invalid_arguments", f"must be an integer [json-pointer:/{name}]")
        return int(told)

    def flag(self, name: str) -> bool | None:
        """A yes or a no, where one was given."""
        value = self.values.get(name)
        if value is None or isinstance(value, bool):
            return value
        if value in ("true", "false", "1", "0", 1, 0):
            return value in ("true", "1", 1)
        raise Refusal("invalid_arguments", f"must be a boolean [json-pointer:/{name}]")

    def parsed(self, name: str) -> Any:  # noqa: ANN401 -- any JSON
        """A list or an object, which comes as JSON or as a string of it."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise Refusal("invalid_arguments", f"must be JSON [json-pointer:/{name}]") from None


@dataclass(frozen=True)
class Method:
    """A declared method."""

    name: str
    scopes: tuple[str, ...]
    needs: tuple[str, ...]
    takes: tuple[str, ...]
    action: Callable[[Workspace, Given], Payload]
    app_level: bool = False
    json_too: bool = True
    """Whether it takes a body of JSON; a few take forms alone."""


_ANYWHERE = ("token", "team_id")
"""Bolt names the workspace in every call."""
METHODS: dict[str, Method] = {}


@dataclass(frozen=True)
class Call:
    """A call as it came in, and what was answered."""

    method: str
    given: Payload
    answer: Payload
    at: float = field(compare=False, default=0.0)

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        return bool(self.answer.get("ok"))


def method(
    name: str,
    *,
    scopes: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    takes: tuple[str, ...] = (),
    app_level: bool = False,
    json_too: bool = True,
) -> Callable[[Callable[[Workspace, Given], Payload]], Callable[[Workspace, Given], Payload]]:
    """Declare what a method does."""

    def declare(action: Callable[[Workspace, Given], Payload]) -> Callable[[Workspace, Given], Payload]:
        METHODS[name] = Method(name, scopes, needs, takes, action, app_level, json_too)
        return action

    return declare


def require(space: Workspace, *scopes: str) -> None:
    """Refuse what the manifest asks no leave for; any one of the scopes will do."""
    if scopes and not space.manifest.scopes & set(scopes):
        raise Refusal(
            "missing_scope", needed=",".join(scopes), provided=",".join(sorted(space.manifest.scopes))
        )


def obey(space: Workspace, called: Method, values: Payload) -> Payload:
    """Check a call against what is declared, and do it."""
    for scope in called.scopes:
        require(space, scope)
    unknown = sorted(set(values) - {*called.needs, *called.takes, *_ANYWHERE})
    if unknown:
        raise Refusal("invalid_arguments", *(f"no such argument [json-pointer:/{one}]" for one in unknown))
    missing = [one for one in called.needs if values.get(one) in (None, "")]
    if missing:
        raise Refusal(
            "invalid_arguments", *(f"missing required field [json-pointer:/{one}]" for one in missing)
        )
    return {"ok": True, **called.action(space, Given(values))}


def channel_of(space: Workspace, id_: str) -> Channel:
    """A conversation by its identifier; names and people are none."""
    found = space.channels.get(id_)
    if found is None:
        raise Refusal("channel_not_found")
    return found


def member_of(space: Workspace, id_: str, otherwise: str = "user_not_found") -> Member:
    """Somebody by their identifier."""
    found = space.members.get(id_)
    if found is None:
        raise Refusal(otherwise)
    return found
