"""Is a text as long as it may be, is a field known, are there as many things as there may be?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

Thing = Mapping[str, Any]


def units(text: str) -> int:
    """The length of a text as Slack counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def in_plain(thing: object, most: int, at: str) -> Iterator[str]:
    """Whether this is plain text of at most so many letters."""
    if not isinstance(thing, dict) or thing.get("type") != "plain_text":
        yield f"{at}: plain_text is needed"
        return
    yield from in_fields(thing, {"text": most, "emoji": None}, {"type", "text"}, at)


def in_text(thing: object, most: int, at: str) -> Iterator[str]:
    """Whether this is plain text or mrkdwn of at most so many letters."""
    if isinstance(thing, dict) and thing.get("type") == "mrkdwn":
        yield from in_fields(thing, {"text": most, "verbatim": None}, {"type", "text"}, at)
    else:
        yield from in_plain(thing, most, at)


def in_fields(
    thing: Thing, known: Mapping[str, int | None], needed: set[str], at: str, *, blank: bool = False
) -> Iterator[str]:
    """Whether what is needed is there, nothing else is, and each text has its length.

    A run of rich text may be `blank`; what stands by itself may not.
    """
    yield from (f"{at}: {name} is missing" for name in sorted(needed - set(thing)))
    yield from (f"{at}: {name} is unknown" for name in thing if name not in known and name != "type")
    for name, most in known.items():
        if most is not None and name in thing:
            yield from in_string(
                thing[name], int(name not in _MAY_BE_EMPTY), most, f"{at}.{name}", blank=blank
            )


_MAY_BE_EMPTY: Final = {"private_metadata", "block_id"}


def in_string(text: object, least: int, most: int, at: str, *, blank: bool = False) -> Iterator[str]:
    """Whether this is a text of such a length that can be sent, with something to be seen in it."""
    if not isinstance(text, str):
        yield f"{at}: a text is needed"
    elif not least <= units(text) <= most:
        yield f"{at}: {units(text)} letters, {least} to {most} may be"
    elif least and not blank and not text.strip():
        yield f"{at}: is blank"
    elif any("\ud800" <= letter <= "\udfff" or letter == "\x00" for letter in text):
        yield f"{at}: holds half a letter, or none"


def in_many(things: Sequence[Any], least: int, most: int, at: str) -> Iterator[str]:
    """Whether there are as many as may be."""
    if not least <= len(things) <= most:
        yield f"{at}: {len(things)}, {least} to {most} may be"


def letters_in(thing: object) -> int:
    """What stands in a block to be read, and what its buttons carry."""
    match thing:
        case str():
            return units(thing)
        case dict():
            return sum(letters_in(value) for name, value in thing.items() if name not in _NOT_READ)
        case list() | tuple():
            return sum(map(letters_in, thing))
        case _:
            return 0


_NOT_READ: Final = {"type", "style", "action_id", "block_id", "format", "align"}
