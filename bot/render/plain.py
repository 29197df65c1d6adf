"""How does a reply read as plain words, in a terminal or a mail?

Nothing is lost against the other forms: a mood is a word, a button is the line that it types, a form is the
list of what it asks, and a file is named. Of a long list to choose from, the first are told and how many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from bot.render.columns import in_columns, in_pairs
from bot.render.legible import kind_in_words, legible, one_line, size_in_words
from bot.reply import (
    Attachment,
    Choices,
    Entry,
    Facts,
    Field,
    Form,
    Heading,
    Line,
    Mood,
    Option,
    Part,
    Reply,
    Table,
    Text,
    Verdict,
)

WIDTH = 100
_FEW = 12
_NAMED = 3
_MOODS = {Mood.GOOD: "Done", Mood.NOTE: "Note", Mood.WARNING: "Warning", Mood.BAD: "Refused"}


def plain(reply: Reply, width: int = WIDTH) -> str:
    """The reply as text whose lines are no longer than the width, where words allow."""
    blocks = ("\n".join(_lines(part, width)) for part in reply.parts)
    return "\n\n".join(block for block in blocks if block.strip())


def mood_in_words(mood: Mood) -> str:
    """What a mood is called."""
    return _MOODS[mood]


def _lines(part: Part, width: int) -> Iterable[str]:  # noqa: PLR0911 -- a part each
    match part:
        case Heading(text):
            return _heading(one_line(text), width)
        case Text(text):
            return _paragraphs(text, width)
        case Verdict():
            return _verdict(part, width)
        case Facts(pairs):
            return in_pairs(pairs, width)
        case Table():
            return _table(part, width)
        case Line(text):
            return ["    " + line for line in legible(text).split("\n")]
        case Choices():
            return _choices(part, width)
        case Form():
            return _form(part, width)
        case Attachment(name, media_type, content):
            return [f"Attached: {one_line(name)} ({kind_in_words(media_type)}, {size_in_words(content)})"]


def _heading(text: str, width: int) -> Iterator[str]:
    lines = _wrapped(text, width)
    yield from lines
    if lines:
        yield "=" * max(map(len, lines))


def _paragraphs(text: str, width: int) -> Iterator[str]:
    for line in legible(text).split("\n"):
        yield from _wrapped(line, width) or [""]


def _verdict(part: Verdict, width: int) -> Iterator[str]:
    yield from _wrapped(f"{mood_in_words(part.mood)}: {part.text}", width)
    for reason in part.reasons:
        yield from _wrapped(reason, width, "  - ", "    ")


def _table(part: Table, width: int) -> Iterator[str]:
    yield from _wrapped(part.caption, width)
    yield from in_columns(part.columns, part.rows, width)
    if not part.rows:
        yield "(none)"


def _choices(part: Choices, width: int) -> Iterator[str]:
    yield from _wrapped(part.prompt, width)
    for button in part.buttons:
        label = one_line(button.label)
        yield from _wrapped("" if label == one_line(button.line) else label, width, "  ", "  ")
        yield from ("    " + line for line in legible(button.line).split("\n"))


def _form(part: Form, width: int) -> Iterator[str]:
    yield from _wrapped(part.title, width)
    section = ""
    for field in part.fields:
        yield from _wrapped(field.section if field.section != section else "", width, "  ")
        section = field.section
        yield from _field(field, width)
    yield from _wrapped(f"{part.submit}: type it in one line, for example:", width)
    yield "    " + one_line(part.example or part.verb)


def _field(field: Field, width: int) -> Iterator[str]:
    asked = f"{field.label}{' (needed)' if field.required else ''}:"
    values = [line for line in legible(field.value).split("\n") if line.strip()]
    if len(values) > 1:
        yield from _wrapped(asked, width, "  - ", "    ")
        for line in values:
            yield from _wrapped(line, width, "      ", "        ")
    else:
        yield from _wrapped(f"{asked} {''.join(values)}", width, "  - ", "    ")
    yield from _wrapped(field.hint, width, "    ", "    ")
    if field.options and field.entry is not Entry.TICK:
        yield from _wrapped(_choice(field.options), width, "    ", "    ")
    yield from _wrapped(field.fault, width, "    Wrong: ", "    ")


def _choice(options: Sequence[Option]) -> str:
    """What may be chosen: all of a short list, of a long one the first and how many they are."""
    if len(options) <= _FEW:
        return "One of: " + "; ".join(map(_option, options))
    return f"One of {len(options)}: " + "; ".join(map(_option, options[:_NAMED])) + "; …"


def _option(option: Option) -> str:
    value, label = one_line(option.value), one_line(option.label)
    return value if value.casefold() == label.casefold() else f"{value} ({label})"


def _wrapped(text: str, width: int, first: str = "", then: str = "") -> list[str]:
    """The text on lines; long words such as addresses stay whole, so that they can be copied."""
    words = one_line(text)
    return wrap(
        words,
        width,
        initial_indent=first,
        subsequent_indent=then,
        break_long_words=False,
        break_on_hyphens=False,
    )
