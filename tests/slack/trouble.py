"""What goes wrong on purpose? Rules by method: a refusal, too many requests, silence, a broken line."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.slack.refusals import Dropped, Payload, Refusal, Status

Mishap = Callable[[], None]
"""Raises what is answered instead, or returns once enough time was lost."""


def says(word: str) -> Mishap:
    """`ok: false` with this word."""

    def mishap() -> None:
        raise Refusal(word)

    return mishap


def too_many(retry_after: int) -> Mishap:
    """429: come back in so many seconds."""

    def mishap() -> None:
        raise Status(429, '{"ok":false,"error":"ratelimited"}', {"Retry-After": str(retry_after)})

    return mishap


def status(code: int) -> Mishap:
    """A server of Slack's that is not well."""

    def mishap() -> None:
        raise Status(code, "upstream is not well")

    return mishap


def breaks_off() -> None:
    """The line is cut, with a reset, before an answer."""
    raise Dropped


def slow(seconds: float) -> Mishap:
    """The answer takes its time."""

    def mishap() -> None:
        time.sleep(seconds)

    return mishap


@dataclass
class _Rule:
    method: str
    mishap: Mishap
    left: int
    when: Callable[[Payload], bool]


@dataclass
class Trouble:
    """The mishaps that are waiting to happen; each happens so many times, or always."""

    _rules: list[_Rule] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def on(
        self,
        method: str,
        mishap: Mishap,
        *,
        times: int = 1,
        when: Callable[[Payload], bool] = lambda _given: True,
    ) -> None:
        """Let a method (`*` for any) go wrong so many times; `times=-1` until it is mended."""
        with self._lock:
            self._rules.append(_Rule(method, mishap, times, when))

    def mended(self) -> None:
        """Nothing goes wrong any more."""
        with self._lock:
            self._rules.clear()

    def befall(self, method: str, given: Payload, *, after: bool = False) -> None:
        """Let happen what was meant for this call; `after` for what befalls an answer that was done."""
        name = f"{method} done" if after else method
        with self._lock:
            found = next((one for one in self._rules if self._meant(one, name, given, after=after)), None)
            if found is not None and found.left > 0:
                found.left -= 1
        if found is not None:
            found.mishap()

    @staticmethod
    def _meant(rule: _Rule, name: str, given: Payload, *, after: bool) -> bool:
        named = rule.method == name or (rule.method == "*" and not after)
        return named and rule.left != 0 and rule.when(given)
