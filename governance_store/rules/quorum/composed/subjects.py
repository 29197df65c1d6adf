"""Of what does a sentence speak? A body by its name, any meeting, or a decision or meeting of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.amounts import amount_at
from governance_store.rules.quorum.composed.chart import End
from governance_store.rules.quorum.composed.lexicon import FUNCTION, LONGEST_SPAN, body, is_one_of
from governance_store.rules.quorum.composed.pieces import Occasion, Pieces, such
from governance_store.rules.quorum.occasions import is_of_deciding, occasion_of, words_of
from governance_store.rules.quorum.rule import When
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.terms_of_people import role_at

_Words = tuple[str, ...]
_LONGEST_NAME: Final = 3


def occasion(words: _Words, at: int) -> Iterator[End]:
    """Words that name a decision, a sort of meeting, or any business."""
    if words[at] in {"but", "and", "or"}:
        return
    for end in range(at + 1, min(at + LONGEST_SPAN, len(words)) + 1):
        if _NEVER_IN_OCCASION.intersection(words[at:end]):
            return
        span = words[at:end]
        if "," in span and (span[-1] == "," or "or" not in span[span.index(",") :]):
            continue
        if _meets(span) or _is_of_anything(span):
            continue
        named = _occasion(" ".join(span))
        if named is not None:
            yield end, named


_NEVER_IN_OCCASION: Final = frozenset(
    "adjourned reconvened resumed event room table hall case addition register roll condition footing basis "
    "proviso ground grounds "
    "understanding account behalf "
    "it them sunday sundays saturday saturdays friday fridays monday mondays tuesday tuesdays wednesday "
    "wednesdays "
    "thursday thursdays some certain alternate hour hours minute minutes outside propose proposing call "
    "calling summon convene "
    "requisition "
    "must shall need needs needed require requires required have has there is are can may takes take"
    " monthly weekly quarterly fortnightly".split()
)


_ABILITY: Final = re.compile(
    r"\b(?:committee|board|council|group|panel|body|forum|meeting|decision|resolution|vote|business|anything"
    r"|it|them|members|trustees|directors|governors) to (?:be|act|meet|sit|work|stand|count|proceed|function"
    r"|operate|go|have|start|begin|do|decide|open|make|take|happen|continue)\b"
    r"|^(?:decide|do|settle|agree) (?:things|anything|matters|questions|business)\b|\bbusiness at all$"
    r"|^(?:decide|deliberate|meet|act|sit|hear|take|consider)$"
    r"|^(?:the )?purposes? of (?:these|this|the|its|our|any) (?:\w+ )?(?:rules|orders|constitution|articles"
    r"|bylaws|statutes|business|quorum|meeting)$"
    r"|\b(?:everything|anything|all|any \w+|every \w+|decisions?) (?:but|other than)\b"
    r"|^(?:the )?(?:end|start|beginning|close|outset)\b"
)
"""“for the board to act”, “at the start”: with a quorum, and on no occasion of its own."""
_GOES_ON: Final = frozenset(
    "and or called held convened summoned concerning relating involving about that which on to for under "
    "affecting".split()
)


_ANYTHING: Final = frozenset(
    "business matters decisions things anything meeting meetings proceedings".split()
)


_DETERMINERS: Final = frozenset("the a an its".split())
_LEADS_ON: Final = frozenset("of for at in and or to on by with from under about into against over".split())


def _is_two(span: _Words) -> bool:
    """“elect a chancellor the senate”: two that are spoken of, side by side."""
    first = next((place for place, word in enumerate(span) if word in _DETERMINERS), len(span))
    later = (place for place in range(first + 1, len(span)) if span[place] in _DETERMINERS)
    return any(
        span[place - 1] not in _LEADS_ON and not span[place - 1].endswith("ing") and span[place - 2] != "to"
        for place in later
    )


def _is_of_anything(span: _Words) -> bool:
    """“business of any kind”, “transact business the board”: any business, whatever stands behind it."""
    if _is_two(span) or _ABILITY.search(" ".join(span)):
        return True
    return any(
        span[end - 1] in _ANYTHING and span[end] not in _GOES_ON and not _occasion(" ".join(span[:end]))
        for end in range(1, len(span))
    )


_HELD: Final = frozenset(("office", "post", "position", "place", "vacancy", "vacant"))
"""“there are fewer than four in office”: what is held, and no occasion."""


@lru_cache(maxsize=4096)
def _occasion(text: str) -> Pieces | None:
    named = occasion_of(text)
    if named is None or named[0] in _HELD or "long as" in text:
        return None
    return (Occasion(*named),) if named[0] else ()


_ANY_MEETING: Final = frozenset(
    ("a meeting", "the meeting", "any meeting", "every meeting", "each meeting", "meetings", "its meetings",
     "all meetings", "it", "this", "you", "a general meeting", "any general meeting",
     "every general meeting", "each general meeting",
     "general meetings", "all general meetings", "the general meeting", "every sitting", "any sitting",
     "each sitting", "the sitting",
     "business", "any business", "they", "we")
)  # fmt: skip


def subject(words: _Words, at: int) -> Iterator[End]:
    """What needs a quorum: a body by its name, its members, any meeting; or a decision of its own."""
    for end in range(at + 1, min(at + LONGEST_SPAN, len(words)) + 1):
        if words[end - 1] in {",", "(", ")", "unless", "if", "when"}:
            return
        found = _subject(words[at:end])
        if found is not None:
            yield end, found


_MEETINGS: Final = frozenset(("meeting", "meetings"))
_SORTS: Final = frozenset(
    "annual special emergency extraordinary general ordinary urgent adjourned reconvened requisitioned "
    "statutory private public closed joint full extra".split()
)
_COURTS: Final = frozenset("session synod presbytery bench court tribunal".split())
_NO_SUBJECT: Final = frozenset(
    "some certain alternate who which that each every no nothing with without where while".split()
)
_PLAIN_OF: Final = frozenset("a an the of or its for and at this that our".split())


_MEETING_OF: Final = re.compile(r"^(?:each|every|any|all) meetings? of (?:the|its|a) [a-z]+(?: [a-z]+)?$")
_LED: Final = frozenset("the its this that our".split())
_HAPPENS: Final = re.compile(r"(?:tion|sion|ment|ing|al|ings)s?$")
"""“the application”, “the hearing”: what happens is no body, whatever its name."""


@lru_cache(maxsize=4096)
def _subject(words: _Words) -> Pieces | None:
    text = " ".join(words)
    if text in _ANY_MEETING or _MEETING_OF.search(text):
        return ()
    strange = words[-1] in FUNCTION - _MEETINGS or not _NO_SUBJECT.isdisjoint(words)
    if strange or any(amount_at(words, place) for place in range(len(words))):
        return None
    telling = [word for word in words if word not in _PLAIN_OF]
    if _OF_RULES.search(text) or _TWO.search(text):
        return None
    if _is_body(words, telling):
        return () if all(word not in FUNCTION - _MEETINGS for word in telling) else None
    if is_of_deciding(text):
        return None if words[0] in {"to", "for"} or _is_of_anything(words) else _of_a_name(text)
    names = all(word not in FUNCTION and word.isalpha() for word in telling) and not _HAPPENS.search(text)
    names = names and role_at(tuple(map(singular, telling)), 0) is None and _TOGETHER.isdisjoint(words)
    return () if words[0] in _LED and 0 < len(telling) <= _LONGEST_NAME and names else None


_TOGETHER: Final = frozenset(("and", "or"))
"""“the court and a dog”: two, and no name of a body."""
_OF_RULES: Final = re.compile(
    r"^(?:the |its |our )?(?:\w+ "
    "){0,2}(?:rules|constitution|bylaws|articles|statutes)$"
)
"""“the club's rules ask for …”: who asks, and no decision."""
_TWO: Final = re.compile(
    r"(?<!\bof)(?<!\bfor)(?<!\bat)(?<!\bin)(?<!\band)(?<!\bto)(?<!\bon)(?<!\bor)(?<!\bby) (?:the|an?|its) "
)
"""“cases the panel”: two that are spoken of, side by side."""


