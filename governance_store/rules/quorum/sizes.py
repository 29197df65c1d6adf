"""For a committee of which size is a number meant? “Where there is only one member”, “if it has more”."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.vocabulary import NUMBERS, TENS

_WHO: Final = (
    r"(?:voting |elected |qualified |eligible |serving )?(?:members?|directors?|trustees?|"
    r"governors?|"
    r"people|persons?|"
    r"seats?|places?|shareholders?|owners?|partners?|councillors?|delegates?|representatives?|"
    r"lots?)"
)
_BODY: Final = r"(?:the |a |an |its |our )?(?:[\w' ]{0,40}?)"
_HAS: Final = (
    r"(?:has|have|had|having|numbers?|consists of|is made up of|comprises|with|of|contains?|counts|"
    r"is|are|"
    r"stands at|"
    r"totals?)"
)
_NUMBER: Final = r"(?P<number>[\w, ]{1,30}?)"
_MARKS: Final = (
    ("only", re.compile(r"\b(only|just|sole|single|no more than)\b")),
    (
        "most",
        re.compile(
            r"\b(up to|at most|no more than|not more than|or fewer|or less|not exceeding|does not "
            r"exceed|"
            r"or under|or below|or smaller|do not exceed|maximum of|a maximum)\b"
        ),
    ),
    ("under", re.compile(r"\b(fewer than|less than|under|below)\b")),
    ("over", re.compile(r"\b(more than|over|above|beyond|exceeds?|in excess of|exceeding)\b")),
    (
        "least",
        re.compile(
            r"\b(at least|or more|or above|or larger|or upwards|not fewer than|no fewer than|not less than|"
            r"no less than|or over|upwards|minimum of)\b"
        ),
    ),
)
_SIZED: Final = re.compile(
    rf"^(?:there (?:is|are)|{_BODY} ?{_HAS}|the (?:number|total)(?: number)? of {_WHO}(?: \w+){{0,4}}? (?:is|"
    rf"are)?|(?:the |its )?membership(?: of [\w ]+?)? (?:is|stands at|is fixed at|is put at|is set at|"
    rf"numbers|exceeds|does not exceed)?|(?:the )?(?:committee|board|council|company|society|club|body|group|"
    rf"charity|panel)s? (?:of|with))\b"
)


@dataclass(frozen=True, slots=True)
class Size:
    """From how many members to how many; None where there is no bound. `in_post`: of those in post alone."""

    least: int | None = None
    most: int | None = None
    in_post: bool = False


_IT_HAS: Final = r"((it|they|there|the \w+)( has| have| is| are)? )?"


def _relative(low: str, before: Size | None) -> Size | None:
    """“if it has more” than the size that was named before."""
    if before and before.most and re.fullmatch(rf"{_IT_HAS}{_MORE}( than that| members)?", low):
        return Size(before.most + 1, None, before.in_post)
    if before and before.least and re.fullmatch(rf"{_IT_HAS}(fewer|less|smaller)( than that| members)?", low):
        return Size(None, before.least - 1, before.in_post)
    return None


_SO: Final = r"(?:only|just|(?:no |not )?(?:more|fewer|less) than|at least|up to)"
_MORE: Final = r"(more|over|larger|bigger|greater|above)"


def size_of(text: str, before: Size | None = None) -> Size | None:
    """The sizes that a condition names; None where it names none. `before`: “if it has more” than that."""
    low = " ".join(text.lower().replace("’", "'").strip(" ,").split())
    if relative := _relative(low, before):
        return relative
    if re.fullmatch(
        rf"(there (is|are)|{_BODY} ?(has|have)) (a|only a|only one|but one|only|just one|just) "
        rf"?(sole|"
        rf"single|one)? ?{_WHO}",
        low,
    ):
        return Size(1, 1)
    if re.search(
        r"\b(present|attend\w*|there are not|quor\w+|vacan\w+|disqualif\w+|interest\w*|conflict\w*|"
        r"voting|"
        r"vote)\b",
        low,
    ):
        return None
    low = re.sub(r"^(there are .+?) of (?:them|these|those)$", r"\1", low)
    if re.fullmatch(rf"there (is|are) ({_SO} )?(a )?\w+", low):
        low = f"{low} members"
    if not _SIZED.match(low) or not re.search(
        rf"\b{_WHO}\b|\b(it|they|membership|committee|board|council|panel)\b", low
    ):
        return None
    found = _bounds(low)
    return replace(found, in_post=bool(_IN_POST.search(low))) if found else None


_IN_POST: Final = re.compile(r"\b(?:in (?:post|office)|serving|holding office)\b")
_TAIL: Final = re.compile(
    rf"^(?: or (?:more|fewer|less|under|over|above|below|larger|smaller|upwards)| {_WHO}| in all| altogether|"
    rf" at the time| in total| in post| in number)*$"
)


def _bounds(low: str) -> Size | None:
    numbered = re.sub(r"[\w'-]+", lambda word: "#" if _is_number(word.group()) else word.group(), low)
    if "#" in numbered and not _TAIL.match(numbered.rpartition("#")[2]):
        return None
    numbers = [int(str(one.value)) for one in phrases_of(low) if one.symbol == "n"]
    if any(one.symbol in "fh" for one in phrases_of(low)) or not numbers:
        return None
    if len(numbers) == 2 and re.search(r"\b(between|from|to|but|and)\b", low):  # noqa: PLR2004 -- from and to
        low_, high = numbers
        marks = _mark(low)
        over = int(set(marks) == {"over", "most"})
        return Size(low_ + over, high) if (over or not marks) and low_ + over <= high else None
    if len(numbers) == 2 and numbers[1] == numbers[0] + 1 and "or" in low.split() and not _mark(low):  # noqa: PLR2004
        return Size(numbers[0], numbers[1])
    marks = [one for one in _mark(low) if one != "only"]
    return _bound(numbers[0], marks) if len(numbers) == 1 else None


def _bound(number: int, marks: list[str]) -> Size | None:
    if not marks:
        return Size(number, number)
    found = {
        "most": Size(most=number),
        "under": Size(most=number - 1),
        "over": Size(least=number + 1),
        "least": Size(least=number),
    }
    return found.get(marks[0]) if len(marks) == 1 else None


def _is_number(word: str) -> bool:
    return word.isdigit() or word in NUMBERS or word in TENS or word in {"hundred", "thousand"}


def _mark(low: str) -> list[str]:
    rest, found = low, list[str]()
    for name, pattern in (_MARKS[1], _MARKS[4], _MARKS[2], _MARKS[3], _MARKS[0]):
        if pattern.search(rest):
            found.append(name)
            rest = pattern.sub(" ", rest)
    return found
