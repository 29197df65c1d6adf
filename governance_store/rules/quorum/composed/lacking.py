"""What follows without a quorum? “If there is none after half an hour, the meeting stands adjourned”."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Final

from governance_store.rules.quorum.composed.adjourned import (
    HALVED,
    any_of_them,
    part_of_that,
    so_many,
    those_present,
)
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Days, Minutes, Moment, Noted, Number, Pieces, such
from governance_store.rules.quorum.grammar import LeftOut, Provision, Same
from governance_store.rules.quorum.passed_over import enough_then
from governance_store.rules.quorum.rule import Fallback, Then
from governance_store.rules.quorum.totals import Asked

_PLAIN: Final = Fallback()
_KEPT: Final = (Moment.LACKING, Moment.LATER, Moment.THEN)


def _fallbacks(pieces: Pieces) -> list[Fallback]:
    return [one.of for one in such(pieces, Provision) if isinstance(one.of, Fallback)]


def _joined(found: list[Fallback]) -> Fallback | None:
    """All together; None where two of them say another thing of the same."""
    made = _PLAIN
    for one in found:
        for name in (field.name for field in fields(one)):
            value, before = getattr(one, name), getattr(made, name)
            if value == getattr(_PLAIN, name):
                continue
            if before not in (value, getattr(_PLAIN, name)):
                return None
            made = replace(made, **{name: value})
    return made


def _told(pieces: Pieces, fallback: Fallback | None) -> Pieces | None:
    if fallback is None or fallback == _PLAIN:
        return None
    kept = tuple(one for one in pieces if isinstance(one, Same) or one in _KEPT)
    return (*kept, Provision(fallback))


def _dated(pieces: Pieces, fallback: Fallback) -> Fallback | None:
    """With the days within or after which the meeting is held again."""
    days = such(pieces, Days)
    if len({one.after for one in days}) < len(days):
        return None
    for one in days:
        fallback = (
            replace(fallback, after_days=one.number)
            if one.after
            else replace(fallback, within_days=one.number)
        )
    return fallback


def _minutes(pieces: Pieces) -> set[int]:
    return {one.value for one in such(pieces, Minutes)}


def _first(pieces: Pieces) -> Pieces | None:
    """“without a quorum after half an hour, the meeting is adjourned”."""
    thens, minutes = set(such(pieces, Then)), _minutes(pieces)
    lost = Moment.LOST in pieces
    if (
        len(thens) != 1
        or len(minutes) > 1
        or Moment.LATER in pieces
        or (lost and (minutes or Moment.LACKING in pieces))
    ):
        return None
    (then,) = thens
    said = Fallback(minutes=next(iter(minutes), None), then=then, when_lost=then if lost else None)
    return _told((*pieces, Moment.LACKING) if lost else pieces, _dated(pieces, said))


def _or_lost(pieces: Pieces) -> Pieces | None:
    """“too few after half an hour, or too few later, and it is adjourned”: what follows in both cases."""
    found = _first(tuple(one for one in pieces if one is not Moment.LOST))
    if found is None or Moment.LATER in pieces:
        return None
    return tuple(
        Provision(replace(one.of, when_lost=one.of.then))
        if isinstance(one, Provision) and isinstance(one.of, Fallback)
        else one
        for one in found
    )


def _requisitioned(pieces: Pieces) -> Pieces | None:
    """“a meeting called by members is dissolved, any other is adjourned”."""
    thens, minutes = such(pieces, Then), _minutes(pieces)
    if len(thens) > 1 or len(minutes) > 1:
        return None
    said = Fallback(
        minutes=next(iter(minutes), None), then=thens[0] if thens else None, requisitioned=Then.DISSOLVE
    )
    return _told(pieces, _dated(pieces, said))


def _alone_requisitioned(pieces: Pieces) -> Pieces | None:
    """“if members have called it, it is dissolved instead”: what is said of no other meeting."""
    return _requisitioned((*pieces, Moment.LACKING))


def _later(pieces: Pieces) -> Pieces | None:
    """“at the adjourned meeting those present are enough”: minutes are waited for there."""
    minutes, said = _minutes(pieces), _joined(_fallbacks(pieces))
    if said is None or len(minutes) > 1 or {Moment.LATER, Moment.THEN}.isdisjoint(pieces):
        return None
    said = replace(said, wait=next(iter(minutes), None))
    return _told(pieces, _dated(pieces, said))


def _at_once(pieces: Pieces) -> Pieces | None:
    """“after half an hour those present are enough”: at the first meeting itself."""
    minutes, said = _minutes(pieces), _joined(_fallbacks(pieces))
    if said is None or len(minutes) != 1 or Moment.LATER in pieces or such(pieces, Days):
        return None
    return _told((*pieces, Moment.LACKING), replace(said, minutes=minutes.pop(), at_once=True))


def _whole(pieces: Pieces) -> Pieces | None:
    """What a sentence says, all together, where it tells that it is of a meeting without a quorum."""
    said = _joined(_fallbacks(pieces))
    if said is None or {Moment.LACKING, Moment.LATER}.isdisjoint(pieces):
        return None
    if said.then not in {None, Then.ADJOURN} and enough_then(said) != enough_then(None):
        return None  # what is dissolved or goes on is not adjourned
    return (*such(pieces, Same), Provision(said))


def _sequel(pieces: Pieces) -> Pieces | None:
    """“those present then form the quorum”: at the adjourned meeting that was spoken of before."""
    if Moment.LATER in pieces or Moment.LACKING in pieces:
        return None
    said = _whole((*pieces, Moment.LATER))
    return said and (*said, Moment.THEN)


def _relied(pieces: Pieces) -> Pieces | None:
    """“it is held again a week later, when none is needed”: it goes on from the sentence before."""
    return _whole((*pieces, Moment.LATER))


def _whole_with(pieces: Pieces) -> Pieces | None:
    """“a second meeting may be held with four members”."""
    made = so_many((*such(pieces, Asked), *(one for one in pieces if isinstance(one, LeftOut))))
    return made and _whole((*(one for one in pieces if not isinstance(one, Asked)), *made))


def _waiting(pieces: Pieces) -> Pieces:
    """“half an hour is allowed for a quorum to assemble”."""
    return (Moment.LACKING, Provision(Fallback(minutes=_minutes(pieces).pop())))


def _items(pieces: Pieces) -> Pieces | None:
    """“without a quorum for an item that item is put off”."""
    found = _first(pieces)
    return found and tuple(
        Provision(replace(one.of, only_the_items=True))
        if isinstance(one, Provision) and isinstance(one.of, Fallback)
        else one
        for one in found
    )


def _noted(_pieces: Pieces) -> Pieces:
    return (Noted(),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "LACKING": (
        "ABSENTEES",
        ("FIRST", _whole),
        ("FIRST THEREUPON LATERPART", _whole),
        ("BARE THEREUPON LATERPART", _relied),
        ("LATERPART", _whole),
        ("LATERPART", _sequel),
        ("ATONCE", _whole),
        ("ALLOWEDWAIT", _whole),
        ("REQUISITION", _whole),
        ("OTHERSOFF", _whole),
        ("OTHERSOFF THEREUPON LATERPART", _whole),
        ("REQUISITION THEREUPON LATERPART", _whole),
        ("REQUISITION [,] with no quorum [required/needed/requirement]",
         lambda pieces: _whole((*pieces, *those_present(())))),
        ("FIRST [,] [valid] with SOMANYHERE", _whole_with),
        ("FIRST [,] with no quorum [required/needed/requirement]", lambda pieces: _whole((*pieces,
        *those_present(())))),
        ("LOSING", _whole),
        ("UNDECIDED", _noted),
        ("FIRST {, and|and|, but|but} FIRST", _whole),
    ),
    "CAUSE": (
        ("{GONEBY|NOCOMING}", lambda pieces: (*pieces, Moment.LACKING)),
    ),
    "NOCOMING": (
        "[a/the] failure to {form|raise|reach|muster|achieve|obtain} AQUORUM [WAITED]",
        "[the] {lack|want|absence} of AQUORUM [WAITED]",
    ),
    "ORLOST": (
        "[,] or [,] {its loss|{the loss of|losing} {AQUORUM|it|them}} [LATERLOST] [,]", "[,] or [,] LOST",
        "[,] or [,] [if] LOSTALREADY [[,] DURING]",
    ),
    "MEANING": ("mean/means/bring/brings/entail/entails", "lead/leads to", "result/results in"),
    "LATERLOST": ("later [on]", "afterwards", "DURING", "at a later stage"),
    "ENTAILS": (
        ("MEANING [an/its/the] adjournment/postponement [of THATMEETING] [ANOTHERDAYS]",
         lambda pieces: (*pieces, Then.ADJOURN)),
        ("adjourns/postpones THATMEETING [ANOTHERDAYS]", lambda pieces: (*pieces, Then.ADJOURN)),
        ("puts THATMEETING off [ANOTHERDAYS]", lambda pieces: (*pieces, Then.ADJOURN)),
        ("MEANING [the/its] {end|cancellation|dissolution|closure} [of THATMEETING]",
         lambda pieces: (*pieces, Then.DISSOLVE)),
        ("cancels/dissolves/ends/closes/terminates THATMEETING", lambda pieces: (*pieces, Then.DISSOLVE)),
        ("brings THATMEETING to {an end|a close}", lambda pieces: (*pieces, Then.DISSOLVE)),
        ("MEANING [that] WHATFOLLOWS", lambda pieces: pieces),
    ),
    "OTHERSOFF": (("ONOTHERS", lambda pieces: _first((*pieces, Moment.LACKING))),),
    "LOSING": (
        ("[the] loss of AQUORUM {ends THATMEETING|brings THATMEETING to {an end|a close}|closes THATMEETING}",
         lambda _: _first((Moment.LOST, Then.DISSOLVE))),
        ("[the] loss of AQUORUM {adjourns|suspends} THATMEETING", lambda _: _first((Moment.LOST,
        Then.ADJOURN))),
    ),
    "THEREUPON": ("[,] [and/but]", "[,] {with|being}"),
    "BARE": (("WHATFOLLOWS", _first),),
    "FIRST": (
        ("[then/however] [,] LACK [,] [then] WHATFOLLOWS", _first),
        ("WHATFOLLOWS [,] LACK", _first),
        ("{LACK|CAUSE} ORLOST [,] WHATFOLLOWS", _or_lost),
        ("WHATFOLLOWS [,] LACK ORLOST", _or_lost),
        ("CAUSE ORLOST [,] ENTAILS", _or_lost),
        ("CAUSE [,] ENTAILS", _first),
        ("LOST [,] [then] WHATFOLLOWS", _first),
        ("WHATFOLLOWS [HOW] [,] LOST", _first),
        ("FOLLOWINGSHORT", _first),
        ("FEWADJOURN", lambda p: _first((*p, Then.ADJOURN))),
        ("RATIFYING", lambda p: _first((*p, Moment.LACKING))),
        ("LACK [,] MUSTRATIFY", lambda p: _first((*p, Then.CONTINUE))),
        ("LACK [FORITEMS] [,] ITEMSOFF", _items),
        ("LACK FORITEMS [,] {the|that|such} {item|matter|business} ISTHEN PUTOFF [ANOTHERDAYS]",
         lambda p: _items((*p, Then.ADJOURN))),
        ("LOST [FORITEMS] [,] ITEMSOFF", _items),
        ("WAITSTHEN", _first),
    ),
    "CHAIRTHEN": (
        ("{adjourns|postpones|must adjourn|may adjourn|shall adjourn} [THATMEETING] [ANOTHERDAYS]",
        lambda pieces: (*pieces, Then.ADJOURN)),
        ("{cancels|dissolves|closes|abandons} [THATMEETING]", lambda pieces: (*pieces, Then.DISSOLVE)),
    ),
    "FOLLOWINGSHORT": (("WHATFOLLOWS", lambda pieces: pieces if {Moment.LACKING,
    Moment.LOST} & {*pieces} else None),),
    "WAITSTHEN": (
        (("WHODOES [MUSTDO] wait/waits [for] [up to] MINUTES [for AQUORUM] [to assemble] [,] {and|but} "
        "[only] [then] {WHATFOLLOWS|CHAIRTHEN}"),
         lambda pieces: (*pieces, Moment.LACKING)),
        (("WHODOES [MUSTDO] wait/waits [for] [up to] MINUTES [for AQUORUM] [to assemble] [,] and [,] LACK "
        "[,] WHATFOLLOWS"),
         lambda pieces: pieces),
        (("MINUTES [of] [grace] {is|are|shall be|may be} {allowed|given} [for {AQUORUM|members} to "
        "{assemble|form|gather|arrive|come|be reached}] "
         "[,] [and] [,] {LACK|then|after that|after which} [,] WHATFOLLOWS"), lambda pieces: (*pieces,
         Moment.LACKING)),
        ("MINUTES [of waiting] {is|are} allowed [,] and [,] LACK [,] WHATFOLLOWS", lambda pieces: pieces),
    ),
    "ALLOWEDWAIT": (
        (("MINUTES [of {waiting|grace}] {is|are|shall be} allowed [for {AQUORUM|members} to "
        "{assemble|form|gather|arrive|come|"
         "be reached}]"), _waiting),
        ("WHODOES [MUSTDO] wait/waits [for] [up to] MINUTES [for AQUORUM] [to assemble]", _waiting),
        ("AQUORUM {has|have|is given|is allowed} [up to] MINUTES to {assemble|form|gather|arrive|come}",
        _waiting),
        (("a period of MINUTES {is|shall be} allowed [for AQUORUM to {assemble|form|gather|arrive|come|be "
        "reached}]"), _waiting),
    ),
    "LATERIF": (
        "[and/but] IFX [ATLATER] [,] [WAITED] [,] SHORTFALL [,] [WAITED] [ATLATER] [,] [WAITED]",
        "WAITED", "[and/but] if [ATLATER] [WAITED] [still] {LATERSUBJECT FALLSSHORT|not}",
        "without AQUORUM [WAITED]",
        "[and/but] if LATERSUBJECT FALLSSHORT [WAITED]", "[and/but] unless AQUORUM HERESTILL [WAITED]",
    ),
    "LATERPART": (
        ("[and/but] ATLATER [,] [LATERIF [,]] ENOUGHTHEN", _later),
        ("[LATERIF [,]] [ATLATER] [,] ENOUGHTHEN [WAITED]", _later),
        ("ENOUGHTHEN [,] ATLATER [,] [WAITED]", _later),
        ("[may/can/shall] [ATLATER] HELDTHEN WHATEVERNUMBER", lambda pieces: _later(those_present(pieces))),
        ("{is|are} [NOWTHEN] {quorate|valid} {WHATEVERNUMBER|with THOSEHERE} [FLOORED]",
        lambda pieces: _later(those_present(pieces))),
        ("[LATERIF [,]] LATERSAYS", _later),
    ),
    "LATERSAYS": (
        ("LATERSUBJECT [may/can/shall/will/must] [then/validly/nevertheless] HELDTHEN WHATEVERNUMBER",
        those_present),
        ("LATERSUBJECT VALIDTHEN WHATEVERNUMBER", those_present),
        ("LATERSUBJECT MAYDEAL WHATEVERNUMBER", those_present),
        ("LATERSUBJECT [AFTERTIME] [may/can/shall/will] HELDTHEN with any NUMOF [PRESENT] [FROMANYWHERE]",
        any_of_them),
        ("LATERSUBJECT AFTERTIME [may/can/shall/will] HELDTHEN {WHATEVERNUMBER|with THOSEHERE}",
        those_present),
        ("LATERSUBJECT {needs|requires|has} no quorum", those_present),
        ("LATERSUBJECT {does|shall|will|need} not {need|require|have} a quorum", those_present),
        ("no quorum {applies|is needed|is required|need be present} {to|at|for} LATERMEETING", those_present),
        (("{the|its} quorum {at|for|of|to} [LATERMEETING|ATWHICH] {is|shall be|will be|falls to|drops "
        "to|being} SOMANYHERE"), so_many),
        ("LATERSUBJECT {has a quorum of|{needs|requires} [only] [a quorum of]} SOMANYHERE", so_many),
        ("{with|on} a quorum of AMOUNT", lambda pieces: so_many((*pieces, Moment.THEN))),
        (("{the|its} quorum {at|for|of} LATERMEETING {is|shall be|will be|falls to|drops to|being} [only] "
        "PART OFTHEUSUAL"), part_of_that),
        ("the quorum {of|for|at} {which|LATERMEETING} {is|shall be} [only] PART OFTHEUSUAL",
         lambda pieces: part_of_that((*pieces, Moment.THEN))),
        ("{the|its} quorum {at|for|of} LATERMEETING {is|shall be|will be} HALVED", lambda pieces: (*pieces,
        HALVED)),
        ("LATERSUBJECT {has|needs|requires} [a quorum of] [only] PART OFTHEUSUAL", part_of_that),
        ("LATERSUBJECT is quorate with SOMANYHERE", so_many),
        ("LATERSUBJECT is quorate with THOSEHERE", those_present),
    ),
    "ATONCE": (
        ("LACK [,] [then] ENOUGHTHEN", _at_once),
        ("LACK [,] ENOUGHTHEN WAITED", _at_once),
        ("WAITED [,] ENOUGHTHEN", _at_once),
        ("ENOUGHTHEN WAITED", _at_once),
        (("[LACK [,]] THATMEETING [may/can/shall/will/must] [then/nevertheless] HELDTHEN WAITED "
        "WHATEVERNUMBER"),
        lambda pieces: _at_once(those_present(pieces))),
        (("[LACK [,]] THATMEETING [may/can/shall/will/must] [then/nevertheless] HELDTHEN WHATEVERNUMBER "
        "WAITED"),
        lambda pieces: _at_once(those_present(pieces))),
    ),
    "AFTERTIME": (("[held] TIMESPAN {later|on|after|afterwards}", lambda _: ()),),
    "FLOORED": (("FLOORS", lambda pieces: (Provision(Fallback(floor=such(pieces, Number)[0].value)),)),),
    "ATWHICH": (("which", lambda _: (Moment.THEN,)),),
    "REQUISITION": (
        ("[{LACK|WAITED} [,]] ONREQUISITION", _alone_requisitioned),
        ("[{LACK|WAITED} [,]] ONREQUISITION ANDOTHERS", _requisitioned),
        ("[LACK [,]] ADJOURNS [,] [and/but/while] [,] ONREQUISITION", _requisitioned),
        ("[LACK [,]] ADJOURNS [,] {except|save|but} that ONREQUISITION", _requisitioned),
        ("[LACK [,]] ADJOURNS [,] or [,] IFREQ [,] ABANDONED", _requisitioned),
        (("[LACK [,]] ADJOURNS [,] unless {members {requisitioned|asked for|called} it|it was BYMEMBERS} , "
        "when it {ISTHEN ABANDONED|ENDS}"), _requisitioned),
        ("ONREQUISITION [LACK] ANDOTHERS", _requisitioned),
    ),
    "ADJOURNS": (("ADJOURNING", lambda pieces: (*pieces, Then.ADJOURN)),),
    "ANDOTHERS": ("[,] [and/but/while] [,] ONOTHERS",),
}  # fmt: skip
