"""How does Slack say no? With `ok: false` and a word, or with a status where no method was reached."""

from __future__ import annotations

from typing import Any

Payload = dict[str, Any]


class Refusal(Exception):
    """`ok: false`: the word, and what Slack adds to it."""

    def __init__(self, word: str, *faults: str, **further: object) -> None:
        self.word = word
        self.faults = faults
        self.further = further
        super().__init__(word, *faults)

    @property
    def answer(self) -> Payload:
        """The body of the answer."""
        told: Payload = {"ok": False, "error": self.word, **self.further}
        if self.faults:
            told["response_metadata"] = {"messages": [f"[ERROR] {fault}" for fault in self.faults]}
        return told


class Status(Exception):
    """An answer by the status of HTTP alone."""

    def __init__(self, code: int, text: str = "", headers: dict[str, str] | None = None) -> None:
        self.code = code
        self.text = text
        self.headers = headers or {}
        super().__init__(code, text)


class Dropped(Exception):
    """The line is cut without an answer."""
