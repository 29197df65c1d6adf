"""What can go wrong here, in words for a chair? The parent of all failures of the product."""

from __future__ import annotations


class GovernanceError(Exception):
    """Something could not be done: a full sentence that says what, and a hint that says what to do next."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(f"{sentence} {hint}".strip())
        self.sentence = sentence
        self.hint = hint
