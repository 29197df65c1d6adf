"""How is the number worked out? “halve the membership, drop any fraction and add one: that is the quorum”."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.amounts import share_of
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Number,
    Part,
    Pieces,
    Plus,
    Rounded,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.rule import Base, Count, Rounding, Total
from governance_store.rules.quorum.totals import Asked


def _divided(pieces: Pieces) -> Pieces | None:
    """“divide the membership by three”."""
    number = such(pieces, Number)[-1].value
    return (*others(pieces, Number), Part(Fraction(1, number))) if number > 1 else None


def _halved(pieces: Pieces) -> Pieces:
    return (*pieces, Part(Fraction(1, 2)))


def _added(pieces: Pieces) -> Pieces:
    return (Plus(such(pieces, Number)[-1].value),)


def _one_added(_pieces: Pieces) -> Pieces:
    return (Plus(1),)


def _taken_off(pieces: Pieces) -> Pieces:
    return (Plus(-such(pieces, Number)[-1].value),)


def _one_share(pieces: Pieces) -> Pieces | None:
    return share_of(pieces) if len(such(pieces, Part)) == 1 else None


def _with_more(pieces: Pieces) -> Pieces | None:
    """“add two to a third of the members”."""
    (asked,) = such(pieces, Asked)
    (share,) = asked.total.amounts
    plus = sum(one.number for one in such(pieces, Plus))
    if isinstance(share, Count) or share.strict or share.plus:
        return None
    return (replace(asked, total=Total((replace(share, plus=plus),))),)


def _in_post(_pieces: Pieces) -> Pieces:
    return (Whom(None, Base.IN_POST),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "QUANTITY": ("WHOM", "[the] [FULL] number of people/those ENTITLED", "[the] number/people/those ENTITLED",
                 "how many NOUN there are",
                 ("WHOM and THE TERM [taken] together", lambda pieces: tuple(such(pieces, Whom)))),
    "SOFAR": ("it/this/that/them/these", "the result/answer/number/figure/total", "thatmany",
    "that total/figure"),
    "TAKING": ("take/taking", "find/finding", "work/working out", "calculate/calculating",
               "start/starting with/from", "begin/beginning with", "having taken", "count/counting"),
    "DIVISION": (
        ("divide/dividing QUANTITY by NUM", _divided),
        ("QUANTITY divided by NUM", _divided),
        ("halve/halving QUANTITY", _halved),
        ("QUANTITY [is/are] halved", _halved),
        ("QUANTITY is/are divided by NUM", _divided),
        ("QUANTITY is/are counted [,] [and] [then] SOFAR [is/are] halved", _halved),
        ("QUANTITY is/are counted [,] [and] [then] SOFAR [is/are] divided by NUM", _divided),
        "PARTS [of] QUANTITY is/are taken",
        ("TAKING QUANTITY [SEATSOUT] [,] [and/then] [then] divide/dividing SOFAR by NUM", _divided),
        ("TAKING QUANTITY [SEATSOUT] [,] [and/then] [then] divide/dividing by NUM", _divided),
        "multiply/multiplying QUANTITY by PART",
        ("TAKING QUANTITY [SEATSOUT] [,] [and/then] [then] halve/halving SOFAR", _halved),
        "TAKING [the] PARTS [of] QUANTITY",
        "TAKING QUANTITY [SEATSOUT] [,] [and/then] [then] {take|taking|find|finding} PARTS of SOFAR",
    ),
    "ADDING": (
        ("add/adding NUM [more/other/further/extra] [NOUNLESS] [to SOFAR]", _added),
        ("adding/add on NUM", _added),
        ("increase/increasing SOFAR by NUM", _added),
        ("plus NUM", _added),
        ("one [more] is added [to SOFAR]", _one_added),
        ("NUM [more] is/are added [to SOFAR]", _added),
        ("adding one [more]", _one_added),
        ("subtract/subtracting/deduct/deducting NUM [from SOFAR]", _taken_off),
        ("take/taking away NUM [from SOFAR]", _taken_off),
    ),
    "STEP": ("[,] and , ROUNDING , ADDING", "[,] and then , ROUNDING , ADDING",
        "[,] [and/then/but/while] [then] ADDING", "[,] [and/then/but/while] [then] ROUNDING"),
    "ROUNDING": (
        "FRACTIONS", "ROUNDED",
        ("SOFAR [is/being] rounded UPWARDS", lambda _: (Rounded(Rounding.UP),)),
        ("SOFAR [is/being] rounded DOWNWARDS", lambda _: (Rounded(Rounding.DOWN),)),
        ("round/rounding SOFAR UPWARDS", lambda _: (Rounded(Rounding.UP),)),
        ("round/rounding SOFAR DOWNWARDS", lambda _: (Rounded(Rounding.DOWN),)),
    ),
    "STEPS": ("STEP", "STEP STEP", "STEP STEP STEP"),
    "RECKONED": (
        ("[LEFTOUT [,]] DIVISION [STEPS]", _one_share),
    ),
    "MOREADDED": (
        ("ADDING to SHARE", _with_more),
        ("add/adding NUM to SHARE", lambda pieces: _with_more((*others(pieces, Number), *_added(pieces)))),
    ),
    "SEATSOUT": (
        ("[,] [and] [then] LEAVEOUT [any/the] VACANT", _in_post),
        ("[,] [and] [then] LEAVEOUT any that are VACANTLY", _in_post),
        "[,] NOVACANCIES",
    ),
    "LEAVEOUT": ("leave/leaving out", "ignore", "deduct", "subtract", "take away", "omit/omitting", "exclude",
                 "drop", "disregard", "take off", "leave aside", "discount", "strike out"),
    "RESULTOF": ("the result", "what is left", "the remainder", "what remains", "those left", "the rest",
                 "those that are left", "that", "that number", "thatmany", "the answer", "those remaining",
                 "them", "the remaining NUMBERLESS"),
    "NUMBERLESS": ("seats/places/members/posts/number",),
    "OFREST": (
        ("TAKING QUANTITY SEATSOUT [,] [and/then] [then] halve RESULTOF [STEPS]",
         lambda pieces: _one_share(_halved(pieces))),
        ("TAKING QUANTITY SEATSOUT [,] [and/then] [:] [then] PARTS of RESULTOF [STEPS]", _one_share),
        (("from QUANTITY {subtract|deduct|take|take away|leave out} [any/the] VACANT [,] [and/then] [:] "
         "PARTS of RESULTOF [STEPS]"),
         lambda pieces: _one_share((*pieces, Whom(None, Base.IN_POST)))),
        (("{subtract|deduct|take|take away} [any/the] VACANT from QUANTITY [,] [and/then] [:] "
         "PARTS of RESULTOF [STEPS]"),
         lambda pieces: _one_share((*pieces, Whom(None, Base.IN_POST)))),
    ),
    "FINDING": (
        "find/get/fix/reach/establish/calculate/determine/obtain/set/have", "work out", "arrive at",
        "finding/calculating/determining/fixing/reaching", "working out", "arriving at",
    ),
    "FOUND": ("found/obtained/reached/calculated/fixed/determined/reckoned/got/given/set/ascertained",
              "worked out", "arrived at", "what you get", "the figure/number/result [found/got/obtained]"),
    "NEEDEDNUMBER": ("QUORUM [OFBODY]", ("the [smallest/least/minimum] number [of NOUNLESS] "
                     "{needed|required|that must be PRESENT|who must be PRESENT|to be PRESENT}")),
    "LIKETHIS": ("like this", "thus", "as follows", "in this way", "so"),
    "THATIS": (
        "{that|this|it|the result|the answer} {is|gives|makes|will be|shall be} {QUORUM|NEEDEDNUMBER}",
        "{so many|that many|thatmany} [NOUN] {MUST be there|MUST attend|MUST be PRESENT|make a quorum}",
        "you/we have NEEDEDNUMBER", "there is NEEDEDNUMBER",
        "{that|the result|this} is how many MUSTCOME", "thatmany [NOUN] THERE", "the result MUST be PRESENT",
    ),
    "MUSTCOME": ("MUST {be PRESENT|come|attend|turn up|take part|be there}", "are/is needed/required"),
    "WORKEDOUT": (
        "{to|in order to} FINDING NEEDEDNUMBER [,] [you/we] RECKONED",
        "{to|in order to} FINDING NEEDEDNUMBER [,] MOREADDED",
        "for NEEDEDNUMBER [,] RECKONED",
        "RECKONED [,] {to|in order to} FINDING NEEDEDNUMBER",
        "RECKONED [,] [:] [and] THATIS",
        "MOREADDED [,] [:] [and] THATIS",
        "RECKONED",
        "MOREADDED",
        "RECKONED [,] MAKE [OFBODY]",
        "RECKONED [,] THERE",
        "you/we/one FINDING NEEDEDNUMBER by {RECKONED|MOREADDED}",
        "{NEEDEDNUMBER|it} is FOUND LIKETHIS [:] {RECKONED|MOREADDED|WHO}",
        "NEEDEDNUMBER SET [FOUND] [by] RECKONED",
        "NEEDEDNUMBER {is|shall be|will be} FOUND as/at WHO",
        "NEEDEDNUMBER {results from|comes from|is the result of|follows from|comes of} RECKONED",
        "NEEDEDNUMBER {is|are|shall be} FOUND by MOREADDED",
        "OFREST {MUST be PRESENT|THERE|MAKE|is needed/required}",
        "OFREST",
        "NEEDEDNUMBER : RECKONED",
        "NEEDEDNUMBER SET WHO",
    ),
}  # fmt: skip
