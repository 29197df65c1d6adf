"""How many belong to a body? “up to ten members”, “a larger board”, “fewer than eight of them in post”."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Number, Pieces, Sized, such

LARGER: Final = "it has more"
SMALLER: Final = "it has fewer"


def _bounded(least: int | None = None, most: int | None = None) -> Action:
    """From and to a number that is said; 0 for that number itself, 1 for one more, -1 for one fewer."""

    def made(pieces: Pieces) -> Pieces:
        number = such(pieces, Number)[0].value
        low = None if least is None else number + least
        return (Sized(low, None if most is None else number + most),)

    return made


def _between(pieces: Pieces) -> Pieces | None:
    low, high = (one.value for one in such(pieces, Number))
    return (Sized(low, high),) if low < high else None


def _above_to(pieces: Pieces) -> Pieces | None:
    """“more than ten but not above twenty”."""
    low, high = (one.value for one in such(pieces, Number))
    return (Sized(low + 1, high),) if low < high else None


def _neighbours(pieces: Pieces) -> Pieces | None:
    low, high = (one.value for one in such(pieces, Number))
    return (Sized(low, high),) if low + 1 == high else None


def in_post(pieces: Pieces) -> Pieces:
    """“fewer than eight in post”: vacant seats are left out of that number."""
    return (replace(such(pieces, Sized)[0], in_post=True),)


def _several_in_post(pieces: Pieces) -> Pieces | None:
    """“fewer than eight are in post”; “if one is in post” is of whoever was named."""
    (made,) = such(in_post(pieces), Sized)
    return None if (made.least, made.most) == (1, 1) else (made,)


def than(what: str) -> Action:
    """Larger, smaller or otherwise than what was named before."""
    return lambda _: (Sized(than=what),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "RANGE": (
        ("[just/exactly/only] NUM", _bounded(0, 0)),
        "BOUNDS",
    ),
    "BOUNDS": (
        ("NUM [NOUNLESS] or fewer/less/under/below", _bounded(most=0)),
        ("{up to|at most|no/not more than|a maximum of|not exceeding} NUM", _bounded(most=0)),
        ("{fewer/less/smaller than|under|below} NUM", _bounded(most=-1)),
        ("{more/greater/larger than|over|above|upwards of|in excess of} NUM", _bounded(1)),
        ("NUM [NOUNLESS] or more/over/above/upwards", _bounded(0)),
        ("{at least|no/not fewer/less than|a minimum of} NUM", _bounded(0)),
        ("{between|from} NUM and/to NUM", _between),
        ("NUM to NUM", _between),
        (("{more than|over|above} NUM {but|and} {not more than|no more than|not above|not over|up to|at most"
          "|not exceeding} NUM"), _above_to),
        ("NUM or NUM", _neighbours),
        ("more [than that/this]", than(LARGER)),
        ("more than thatmany", than(LARGER)),
        ("over/above/beyond {that|thatmany}", than(LARGER)),
        ("fewer/less [than that/this]", than(SMALLER)),
        ("fewer/less than thatmany", than(SMALLER)),
        ("under/below {that|thatmany}", than(SMALLER)),
    ),
    "HOWMANYSIT": ("RANGE [WHOEVERSITS]", ("RANGE NOUNLESS [on/of SUBJECT] SERVING", in_post),
                   ("RANGE SERVING", _several_in_post)),
    "WHOEVERSITS": ("NOUNLESS", "of them/these/those", "NOUNLESS {in all|altogether|in total|on it}",
                "in all", "altogether", ("ALDERS", lambda _: ())),
    "BIGGER": (("larger/bigger/greater", than(LARGER)), ("smaller/lesser", than(SMALLER))),
    "HASIN": ("has/have/numbers/number/comprises/comprise/contains/counts/is/are/totals",
    "consists/consist of",
              "is/are made up of", "is/are composed of", "stands at", "is of", "amounts to"),
    "CALLED": ("[a/an/the/any/every/each/our] BODYNAME", "committees/boards/panels/councils/groups/bodies",
               "one", "[a/any] body", "[a/any/every] city/town/county/parish/village/district/school",
               "[a] bench/panel/tribunal/jury/company/society/charity/club"),
    "SIZEDBODY": (
        "CALLED {of|with|having|numbering|that has/have|which has/have|containing} RANGE [WHOEVERSITS]",
        "[a/an/the/any] RANGE NOUNLESS CALLED",
        "[a/an/the/any] BIGGER {BODYNAME|SUBJECT|one|ones|body|boards|committees|panels|bodies}",
        "BIGGER {SUBJECT|ones|bodies|boards|committees|panels}",
        "CALLED {BIGGER|of RANGE} [than that/this]",
        "CALLED BOUNDS [WHOEVERSITS]",
    ),
    "OFSUCHSIZE": (
        "{SUBJECT|it|they} HASIN HOWMANYSIT",
        "there are/is HOWMANYSIT",
        "[the/its] membership/number/size HASIN RANGE",
        "the number of NOUNLESS HASIN RANGE",
        ("the number [of NOUNLESS] [then] SERVING HASIN RANGE", in_post),
        ("the number [of NOUNLESS] [then] SERVING {falls|drops|has fallen|is reduced} [to] RANGE", in_post),
        "[the/its] {membership|number|number of NOUNLESS} {falls|drops|has fallen|is reduced} [to] RANGE",
        ("RANGE {NOUNLESS|of them} AREINOFFICE", in_post), ("RANGE AREINOFFICE", _several_in_post),
        ("[the] NOUN SERVING HASIN RANGE [NOUNLESS]", in_post),
        ("[the/any] vacancies {have left|leave|have reduced {it|SUBJECT|the NOUN} to} RANGE [NOUNLESS]",
         in_post),
        ("[the/any] vacancies {have left|leave} RANGE [NOUNLESS] SERVING", in_post),
        "{it|SUBJECT} {is|are|is a} BIGGER [than that]",
    ),
    "WHATEVERSIZE": (
        "however many NOUNLESS there are", "however many NOUNLESS {it|SUBJECT} has",
        "however large/big/small {it|SUBJECT} is", "whatever the/its size [of SUBJECT]",
        "no matter how many NOUNLESS {there are|it has|SUBJECT has}",
        "no matter how large/big/small {it|SUBJECT} is",
        "regardless/irrespective of [the/its] size [of SUBJECT]",
    ),
    "OFSIZE": (
        "[,] {which|that} HASIN ITSNUMBER [,]", "[,] with [its] ITSNUMBER [,]", "[,] of ITSNUMBER [,]",
    ),
    "OFSOMANY": (("the NUM member/person/seat/strong BODYNAME", lambda _: ()),),
    "ITSNUMBER": (("NUM [WHOEVERSITS]", lambda _: ()),),
    "OUTOFALL": (
        ("[out] of [the/its/their/all] NUM NOUN [on SUBJECT]", lambda _: ()),
        ("out of a total of NUM [NOUN]", lambda _: ()),
    ),
}  # fmt: skip
