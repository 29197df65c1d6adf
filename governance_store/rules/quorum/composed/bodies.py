"""From which bodies do those who are there come? One from each, from so many of them, none left out."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Above, Number, OfThem, Pieces, Term, such
from governance_store.rules.quorum.grammar import Differing, Same
from governance_store.rules.quorum.rule import Needed, Organisations


def _each(pieces: Pieces) -> Pieces | None:
    """“each of the three states has three of its own”: from every one, and how many there are."""
    numbers, whole = such(pieces, Number), such(pieces, OfThem)
    if len(numbers) > 1 or len(whole) > 1:
        return None
    out_of = whole[0].number if whole else None
    return (Organisations(None, numbers[0].value if numbers else 1, out_of), *such(pieces, Same))


def _several(pieces: Pieces) -> Pieces | None:
    """“three of the five councils”, “more than two trusts”; a number before them is how many of each."""
    numbers, whole = [one.value for one in such(pieces, Number)], such(pieces, OfThem)
    if len(numbers) > 2 or not numbers:  # noqa: PLR2004 -- of each, and of the bodies
        return None
    out_of = whole[0].number if whole else None
    least = numbers[-1] + bool(such(pieces, Above))
    if out_of is not None and out_of < least:
        return None
    return (Organisations(least, numbers[0] if len(numbers) > 1 else 1, out_of),)


def _two(_pieces: Pieces) -> Pieces:
    """“not all from the same trust”."""
    return (Organisations(2),)


def _of_them(pieces: Pieces) -> Pieces:
    return tuple(OfThem(one.value) for one in such(pieces, Number))


def _differing(_pieces: Pieces) -> Pieces:
    """“no two of whom are from the same trust”."""
    return (Differing(),)


def _each_group(pieces: Pieces) -> Pieces | None:
    """“the employers and the unions must each have two there”: so many of each sort, and all are named."""
    numbers, terms = such(pieces, Number), such(pieces, Term)
    if len(numbers) > 1 or len(terms) < 2:  # noqa: PLR2004 -- each is of several
        return None
    if any(one.number != len(terms) for one in such(pieces, OfThem)):
        return None
    least = numbers[0].value if numbers else 1
    return tuple(Needed(least, (one.name.removesuffix("_side"),)) for one in terms)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "KIND": ("ORG",
    "body/bodies/side/sides/party/parties/house/houses/chamber/chambers/signatory/signatories",
             "community/communities/jurisdiction/jurisdictions/government/governments/family/families",
             "political group/groups/party/parties", "organisations/organisation represented"),
    "WHICHKIND": (
        "[different/separate/constituent/founding/participating/member/partner/contracting/voting] KIND",
    ),
    "OFKINDS": ("of the/its/their WHICHKIND", ("of the/its/their NUM WHICHKIND", _of_them)),
    "EACHBODY": (
        "each/every [one] WHICHKIND [HASMEMBERS]",
        "each/every [one] OFKINDS [HASMEMBERS]",
        "all [of] the/its/their WHICHKIND",
        ("all [of] [the/its/their] NUM WHICHKIND", _of_them),
        "both [of] [the/its/their] WHICHKIND",
    ),
    "HASMEMBERS": ("in/on/of the BODYNAME", "concerned"),
    "HAVE": ("has/have/having", "MUST have", "with"),
    "HEREWITH": ("PRESENT", "in the room", "in attendance", "at SUBJECT", "at it",
                 "WITHIN", "at the table", "to represent it/them", "taking part"),
    "ONEOF": ("a/an/one/someone/somebody [or more]",),
    "SOMANY": ("ONEOF", "NUM", "LEAST ONEOF", "LEAST NUM", "NUM LISTEDMORE"),
    "THEIRS": ("[NOUNLESS|appointees|nominees|delegates|people|seats] [of its/their own]",
               "of its/their [own] [NOUNLESS|appointees|nominees|delegates]",
               "of its/their NUM [NOUNLESS|appointees|nominees]"),
    "SENDING": ("MUST have sent", "MUST send", "MUST be represented by", "being represented by",
                "is/are represented by", "represented by", "has/have sent"),
    "AREREPRESENTED": (
        "MUST be represented [at SUBJECT|there|AMONGTHEM]", "[is/are/being] represented [there|AMONGTHEM]",
    ),
    "MUSTREPRESENT": ("MUST [each/all] be represented [at SUBJECT|there|AMONGTHEM]",),
    "FROMEACH": (
        ("SOMANY NOUNLESS at least from EACHBODY", _each),
        ("SOMANY [NOUNLESS|delegate/delegates] {from|appointed by|representing|sent by} EACHBODY", _each),
        ("SOMANY NOUNLESS of EACHBODY", _each),
    ),
    "FROMEACHARE": (("SOMANY BE from EACHBODY", _each),),
    "FROMSOME": (
        ("SOMANY [NOUNLESS] from {each of|each of at least|at least|LEAST} NUM OFKINDS", _several),
        ("SOMANY NOUNLESS from [each of] [LEAST] NUM WHICHKIND", _several),
        ("SOMANY NOUNLESS from [each of] [LEAST] NUM OFKINDS", _several),
    ),
    "BODIED": (
        ("EACHBODY AREREPRESENTED", _each),
        ("EACHBODY HAVE SOMANY THEIRS [HEREWITH]", _each),
        ("EACHBODY SENDING SOMANY THEIRS [HEREWITH]", _each),
        ("NEITHERBODY FEWERBODIES NUM THEIRS [HEREWITH]", _each),
        ("NEITHERBODY {without a NOUN|unrepresented|absent} [HEREWITH]", _each),
        ("SOMEBODIES AREREPRESENTED", _several),
        ("[THEM|THEY|all] [MUST] [BE] [come/coming/drawn] COMEFROM", _several),
        ("COMEFROM", _several),
        ("[THEM|THEY] [MUST] [BE] [come/coming] NOTALLFROM", _two),
        ("no two [of THEM] [MUST|may|can] [be/being/come/coming] from the same WHICHKIND", _differing),
        ("{each|all} [of THEM] [MUST] [be/being/come/coming] from [a] different WHICHKIND", _differing),
    ),
    "BODIESRULED": (
        ("EACHBODY MUSTREPRESENT", _each),
        ("EACHBODY {MUST have|needs|need|requires} SOMANY THEIRS [HEREWITH]", _each),
        ("EACHBODY {MUST have sent|MUST send|MUST be represented by} SOMANY THEIRS [HEREWITH]", _each),
        ("NEITHERBODY {may|shall|must|can|should} {have|send} fewer/less than NUM THEIRS [HEREWITH]", _each),
        ("NEITHERBODY {may|shall|must|can|should} be {without a NOUN|unrepresented|absent} [HEREWITH]",
        _each),
        ("SOMEBODIES MUSTREPRESENT", _several),
        ("{THEM|THEY|the NOUN PRESENT} MUST {come|be drawn|be} COMEFROM", _several),
        ("{THEM|THEY|the NOUN PRESENT} {MUST|may|can} not all [be/come] from the same WHICHKIND", _two),
        ("there MUST be [PRESENT] SOMANY [NOUNLESS] {from|for|of} GROUPLIST [HEREWITH]", _each_group),
        ("GROUPS {need/needs|MUST have} SOMANY THEIRS [HEREWITH]", _each_group),
        ("TERMLIST MUST each have SOMANY THEIRS [HEREWITH]", _each_group),
        ("GROUPS have/has SOMANY THEIRS HEREWITH", _each_group),
        ("NEITHERGROUP {may|shall|must|can|should} have fewer/less than NUM THEIRS [HEREWITH]", _each_group),
    ),
    "NEITHERBODY": ("neither WHICHKIND", "neither of the WHICHKIND", "no WHICHKIND", "none of the WHICHKIND"),
    "FEWERBODIES": ("[MAY] have/having/has fewer/less than", "with fewer/less than"),
    "SOMEBODIES": (
        "[LEAST] NUM WHICHKIND", "[LEAST] NUM OFKINDS", "NUM LISTEDMORE WHICHKIND", "NUM LISTEDMORE OFKINDS",
        ("OVER NUM WHICHKIND", lambda pieces: (Above(), *pieces)),
    ),
    "COMEFROM": (
        "from SOMEBODIES [between them]", "{representing|represent} SOMEBODIES [between them]",
        ("from more than one [of the/its] WHICHKIND", lambda _: (Number(2),)),
    ),
    "COMEFROMSOME": (("COMEFROM", _several),),
    "NOTALLFROM": ("not all [of them] [coming/being] from the same WHICHKIND",
                   "not all of one WHICHKIND", "not all from one WHICHKIND"),
    "GROUPS": ("TERMLIST each", "both [the] TERM and [the] TERM", "each of TERMLIST"),
    "TERMLIST": ("[the] TERM and [the] TERM", "[the] TERM , [the] TERM [,] and [the] TERM",
                 "[the] TERM , [the] TERM , [the] TERM [,] and [the] TERM",
                 "[the] TERM , [the] TERM , [the] TERM , [the] TERM [,] and [the] TERM"),
    "NEITHERGROUP": ("neither [the] TERM nor [the] TERM",
    "none of [the] TERM , [the] TERM and/or [the] TERM"),
    "GROUPED": (
        ("GROUPS [MUST] {have/having/has} SOMANY THEIRS [HEREWITH]", _each_group),
        ("NEITHERGROUP FEWERBODIES NUM THEIRS [HEREWITH]", _each_group),
        ("with SOMANY [NOUNLESS] {from|for|of} GROUPLIST", _each_group),
        "GROUPCORE",
        ("[with] SOMANY [NOUNLESS] each {from|for} TERMLIST", _each_group),
        ("[with] SOMANY [NOUNLESS] {from|for} TERMLIST {each|respectively}", _each_group),
    ),
    "GROUPLIST": ("each of [the/these/following] [FOLLOWING] [:] TERMLIST",),
    "FOLLOWING": ("[the] following groups/sectors/categories/interests/bodies [:]",
                  "following groups/sectors/categories/interests/bodies [:]",
                  "groups/sectors/categories/interests [:/,] [namely/being]",
                  ("NUM groups/sectors/categories/interests [:/,] [namely/being]", _of_them)),
    "GROUPCORE": (("SOMANY [NOUNLESS] {from|for|of} GROUPLIST", _each_group),),
}  # fmt: skip
