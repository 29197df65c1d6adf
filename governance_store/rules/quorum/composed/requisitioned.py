"""What becomes of a meeting that members have called? It “is dissolved, any other is adjourned”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Moment, Pieces
from governance_store.rules.quorum.rule import Then


def _requisitioned(pieces: Pieces) -> Pieces:
    return (*(one for one in pieces if not isinstance(one, Moment)), Moment.REQUISITIONED)


def _requisitioned_without(pieces: Pieces) -> Pieces:
    """“a requisitioned meeting without a quorum is dissolved”."""
    return (*_requisitioned(pieces), Moment.LACKING)


def _others_adjourned(pieces: Pieces) -> Pieces:
    return (*(one for one in pieces if not isinstance(one, Then)), Then.ADJOURN)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "REQUEST": ("request/requisition/demand/instance/call/wish",),
    "BYMEMBERS": (
        ("[called/convened/requested/summoned/held/demanded] {by|on|upon|at} [the] [REQUEST] [of/by/from] "
        "[the/its/some] [requisitioning] members"),
        ("[called/convened/summoned/held/requested] {on|by|upon|at} [a/the/its/their] [members/member] "
        "REQUEST [of/by/from] [the/its/some] [members/shareholders]"),
        "[called/convened/summoned/held] {on|at|upon} members [own] REQUEST",
        "requisitioned [by [the/its] members/shareholders]",
        "called/convened/requested/demanded by [the/its/some] members/shareholders",
    ),
    "REQMEETING": (
        "a/any/the/such/that MEETWORD [that/which] [was/is/has been/had been] BYMEMBERS",
        "a/any/the requisitioned {MEETWORD|one}",
        "a/any/the MEETWORD [that/which] [the] members {requisitioned|called|asked for|demanded|requested}",
        "requisitioned meetings", "one [that/which] [was/is] BYMEMBERS",
        "a [special/general/extraordinary] MEETWORD BYMEMBERS",
        "meetings [which/that] [were/are] BYMEMBERS", "such a requisitioned MEETWORD",
    ),
    "IFREQ": (
        "{if|where|when|but if|in case} {it|the MEETWORD} {was|is|were|has been|had been} BYMEMBERS",
        "{if|where|when} BYMEMBERS",
        "{if|where|when} members {asked for|called|requested|requisitioned|demanded} {it|the MEETWORD}",
        "{in the case of|for} REQMEETING", "IFX {it|the MEETWORD} is REQMEETING",
    ),
    "NOTREQ": (
        "in any/every other case [,] [it|THATMEETING]", "in all other cases [,] [it]",
        "any/every other [MEETWORD|one]", "another [MEETWORD]", "all other/others [MEETWORD]",
        "other meetings", "otherwise [,] [it|THATMEETING]", "if not [,] [it/THATMEETING]", "[all/any] others",
        "any other MEETWORD", "[the] rest",
    ),
    "ONREQUISITION": (
        ("REQMEETING {[ISTHEN] ABANDONED|ENDS} [HOW]", _requisitioned),
        ("IFREQ [,] {THATMEETING ISTHEN ABANDONED|THATMEETING ENDS} [HOW]", _requisitioned),
        ("THATMEETING ISTHEN ABANDONED [HOW] IFREQ", _requisitioned),
        ("THATMEETING , IFREQ , ISTHEN ABANDONED [HOW]", _requisitioned),
        ("REQMEETING THATLACKS {ISTHEN ABANDONED|ENDS} [HOW]", _requisitioned_without),
        ("[a/any] requisitioned MEETWORD THATLACKS {ISTHEN ABANDONED|ENDS} [HOW]", _requisitioned_without),
        ("REQMEETING WITHOUTONE {ISTHEN ABANDONED|ENDS} [HOW]", _requisitioned_without),
    ),
    "ONOTHERS": (
        ("NOTREQ {moves|goes|stands} [over] ANOTHERDAYS", _others_adjourned),
        ("NOTREQ {adjourns|waits|resumes} [ANOTHERDAYS]", _others_adjourned),
        ("NOTREQ [ISTHEN] PUTOFF [ANOTHERDAYS]", _others_adjourned), ("NOTREQ ISTHEN held ANOTHERDAYS",
        _others_adjourned), ("NOTREQ {goes|go|stands|stand} over [ANOTHERDAYS]", _others_adjourned),
            ("PUTOFF NOTREQ [ANOTHERDAYS]", _others_adjourned),
        ("PUTOFF ANOTHERDAYS NOTREQ", _others_adjourned),
    ),
}  # fmt: skip
