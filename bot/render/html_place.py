"""Where on a page does a reply stand, and where do its buttons, forms and files lead?"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """What a surface tells the renderer about its page.

    `prefix` begins every identifier, `level` is the depth of headings, `say`, `answer` and `files` are
    addresses. `hidden` is posted with everything (who posts it, and proof of that); `key` begins the key that
    each button and form posts, so that pressing it twice has one effect. Where replies are `folded`, as older
    ones are, a form is opened by a click.
    """

    prefix: str = "reply"
    level: int = 3
    say: str = "/say"
    answer: str = "/form"
    files: str = "files"
    hidden: tuple[tuple[str, str], ...] = ()
    key: str = ""
    folded: bool = False

    def within(self, number: int) -> Place:
        """The place of one of the things that stand here."""
        key = f"{self.key}-{number}" if self.key else ""
        return replace(self, prefix=f"{self.prefix}-{number}", key=key)
