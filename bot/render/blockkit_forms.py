"""How does a form open in Slack? As a modal, in as many pages as it takes.

A modal holds 100 blocks and 250 KB. No command asks so much today; one that did would be asked page by page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from bot.render.blockkit_fields import ANSWER, asked
from bot.render.blockkit_rich import Span, rich, section, within
from bot.render.blockkit_text import Block, plain_text, shortened, size
from bot.render.legible import one_line
from bot.reply import Entry, Field, Form

LONGEST_TITLE: Final = 24
LONGEST_HEADER: Final = 150
MOST_BLOCKS: Final = 100
MOST_OCTETS: Final = 230_000
MOST_IN_MENUS: Final = 600
"""Options that stand in the modal itself; a form with more of them is searched instead."""
CALLBACK: Final = "form"


def view(form: Form, *, private_metadata: str = "", callback_id: str = CALLBACK, page: int = 0) -> Block:
    """The modal that asks a form; `page` is one of the `pages` that it comes to."""
    parts = pages(form)
    part = parts[page]
    last = page == len(parts) - 1
    return {
        "type": "modal",
        "callback_id": callback_id,
        "private_metadata": private_metadata,
        "title": plain_text(title_of(form)),
        "submit": plain_text(_submit(form) if last else "Next"),
        "close": plain_text("Cancel"),
        "blocks": [*_head(form, page, len(parts)), *_body(part), *_foot(form, last=last)],
    }


def pages(form: Form) -> tuple[Form, ...]:
    """The form in parts, each of which one modal can ask; nearly always the form itself."""
    searched = _many(form)
    used = len(_head(form, 0, 2)) + len(_foot(form, last=True))
    octets = 0
    parts: list[list[Field]] = [[]]
    most = MOST_BLOCKS - used
    blocks = 0
    for field in form.fields:
        made = [*_section(field.section), *asked(field, search=searched)]
        needed = len(json.dumps(made))
        if parts[-1] and (blocks + len(made) > most or octets + needed > MOST_OCTETS):
            parts.append([])
            blocks = octets = 0
        parts[-1].append(field)
        blocks += len(made)
        octets += needed
    return tuple(replace(form, fields=tuple(part)) for part in parts)


def title_of(form: Form) -> str:
    """What stands over the modal: the form's title, or where that is too long the words of its command."""
    title, verb = one_line(form.title), one_line(form.verb).capitalize()
    fitting = (one for one in (title, verb) if one and size(one) <= LONGEST_TITLE)
    return next(fitting, shortened(title or verb or "Form", LONGEST_TITLE))


def _submit(form: Form) -> str:
    label = one_line(form.submit)
    return label if label and size(label) <= LONGEST_TITLE else "Send"


def _head(form: Form, page: int, of: int) -> list[Block]:
    told = "" if title_of(form) == one_line(form.title) else one_line(form.title)
    long = "" if _submit(form) == one_line(form.submit) else one_line(form.submit)
    pages_told = f"Page {page + 1} of {of}" if of > 1 else ""
    lines = (Span(told, "bold"), Span(long), Span(pages_told))
    return [rich(section(part)) for line in lines if line.text for part in within((line,))]


def _body(form: Form) -> Iterator[Block]:
    """The questions; those of one section under its name."""
    searched = _many(form)
    for name, fields in groupby(form.fields, key=lambda one: one.section):
        yield from _section(name)
        for field in fields:
            yield from asked(field, search=searched)


def _section(name: str) -> Iterator[Block]:
    said = one_line(name)
    if said and size(said) <= LONGEST_HEADER:
        yield {"type": "header", "text": plain_text(said)}
    elif said:
        for part in within((Span(said, "bold"),)):
            yield rich(section(part))


def _foot(form: Form, *, last: bool) -> list[Block]:
    example = one_line(form.example)
    if not example or not last:
        return []
    spans = (Span("In one line, for example: ", "italic"), Span(example, "code"))
    return [rich(section(part)) for part in within(spans)]


def _many(form: Form) -> bool:
    """Whether the menus of a form hold more than a modal should carry."""
    choices = (one for one in form.fields if one.entry is Entry.CHOICE)
    return sum(len(one.options) for one in choices) > MOST_IN_MENUS


def errors(form: Form) -> dict[str, str]:
    """What is wrong with each answer, by the block that asked for it; for a form that is open already."""
    return {f"{ANSWER}{one.name}": one_line(one.fault) for one in form.fields if one.fault.strip()}


def loading(title: str) -> Block:
    """The modal that opens within Slack's three seconds, until the form is there."""
    return {
        "type": "modal",
        "callback_id": "loading",
        "title": plain_text(shortened(title, LONGEST_TITLE) or "One moment"),
        "close": plain_text("Close"),
        "blocks": [{"type": "section", "text": plain_text("One moment: the form is on its way.")}],
    }
