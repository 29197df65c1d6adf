"""Does each tag say something that there is? Judged one by one, within the loops that are open around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from templates.engines.text_checking import Fault, Names, Said, nearest, opened, read, syntax_fault
from templates.engines.word_checking.findings import Finding
from templates.engines.word_checking.tags import Tag

_VERBS: Final = ("for", "endfor", "if", "elif", "else", "endif")
_ENDS: Final = ("endfor", "endif", "else")
_CLOSED_BY: Final = {"for": "{% endfor %}", "if": "{% endif %}"}


@dataclass(slots=True)
class Judged:
    """What all tags of a part say together, and what is wrong with each."""

    said: Said = field(default_factory=Said)
    findings: list[Finding] = field(default_factory=list)


def judged(tags: Iterable[Tag], names: Names) -> Judged:
    """Every tag in the order in which it is obeyed; a loop's name holds until the loop ends."""
    made, scopes = Judged(), [names]
    for tag in tags:
        if tag.sort == "{{":
            _judge(made, tag, tag.plain, scopes[-1])
        elif tag.sort == "{%":
            _obeyed(made, tag, scopes)
    return made


def _obeyed(made: Judged, tag: Tag, scopes: list[Names]) -> None:
    if tag.verb in ("if", "elif"):
        condition = tag.words.removeprefix(tag.verb)
        _judge(made, tag, f"{{% if {condition} %}}{{% endif %}}", scopes[-1])
    elif tag.verb == "for":
        scopes.append(_loop(made, tag, scopes[-1]))
    elif tag.verb == "endfor" and len(scopes) > 1:
        scopes.pop()
    if tag.verb in _ENDS and tag.words != tag.verb:
        made.findings.append(Finding(f"“{tag.typed}” has more words than it takes.", tag.passage.place,
                                     f"{{%{tag.takes} {tag.verb} %}}"))  # fmt: skip
    elif tag.verb not in _VERBS:
        made.findings.append(_other(tag, scopes[-1]))


def _judge(made: Judged, tag: Tag, source: str, names: Names) -> None:
    if told := syntax_fault(source):
        made.findings.append(Finding(f"“{tag.typed}” cannot be read: {_sentence(told)}", tag.passage.place))
        return
    _told(made, tag, read(source, names))


def _loop(made: Judged, tag: Tag, names: Names) -> Names:
    source = tag.plain + _CLOSED_BY["for"]
    if told := syntax_fault(source):
        made.findings.append(Finding(f"“{tag.typed}” cannot be read: {_sentence(told)}", tag.passage.place))
        return names
    said, inside = opened(source, names)
    _told(made, tag, said)
    return inside


def _told(made: Judged, tag: Tag, said: Said) -> None:
    made.said.printed |= said.printed
    made.said.asked |= said.asked
    made.findings.extend(_findings(tag, said.faults))


def _findings(tag: Tag, faults: Iterable[Fault]) -> Iterator[Finding]:
    for one in faults:
        yield Finding(f"{one.sentence} (“{tag.typed}”)", tag.passage.place, one.nearest)


def _other(tag: Tag, names: Names) -> Finding:
    """What a tag that is neither loop nor if would do, or which of them was probably meant."""
    source = tag.plain
    if not syntax_fault(source) and (faults := read(source, names).faults):
        return Finding(f"{faults[0].sentence} (“{tag.typed}”)", tag.passage.place)
    near = nearest(tag.verb, _VERBS)
    right = tag.words.replace(tag.verb, near, 1) if near else ""
    told = f"“{tag.typed}” is neither a loop nor an if: a template may do nothing else."
    return Finding(told, tag.passage.place, f"{{%{tag.takes} {right} %}}" if right else "")


def _sentence(told: str) -> str:
    return told.rstrip(".") + "."
