"""Can an uploaded Word template be used? Every part is looked at, and everything that is wrong is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from lxml import etree

from templates.contexts.declared import declared, every_field
from templates.engines.text import TemplateAtFault
from templates.engines.text_checking import Names
from templates.engines.word import sources
from templates.engines.word_checking.findings import MOST, Finding, Wanted, refusing
from templates.engines.word_checking.leftovers import leftovers, tags_elsewhere
from templates.engines.word_checking.package import NotSafe, parts_of
from templates.engines.word_checking.pairing import alone, paired
from templates.engines.word_checking.places import Part, passages, printed_parts
from templates.engines.word_checking.relations import relations
from templates.engines.word_checking.tags import Tag, tags_of
from templates.engines.word_checking.words_of_tags import judged

_MOST_TAGS: Final = 3_000
_WORD: Final = re.compile(r"\w+")
_NOWHERE: Final = "Nowhere in the document"


@dataclass(slots=True)
class _Looked:
    """What was found in the parts so far."""

    findings: list[Finding] = field(default_factory=list)
    printed: dict[str, set[str]] = field(default_factory=dict)
    asked: dict[str, set[str]] = field(default_factory=dict)
    tags: int = 0


def check(content: bytes, context: type[Any], wanted: tuple[Wanted, ...] = ()) -> tuple[Finding, ...]:
    """Everything that was found, what refuses the template first; nothing in it is run."""
    try:
        parts = parts_of(content)
        return _ordered(_checked(content, parts, context, wanted))
    except NotSafe as fault:
        return (fault.finding,)
    except (etree.XMLSyntaxError, KeyError, StopIteration, RecursionError):
        return (Finding("The file is damaged: what is in it cannot be read. Save it again in Word."),)


def _ordered(findings: list[Finding]) -> tuple[Finding, ...]:
    known = dict.fromkeys(findings)
    return tuple(sorted(known, key=lambda one: not one.refused))[:MOST]


def _checked(
    content: bytes, parts: Mapping[str, bytes], context: type[Any], wanted: tuple[Wanted, ...]
) -> list[Finding]:
    fields = declared(context)
    names = frozenset(one.path.rpartition(".")[2] for one in every_field(fields))
    looked = _Looked(list(relations(parts)))
    printed = printed_parts(parts)
    for part in printed:
        _look(looked, part, fields.fields, names)
    looked.findings += tags_elsewhere(parts, frozenset(one.name for one in printed))
    if not refusing(tuple(looked.findings)):
        looked.findings += _guarded(content, context, looked.tags)
    looked.findings += _missing(looked, wanted)
    return looked.findings


def _look(looked: _Looked, part: Part, names: Names, known: frozenset[str]) -> None:
    read = list(passages(part))
    found = [one for passage in read for one in tags_of(passage)]
    tags = sorted((one for one in found if isinstance(one, Tag)), key=lambda one: one.order)
    looked.tags += len(tags)
    if looked.tags > _MOST_TAGS:
        raise NotSafe(f"It has more than {_MOST_TAGS:,} fields, loops and ifs, so it is not read.")
    says = judged(tags, names)
    looked.printed.setdefault(part.sort, set()).update(says.said.printed)
    looked.asked.setdefault(part.sort, set()).update(says.said.asked)
    faults = [one for one in found if isinstance(one, Finding)]
    faults += [one for tag in tags for one in alone(tag)]
    faults += [*paired(tags), *says.findings, *leftovers(part, read, known)]
    at = {passage.place: number for number, passage in enumerate(read)}
    looked.findings += sorted(faults, key=lambda one: at.get(one.where, -1))


def _guarded(content: bytes, context: type[Any], tags: int) -> Iterator[Finding]:
    """The last wall: exactly what would be compiled is read whole, whatever was seen of it before."""
    try:
        found = sources("the template", content, context)
    except TemplateAtFault as fault:
        yield Finding(fault.sentence)
        return
    if found != tags:
        yield Finding(f"It holds {found} tags, of which {tags} can be seen in Word: the others are hidden.")


def _missing(looked: _Looked, wanted: tuple[Wanted, ...]) -> Iterator[Finding]:
    """Fields that nobody would see missing until the document is signed."""
    told = {word for one in looked.findings for word in _WORD.findall(f"{one.what} {one.nearest}")}
    for one in wanted:
        used = _used(looked.printed, one) | (_used(looked.asked, one) if one.question else set())
        if one.path not in used and not told & set(one.path.split(".")):
            yield Finding(one.lost, "No header" if one.in_header else _NOWHERE, "", refused=one.needed)


def _used(by_sort: Mapping[str, set[str]], one: Wanted) -> set[str]:
    return by_sort.get("header", set()) if one.in_header else set().union(*by_sort.values())
