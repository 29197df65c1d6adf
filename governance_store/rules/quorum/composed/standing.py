"""Who belongs to a body, and has a vote in it? “The councillors belong to it, with no right to vote”.

Nothing of it bears on a number of members: each seat says for itself whether it has a vote. Who is no member,
or is not counted, is read by `counting`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.composed.chart import End
from governance_store.rules.quorum.composed.harmless import somebody
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.terms_of_people import is_anybody

_LED: Final = frozenset("the a an any all each every its their some".split())
_PASSING: Final = frozenset("arrears debt breach default dispute unpaid paid".split())
"""Of whom it holds only now and then: no seat tells."""


def sort_of_people(words: tuple[str, ...], at: int) -> Iterator[End]:
    """“local partnership members”: a sort of people; “members in arrears” are any members, at times."""
    first = next((one for one in words[at:] if one not in _LED), "")
    of_any = is_anybody(singular(first))
    for end, pieces in somebody(words, at):
        told = words[at:end]
        if not _PASSING.isdisjoint(told) or (of_any and "from" not in told):
            continue
        yield end, pieces


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "BELONGING": (
        "THOSEON ISON",
        "THOSEON ISON ANDISON ISON",
        "THOSEON VOICELESS [UNLESSGIVEN]",
        "THOSEON ISON [ANDISON] VOICELESS [UNLESSGIVEN]",
        "THOSEON VOICELESS ANDISON ISON",
        "THOSEON LOOKSON [ANDISON] VOICELESS [UNLESSGIVEN]",
        "THOSEON {is|are} [also/all] FULLMEMBER",
        "THOSEON {has|have} {a|the|an equal|full|equal} [full] {vote|votes|voting rights|right to vote}",
        "{every|each} NOUN is EXPECTED", "[all] [the] NOUN are EXPECTED",
        "{having|to have|including} WANTED {is|would be} PREFERRED",
        "WANTED {is|are|would be} PREFERRED",
        ("it {is|would be} {preferable|desirable|better} for WANTED to "
         "{attend|come|be there|be present}"),
    ),
    "THOSEON": (
        "ONEON", "ONEON and/or ONEON", "ONEON , ONEON and ONEON",
        "those {it|the BODYNAME} {has|have} APPOINTED", "others [, such as REST [or REST] ,]",
        "ONEON , {who|which} {may be|are|is|were} APPOINTED REST ,",
        "ONEON , {who|which} {is|are} {independent|REST} ,", "those APPOINTED by REST",
        "ONEON and the one from REST", "REST from REST and the one/ones from REST",
    ),
    "ONEON": ("SORTOFPEOPLE", "SORTOFPEOPLE from {[the] REST|both [the] REST|each [of the] REST}"),
    "ANDISON": ("[,] and/but/yet [they/he/she]", "[,] though/although [they/he/she]", ","),
    "ISON": (
        "[also] {belong|belongs} to {it|the BODYNAME} [VIRTUE]",
        "[also] {sit|sits|serve|serves} on {it|the BODYNAME} [VIRTUE]",
        "{is|are} [also] on {it|the BODYNAME} [too/also] [VIRTUE]",
        "[also] {sit|sits|serve|serves} on {it|the BODYNAME} {as well|too}",
        "{sit|sits|serve|serves} [VIRTUE]", "may [also] {sit|serve} on {it|the BODYNAME}",
        "{is|are} [an/the] independent",
        "{is|are} [also] [a/the] member/members [too] [of {it|the BODYNAME}] [VIRTUE]",
        "{sit|sits|serve|serves|attend|attends} [on {it|the BODYNAME}] as [a/an] {non voting} member/members",
    ),
    "LOOKSON": ("[usually/normally/generally/also] {attend|attends|sit in|sits in} [ITSMEETS]",),
    "VOICELESS": ("[ordinarily/normally/usually/generally] MUTE", "{is|are} without a vote",
                  "{is|are} MUTED"),
    "UNLESSGIVEN": (
        ("[,] unless {it|the BODYNAME|SOMEONE} {gives|give|grants|grant|allows|allow} {them|him|her} "
         "{one|it|a vote}"),
        "[,] unless {it|the BODYNAME|SOMEONE} {decides|resolves|agrees|so decides|so resolves} [otherwise]",
    ),
    "FULLMEMBER": ("full members/member [with {votes|a vote|the right to vote|voting rights}]",
                   "members/member with {votes|a vote|full voting rights|the right to vote|voting rights}",
                   "[full] voting members/member"),
    "EXPECTED": (
        ("[normally/generally] expected/encouraged/urged to {come|attend|be there|be present} "
         "[[to] {every|each|all|the} meeting/meetings [of the BODYNAME]]"),
    ),
    "WANTED": ("[a/an] SORTOFPEOPLE", "[the] presence/attendance of [a/an/the] SORTOFPEOPLE",
               "[[the] presence/attendance of] [a/an] lay person/people"),
    "PREFERRED": ("preferred/preferable/desirable/welcome", "to be preferred", "an advantage",
                  "preferred but not {required|essential|needed}", "desirable but not {required|essential}"),
}  # fmt: skip

TERMINALS: Final = {"SORTOFPEOPLE": sort_of_people}
