"""Which file is meant? One that came with the line, by its base name; a line never opens a path."""

from __future__ import annotations

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Words, cut, quote
from bot.reply import Attachment, Entry


class AFile(Plain[Attachment]):
    """A file that was attached to the line, named in it as it is called."""

    called = "a file that comes with the line"
    entry = Entry.FILE

    def take(self, words: Words, start: int, scene: Scene) -> Took[Attachment] | None:
        """Read the name of an attached file, in quotation marks or over as many words as it has."""
        if words.items[start].quoted:
            return self._called(words.items[start].text, start + 1, scene)
        most = max((one.name.count(" ") + 1 for one in scene.attachments), default=0)
        ends = range(min(len(words), start + most), start, -1)
        return next(
            (taken for end in ends if (taken := self._called(words.said(start, end), end, scene))), None
        )

    def _called(self, name: str, end: int, scene: Scene) -> Took[Attachment] | None:
        found = [one for one in scene.attachments if one.name.casefold() == name.casefold()]
        return Took(found[0], end) if found else None

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say which files did come with the line."""
        said = cut(words.said(start, end))
        if not scene.attachments:
            return Fault(f"No file came with the line, so “{said}” is not there: attach it.", (), start, end)
        names = ", ".join(one.name for one in scene.attachments)
        nearest = (quote(scene.attachments[0].name),) if len(scene.attachments) == 1 else ()
        return Fault(f"“{said}” did not come with the line; {names} did.", nearest, start, end)

    def line(self, value: Attachment, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its name in quotation marks."""
        return quote(value.name)

    def answer(self, value: Attachment, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its name."""
        return value.name

    def typed(self, answer: str) -> str:
        """Its name in quotation marks."""
        return quote(answer)


A_FILE = AFile()