def _of_a_name(text: str) -> Pieces | None:
    """The occasion that words name; “a decision” is any."""
    named = _occasion(text)
    return None if named and not _is_named(named) else named


def _meets(words: _Words) -> bool:
    named = words[:-1] if words[-1] in _MEETINGS else ()
    if named and is_one_of("m", named[-1]) and named[-1] != singular(named[-1]):
        return _SORTS.isdisjoint(named)
    return bool(named) and _SORTS.isdisjoint(named) and any(end == len(named) for end, _ in body(named, 0))


def _is_body(words: _Words, telling: Sequence[str]) -> bool:
    """“the finance committee”, “the members of the club”, “safeguarding board meetings”."""
    if _meets(words):
        return True
    of_body = is_one_of("b", words[-1]) or is_one_of("o", words[-1]) or words[-1] in _COURTS
    members = words[-1] != singular(words[-1]) and is_one_of("m", words[-1])
    deciding = any(map(is_of_deciding, set(telling[:-1]) - _MEETINGS))
    return (of_body and _SORTS.isdisjoint(words)) or ((of_body or members) and not deciding)


def deciding(words: _Words, at: int) -> Iterator[End]:
    """“approve a budget”, “hear evidence”: what may be decided or dealt with, by its verb."""
    if words[at] in _DEALING or (words[at] not in _NO_VERB and is_of_deciding(words[at])):
        named = occasion(words, at + 1 if words[at] == "take" and at + 1 < len(words) else at)
        yield from (one for one in named if _is_named(one[1]))


_DEALING: Final = frozenset("hear take consider discuss receive deal determine decide".split())
_NO_VERB: Final = frozenset("meeting meetings business vote votes decision decisions agenda meet".split())


