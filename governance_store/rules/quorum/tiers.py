"""Which number is for a committee of which size, as “five if it has eight members, four if it has six”?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.occasions import Statement
from governance_store.rules.quorum.rule import When
from governance_store.rules.quorum.sizes import Size, size_of

_JOINT: Final = re.compile(
    r"[,;:] *(?:(?:and|but|or|then|though|although) )?| (?:and|but|or) (?=(?:if|where|when|for|in|\w+(?: "
    r"members?)? (?:if|"
    r"where|when))\b)"
    r"| (?=(?:unless|except|save)\b)"
)
_COND: Final = re.compile(
    r"^(?:unless|except (?:that )?(?:where|if|when)|save (?:that )?(?:where|if|when)|if|where|when|"
    r"whenever|provided(?: that)?|providing|"
    r"as long as|so long as|while) (?P<cond>.+)$"
)
_WITH: Final = re.compile(
    r"^(?:(?:for|in)(?! (?:any|no|every|all)\b)(?: a (?:committee|board|council|panel|body|group) of)?|with|"
    r"with (?=(?:under|over|below|above))|(?=(?:below|under|above|over|beyond) (?!that\b)\w+(?: members)?$)) "
    r"?(?P<cond>.+)$|^(?P<more>(?:above|over|beyond|more than) that)$"
)
_BOTH: Final = re.compile(
    r"^(?P<amount>.+?) (?:if|where|when|whenever|while|whilst|as long as|so long as|(?:for|in)(?= an? "
    r"(?:committee|board|council|"
    r"panel|"
    r"company|society|club) (?:of|with))) (?P<cond>.+)$"
)
_LEADS: Final = re.compile(
    r"^(?:then|in which case|in that case|when|it is|it shall be|the quorum (?:is|shall be|"
    r"becomes)|there "
    r"must be|"
    r"which|that number is|need|needs)\b ?"
)
_ALONE: Final = re.compile(
    r"^(?:that|the|this|who|he|she|a|sole|one) ?(?:one|single|sole|only)? ?(?:member|director|"
    r"trustee|"
    r"person|owner|"
    r"shareholder|one)?(?: or she)?(?: then)?(?: may| can| shall| is| does| suffices| alone| then| "
    r"act| "
    r"acts| "
    r"be| being| constitutes?| forms?| makes?| enough| do| a| the| quorum| decide| will)*$"
)


def tiers_of(text: str) -> tuple[Statement, ...] | None:
    """The statements for each size; None where a sentence is not parted so, to the last word."""
    if not re.search(r"\b(if|where|when|unless|for|in|with)\b", text):
        return None
    found: list[Statement] = []
    size: Size | None = None
    waiting: Size | None = None
    sized = False
    for joint, piece in _pieces(text):
        cond = _COND.match(piece) or _WITH.match(piece)
        both = _BOTH.match(piece)
        if cond and waiting is None and (named := _size(cond, size)):
            if joint == "," and found and not piece.startswith(("unless", "except", "save")):
                return (
                    None  # “two directors, if there is one”: whether that is of the two, or of what follows
                )
            waiting = size = named
            sized = True
        elif both and waiting is None and (named := size_of(both["cond"], size)):
            size = named
            found.append(_statement(both["amount"], named))
            sized = True
        elif waiting is not None:
            found.append(_statement(piece, waiting))
            waiting = None
        elif not found:
            found.append(Statement(piece))
        else:
            return None
    return tuple(found) if sized and waiting is None and found else None


def _size(cond: re.Match[str], before: Size | None) -> Size | None:
    """The size that a condition names: “with nine or fewer”, “above that”."""
    told = cond.groupdict()
    if told.get("more"):
        return size_of("it has more", before)
    if re.match(r"\w+ing\b", told["cond"]):
        return None  # “for hearing an appeal it is four”: an occasion
    found = size_of(told["cond"], before)
    return found or (size_of(f"there are {told['cond']} members") if cond.re is _WITH else None)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """The pieces of a sentence, each with the joint before it."""
    start, joint = 0, ""
    for found in _JOINT.finditer(text):
        if text[start : found.start()].strip():
            yield joint, text[start : found.start()].strip()
        start, joint = found.end(), found.group().strip()
    if text[start:].strip():
        yield joint, text[start:].strip()


def _statement(amount: str, size: Size) -> Statement:
    told = _LEADS.sub("", amount.strip())
    if _ALONE.match(told) and size.most == 1:
        told = "one member"
    told = re.sub(r"\b(do|does|are enough|is enough)$", "members", told)
    told = re.sub(r"\bof (?:them|those)\b(?: members)?", "of the members", told)
    return Statement(told, size_in_words(size), When.SIZE)


def size_in_words(size: Size) -> str:
    """A size, as it is printed and read again."""
    post = " in post" if size.in_post else ""
    if size.least is None:
        return f"there are at most {size.most} members{post}"
    if size.most is None:
        return f"there are at least {size.least} members{post}"
    if size.least != size.most:
        return f"there are from {size.least} to {size.most} members{post}"
    return (
        f"there is only 1 member{post}" if size.most == 1 else f"there are exactly {size.most} members{post}"
    )
