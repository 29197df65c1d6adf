"""What becomes of those who have an interest? “A member with an interest is not counted for that item”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.lexicon import is_one_of
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Free,
    Next,
    Nobody,
    Number,
    Occasion,
    Pieces,
    Reckoned,
    Term,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Abstaining, LeftOut, Provision
from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Conflict, Count, Total, Unit, When
from governance_store.rules.quorum.totals import Asked

_SPOKEN: Final = Sought(
    r"\b(?:interest(?:s|ed)?|conflict(?:s|ed)?|recus\w+|withdr[ae]w\w*|withdrew|disqualif\w+|debarred|barred|"
    r"disinterested|unconflicted|uninterested|abst[ae]\w+|not to vote|to vote leaves|not vot(?:e|ing) is|"
    r"stak(?:e|es)|bias|own (?:case|position|pay|reappointment|appointment|contract)|personally)\b"
)


def speaks_of_interests(sentence: str) -> bool:
    """Whether a sentence may be of those with an interest, or of those who abstain."""
    return bool(_SPOKEN.search(sentence.lower()))


def _provided(pieces: Pieces, *, flipped: bool = False) -> Pieces | None:
    """Whether they count: nobody who has one counts where nobody is who counts."""
    reckoned = {one.conflict for one in such(pieces, Reckoned)}
    if len(reckoned) != 1:
        return None
    (conflict,) = reckoned
    if flipped or such(pieces, Nobody):
        if conflict is not Conflict.COUNTED:
            return None
        conflict = Conflict.NOT_COUNTED
    return (Provision(conflict), *_totals(pieces))


def _totals(pieces: Pieces) -> Pieces:
    return tuple(such(pieces, Asked))


def _flipped(pieces: Pieces) -> Pieces | None:
    return _provided(pieces, flipped=True)


def _counted(pieces: Pieces) -> Pieces:
    return (Provision(Conflict.COUNTED), *_totals(pieces))


def _not_counted(pieces: Pieces) -> Pieces:
    return (Provision(Conflict.NOT_COUNTED), *_totals(pieces))


def _left_out(pieces: Pieces) -> Pieces:
    return (Provision(Conflict.LEFT_OUT), *_totals(pieces))


_CONFLICT: Final = Occasion("conflict", When.CONFLICT)


def _smaller(pieces: Pieces) -> Pieces | None:
    """“the quorum is two then”; where only those without an interest are meant, the others do not count."""
    asked = such(pieces, Asked)
    if len(asked) != 1:
        return None
    free: Pieces = (Provision(Conflict.NOT_COUNTED),) if such(pieces, Free) else ()
    return (*free, Next(), _CONFLICT, *asked) if free else (_CONFLICT, *asked)


def _of_the_free(pieces: Pieces) -> Pieces | None:
    """“five members without an interest are a quorum”: of a share, the others are not of the whole."""
    asked = such(pieces, Asked)
    if len(asked) != 1:
        return None
    return (Provision(Conflict.NOT_COUNTED), *asked)


def _out_and_smaller(pieces: Pieces) -> Pieces | None:
    provisions = such(_provided(others(pieces, Asked)) or (), Provision)
    asked = such(pieces, Asked)
    if [one.of for one in provisions] != [Conflict.NOT_COUNTED] or len(asked) != 1:
        return None  # a number for an item that they count for is a need of its own
    return (*provisions, Next(), _CONFLICT, *asked)


def _twice_denied(pieces: Pieces) -> Pieces | None:
    """“no member is left out because of an interest”."""
    reckoned = {one.conflict for one in such(pieces, Reckoned)}
    return _counted(pieces) if reckoned == {Conflict.NOT_COUNTED} else None


def _and_neither(pieces: Pieces) -> Pieces | None:
    """“…, and neither are the experts”: who is named with those who do not count."""
    return _and_without(pieces, whole=False)


def _and_no_members(pieces: Pieces) -> Pieces | None:
    """“…, and neither are the invited experts, who have no vote”: nor are they of the whole."""
    return _and_without(pieces, whole=True)


def _and_without(pieces: Pieces, *, whole: bool) -> Pieces | None:
    if [one.of for one in such(pieces, Provision)] != [Conflict.NOT_COUNTED]:
        return None
    terms = tuple(dict.fromkeys(one.name for one in such(pieces, Term)))
    kept = others(pieces, Term)
    if any(is_one_of("d", word) or is_one_of("y", word) for one in terms for word in one.split("_")):
        return None  # whose deputies do not count is nothing of all deputies
    return (*kept, Next(), LeftOut(terms, whole)) if terms else kept


def _but_not_these(pieces: Pieces) -> Pieces | None:
    """“those who abstain count, but those with an interest do not”."""
    told = [one.of for one in such(pieces, Provision)]
    return (*pieces, Provision(Conflict.NOT_COUNTED)) if told == [Abstaining(counts=True)] else None


def _but_not_abstainers(pieces: Pieces) -> Pieces | None:
    told = [one.of for one in such(pieces, Provision)]
    return (*pieces, Provision(Abstaining(counts=False))) if told == [Conflict.COUNTED] else None


def _beside_them(pieces: Pieces) -> Pieces:
    return (Provision(Conflict.NOT_COUNTED), *others(pieces, Whom))


def _amounted(pieces: Pieces) -> Pieces:
    (number,) = such(pieces, Number)
    return (Asked(Total((Count(number.value),)), Unit.MEMBERS, ""),)


def _next(pieces: Pieces) -> Pieces:
    return (Next(), *pieces)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "INTEREST": (
        "INTERESTING", "INTERESTLEAD [,] INTERESTING",
        "INTERESTING ANDFURTHER MOREOVER",
        "TOOFEWSENTENCE", "TOOFEWSENTENCE [,] and INTERESTING", "INTERESTING ANDFURTHER TOOFEWSENTENCE",
        "ABSTENTION",
        ("INTERESTING ANDFURTHER NEITHERDO THESE", _and_neither),
        ("INTERESTING ANDFURTHER NEITHERDO THESE [,] MUTED", _and_no_members),
        ("INTERESTING ANDFURTHER NEITHERDO [the/any] invited TERM [[,] MUTED]", _and_no_members),
        ("ABSTENTION ANDFURTHER INTERESTED do/does not", _but_not_these),
        ("INTERESTING ANDFURTHER WHOABSTAINS do/does not", _but_not_abstainers),
        "SAYS ANDFURTHER {INTERESTNEXT|ABSTAINNEXT}",
    ),
    "NEITHERDO": ("{neither|nor} {is|are|do|does|shall}",),
    "INTERESTLEAD": ("for the avoidance of doubt", "however", "but", "and", "also", "to be clear",
    "in [all/such] {cases|a case}", "in addition", "for quorum purposes",
    "for {the purposes of|the purpose of} [FINDINGIT] THEQUORUM",
               "when/in FINDINGIT THEQUORUM", "when/in FINDINGIT it/this", "FORITEM"),
    "ANDFURTHER": ("[,] and", "[,] but", ",", "[,] while", "[,] though"),
    "MOREOVER": (("COUNTING", _next), ("INTERESTING", _next), ("ABSTENTION", _next)),
    "INTERESTNEXT": (("INTERESTING", _next), ("TOOFEWSENTENCE", _next)),
    "ABSTAINNEXT": (("ABSTENTION", _next),),
    "INTERESTING": (
        ("INTERESTED RECKONING", _provided),
        ("NOINTERESTED RECKONING", _provided),
        ("ONCASE [,] [then] THATPERSON RECKONING", _provided),
        ("THATPERSON RECKONING [,] ONCASE", _provided),
        ("NOBODYOF RECKONING ONHISCASE", _provided),
        ("ANYBODYAT RECKONING ONHISCASE", _provided),
        ("ANYBODYAT RECKONING [,] EVENIFCASE", _provided), ("EVENIFCASE [,] ANYBODYAT RECKONING",
        _provided), ("NOBODYOF RECKONING BECAUSEINT", _twice_denied),
            ("NOBODYOF RECKONING {by/through|merely because|just because|because} WITHDRAWNFOR",
            _twice_denied),
        ("INTERESTED RECKONING [,] EVENIFCASE", _provided),
        ("{only/just SITTERSFREE|none but SITTERSFREE} RECKONING", _flipped),
        ("CONFLICTCAUSE NOEFFECT", _counted),
        ("NOBODYOF RECKONING {merely|just|only|simply} BECAUSEINT", _twice_denied),
        ("CONFLICTCAUSE TAKESOUT", _not_counted),
        ("it {makes no difference to|does not affect|has no effect on} THEQUORUM that CONFLICTCASE",
        _counted),
            (("both THEQUORUM and THEWHOLE {is|are} {reckoned|worked out|calculated|counted|taken} "
            "{without|leaving out|excluding} INTERESTED"), _left_out),
            (("both THEWHOLE and THEQUORUM {is|are} {reckoned|worked out|calculated|counted|taken} "
            "{without|leaving out|excluding} INTERESTED"), _left_out),
        ("THEQUORUM NOTLOST {because|when|if|where|though|by|through} LOSTBY", _counted),
        ("TAKENOACCOUNT INTERESTED [FORTHEITEM]", _not_counted),
        (("ONCASE [,] THEQUORUM {is|are} {reckoned|worked out|counted|calculated|determined} without "
        "THATONE"), _not_counted),
        ("{in|when|for} FINDINGIT THEQUORUM [,] TAKENOACCOUNT INTERESTED", _not_counted),
        ("TAKENOACCOUNT INTERESTED {in|when} FINDINGIT THEQUORUM", _not_counted),
        ("{you|we|one|the chair} COUNTNOBODY INTERESTED [TOWARDSQ] [FORTHEITEM]", _not_counted),
        ("{you|we|one|the chair} COUNTNOBODY ANYBODYAT [TOWARDSQ] ONHISCASE", _not_counted),
        ("{you|we} {count|include} INTERESTED [TOWARDSQ] [FORTHEITEM]", _counted),
        ("THEQUORUM {does|do|may|shall|must} not include INTERESTED", _not_counted),
        ("THEQUORUM {may|can|shall|will} include INTERESTED [FORTHEITEM]", _counted),
        ("THEQUORUM {includes|include|maybe include} INTERESTED [FORTHEITEM]", _counted),
        (("THEQUORUM {includes|include|maybe include|may include|can include} INTERESTED [,] and THATPERSON "
        "IDLEVERB"), _counted),
        ("THEQUORUM {[shall|must|will|to] exclude|excludes|is without|ignores} INTERESTED",
        _not_counted),
        (("{the head|those|the ONEWHOSITS|heads} counted [TOWARDSQ] {do|does|shall|must} not include "
        "INTERESTED"), _not_counted),
        ("neither THEQUORUM nor THEWHOLE {includes|include} INTERESTED", _left_out),
        ("in FINDINGIT THEQUORUM [,] neither THEQUORUM nor THEWHOLE {includes|include} INTERESTED",
        _left_out),
        (("{both in fixing|in both fixing} THEWHOLE and in counting those PRESENT [,] INTERESTED is/are "
        "{left out|disregarded|ignored|not counted}"), _left_out),
        (("in fixing {THEWHOLE|that PARTNAME} and in {counting|finding} those {PRESENT|who sit} [,] "
        "INTERESTED is/are {left out|disregarded|ignored|not counted}"), _left_out),
        ("no account is/shall be [to be] taken of INTERESTED [FORTHEITEM]", _not_counted),
        ("{there is|there are} no {effect|consequence} on THEQUORUM {when|if} LOSTBY", _counted),
        "SMALLER",
        ("{not counting|leaving out|disregarding|excluding} INTERESTED , SAYS", _beside_them),
        ("FREEAMOUNT MAKE [OFBODY] [FORTHEITEM]", _of_the_free), ("QUORUM [OFBODY] SET FREEAMOUNT",
        _of_the_free), ("FREEAMOUNT THERE", _of_the_free), ("SUBJECT NEED FREEAMOUNT", _of_the_free),
    ),
    "FREEAMOUNT": ("COUNTOF NOTINTERESTED [PRESENT]",),
    "COUNTOF": (("PLAINCOUNT [of the/its]", _amounted),),
    "SITTERSFREE": ("[the/those] NOTINTERESTED",
    "those/people {without|with no|having no|who have no|free of|free from} [a/an/any] INTERESTFREE",
    "those who are not SHUTOUTBY"),
    "NOINTERESTED": ("NOBODYOF HAVINGINT", "NOBODYOF [,] who/that HASINT [,]", "NOBODYOF WHOSE1",
    ("no CONFLICTED ONEWHOSITS", lambda _: (Nobody(),)), "NOBODYOF , HAVINGINT ,"),
    "SMALLER": (
        ("ONCASE [,] [then] SMALLQ [FORTHEITEM]", _smaller), ("SMALLQ [FORTHEITEM] [,] ONCASE", _smaller),
        (("THEMATTER {on|in|over|for} {which|whom} CONFLICTCASE {needs|takes|requires|need|require} "
        "[only/just] SMALLAMOUNT"), _smaller),
        (("{an|any} {item|matter|decision} {on|in|over} which CONFLICTCASE {may|can} be {decided|taken|dealt "
        "with} {by|with} SMALLAMOUNT [PRESENT]"), _smaller),
        ("ONCASE [,] [then] THATPERSON GOESOUT [,] and SMALLQ [FORTHEITEM]", _out_and_smaller),
        ("INTERESTED RECKONING ANDSMALL SMALLQ [FORTHEITEM]", _out_and_smaller),
    ),
    "GOESOUT": ("ISNOTCOUNTED",),
    "ANDSMALL": ("[,] and [then/so]", "[,] so", ",", "[,] but", "[,] and in that case [,]"),
    "SMALLQ": (
        ("{the|its} quorum [FORITEM] {is|becomes|shall be|will be|falls to|comes down to|goes to|is set "
        "at|sinks to|drops to|drops [down] to|is reduced to|goes down to|may be|is lowered to|stands "
        "at|changes to|shall be reduced to} SMALLAMOUNT [instead/then/there]"),
        ("SMALLAMOUNT {is|are|will be|shall be} {enough|sufficient|a quorum|the quorum|needed|required} "
        "[instead]"),
        ("SMALLAMOUNT {suffice|suffices|will do|make a quorum|form a quorum|makes a quorum|forms a "
        "quorum|constitute a quorum}"),
        "SMALLAMOUNT {can|may} {act|decide}", "it takes [only/just] SMALLAMOUNT",
    ),
    "SMALLAMOUNT": ("AMOUNT", "COUNTOF NOTINTERESTED"),
}  # fmt: skip