def hearing(words: _Words, at: int) -> Iterator[End]:
    """“hear evidence”, “consider an appeal”: what is dealt with and not decided."""
    return deciding(words, at) if words[at] in _DEALING - {"determine", "decide"} else iter(())


def decision(words: _Words, at: int) -> Iterator[End]:
    """“a loan of any size”, “removing the chair”: a decision or a sort of meeting, as what is spoken of."""
    if words[at] in _NO_NOUN or _OF_RULES.search(" ".join(words[at : at + 3])):
        return
    for end, pieces in occasion(words, at):
        if words[end - 2 : end] == ("short", "notice"):
            continue
        told = tells_of_deciding(" ".join(words[at:end])) or words[end - 1] in _MEETINGS
        if told and _is_named(pieces):
            yield end, pieces


_NO_NOUN: Final = frozenset("for on at in when where if while before whenever by of with".split())
_HEARS: Final = re.compile(
    r"\b(?:testimony|witness\w*|hear\w*|consider\w*|discuss\w*|applications?|inquir\w+)\b"
    r"|^(?:an?|any|the|no) (?:matter|item|question|case)s? (?:of|concerning|involving|about|relating)\b"
)


def tells_of_deciding(text: str) -> bool:
    """Whether words are of a decision, or of what is heard or considered."""
    return is_of_deciding(text) or bool(_HEARS.search(text))


def _is_named(pieces: Pieces) -> bool:
    """Whether words name an occasion, and not any business or decision."""
    return bool(such(pieces, Occasion)) and such(pieces, Occasion)[0].text != "decision"


def bodily(words: _Words, at: int) -> Iterator[End]:
    """“the board”, “it”, “the meeting”: a body, and nothing else that is spoken of."""
    for end in range(at + 1, min(at + LONGEST_SPAN, len(words)) + 1):
        if words[end - 1] in {",", "is", "are"}:
            return
        if _is_bodily(words[at:end]):
            yield end, ()


def business(words: _Words, at: int) -> Iterator[End]:
    """“parish council business”: what is dealt with, by the body that it is of."""
    for end, _ in body(words, at):
        if end > at + 1 and words[end : end + 1] in {("business",), ("matters",), ("affairs",)}:
            yield end + 1, (Occasion(words_of(" ".join(words[at:end])), When.DECISION),)


def patient(words: _Words, at: int) -> Iterator[End]:
    """“the society”: a body with which something is done."""
    for end, _ in bodily(words, at):
        if " ".join(words[at:end]) not in _ANY_MEETING and words[end - 1] not in _MEETINGS:
            yield end, (Occasion(words_of(" ".join(words[at:end])), When.DECISION),)


@lru_cache(maxsize=4096)
def _is_bodily(span: _Words) -> bool:
    if " ".join(span) in _ANY_MEETING:
        return True
    return _subject(span) == () and _is_body(span, [word for word in span if word not in _PLAIN_OF])


def case(words: _Words, at: int) -> Iterator[End]:
    """“the budget is being set”, “a matter concerns staff pay”: a clause that tells of what is decided."""
    for end in range(at + 3, min(at + LONGEST_SPAN, len(words)) + 1):
        span = words[at:end]
        if span[-1] == "," or _OF_PRESENCE.intersection(span):
            return
        if _CASE_VERBS.isdisjoint(span[1:]) or span[-1] in FUNCTION | _CASE_VERBS or _is_ordinary(span):
            continue
        named = _occasion(_TO_BE.sub("", _ALL_IT_DOES.sub("", " ".join(span))))
        if named and _is_named(named):
            yield end, named


_ALL_IT_DOES: Final = re.compile(r"^(?:all|the only thing) (?:that )?\w+ (?:is|are) doing is ")
_TO_BE: Final = re.compile(r"\b(?:is|are) (?:to be|being) ")
_CASE_VERBS: Final = frozenset(
    "is are include includes concern concerns involve involves relate relates deals considers hears".split()
)
_OF_PRESENCE: Final = frozenset(
    "present there quorum quorate member members absent absence away attend attends attending here not "
    "no nobody none must shall may can".split()
)


def _is_ordinary(span: _Words) -> bool:
    """Whether a clause is of no decision by its name: “the weather is bad”, “the board is meeting”."""
    said = " ".join(span)
    verbs = [place for place, word in enumerate(span) if word in {"is", "are"}]
    if verbs and (not verbs[0] or _is_bodily(span[: verbs[0]])):
        return True
    return not tells_of_deciding(said) and not _ON_A_MATTER.search(said)


_ON_A_MATTER: Final = re.compile(r"\b(?:matter|item|question|case|issue)s? (?:concern|involv|relat|deal)")


TERMINALS: Final = {
    "OCC": occasion,
    "SUBJECT": subject,
    "DECIDING": deciding,
    "DECISION": decision,
    "HEARING": hearing,
    "ABODY": bodily,
    "CASE": case,
    "PATIENT": patient,
    "ITSBUSINESS": business,
}
