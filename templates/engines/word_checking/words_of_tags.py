"""Does each tag say something that there is? Judged one by one, within the loops that are open around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from templates.engines.text_checking import UNKNOWN, Names, Said, opened, read, syntax_fault
from templates.engines.word_checking.findings import Finding
from templates.engines.word_checking.tags import VERBS, Tag

_BARE: Final = ("endfor", "endif", "else")
_TARGET: Final = re.compile(r"for\s+(\w+)")


@dataclass(slots=True)
class Judged:
    """What all tags of a part say together, what is wrong with each, and what is open at the last one."""

    said: Said = field(default_factory=Said)
    findings: list[Finding] = field(default_factory=list)
    scopes: list[tuple[str, Names]] = field(default_factory=list)

    @property
    def names(self) -> Names:
        """The names that hold where one is."""
        return self.scopes[-1][1]


def judged(tags: Iterable[Tag], names: Names) -> Judged:
    """Every tag in the order in which it is obeyed; a loop's name holds until the loop ends."""
    made = Judged(scopes=[("", names)])
    for tag in tags:
        if tag.sort == "{{":
            _judge(made, tag, tag.plain)
        elif tag.sort == "{%":
            _spelt(made, tag)
            _obeyed(made, tag)
    return made


def _spelt(made: Judged, tag: Tag) -> None:
    """A word that is none of those that are obeyed, or one with more behind it than it takes."""
    typed, meant = tag.typed_verb, tag.verb
    if meant in VERBS and typed != meant:
        told = f"“{tag.typed}” is neither a loop nor an if: a template may do nothing else."
        _add(made, tag, told, f"{{%{tag.takes} {tag.words.replace(typed, meant, 1)} %}}")
    elif meant in _BARE and tag.words != typed:
        _add(made, tag, f"“{tag.typed}” has more words than it takes.", f"{{%{tag.takes} {meant} %}}")
    elif meant not in VERBS:
        faults = [] if syntax_fault(tag.plain) else read(tag.plain, made.names).faults
        told = f"“{tag.typed}” is neither a loop nor an if: a template may do nothing else."
        _add(made, tag, _with_tag(faults[0].sentence, tag) if faults else told)


def _obeyed(made: Judged, tag: Tag) -> None:
    rest = tag.words.removeprefix(tag.typed_verb)
    match tag.verb:
        case "if":
            _judge(made, tag, f"{{% if {rest} %}}{{% endif %}}")
            made.scopes.append(("if", made.names))
        case "elif":
            _judge(made, tag, f"{{% if {rest} %}}{{% endif %}}")
        case "for":
            made.scopes.append(("for", _loop(made, tag, f"for {rest}")))
        case "endif" | "endfor":
            _end(made, tag.verb.removeprefix("end"))


def _end(made: Judged, verb: str) -> None:
    """Close what is meant, with all that was left open within it."""
    if verb in [one for one, _ in made.scopes]:
        while made.scopes.pop()[0] != verb:
            pass


def _judge(made: Judged, tag: Tag, source: str) -> None:
    if told := syntax_fault(source):
        _unreadable(made, tag, told)
    else:
        _take(made, tag, read(source, made.names))


def _loop(made: Judged, tag: Tag, words: str) -> Names:
    source = f"{{% {words} %}}{{% endfor %}}"
    if told := syntax_fault(source):
        _unreadable(made, tag, told)
        target = _TARGET.match(words)
        return {**made.names, target[1]: UNKNOWN} if target else made.names
    said, inside = opened(source, made.names)
    _take(made, tag, said)
    return inside


def _take(made: Judged, tag: Tag, said: Said) -> None:
    made.said.printed |= said.printed
    made.said.asked |= said.asked
    for one in said.faults:
        _add(made, tag, _with_tag(one.sentence, tag), one.nearest)


def _with_tag(sentence: str, tag: Tag) -> str:
    """The sentence with the tag that it is about, where it does not say as much itself."""
    return sentence if tag.words in sentence else f"{sentence} (“{tag.typed}”)"


def _unreadable(made: Judged, tag: Tag, told: str) -> None:
    _add(made, tag, f"“{tag.typed}” cannot be read: {told.rstrip('.')}.")


def _add(made: Judged, tag: Tag, what: str, nearest: str = "") -> None:
    made.findings.append(Finding(what, tag.passage.place, nearest))
