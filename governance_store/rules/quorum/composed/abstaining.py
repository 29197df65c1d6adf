"""What becomes of those who abstain? “A member who abstains is still counted”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Nobody, Pieces, Reckoned, such
from governance_store.rules.quorum.grammar import Abstaining, Provision
from governance_store.rules.quorum.rule import Conflict
from governance_store.rules.quorum.totals import Asked


def _totals(pieces: Pieces) -> Pieces:
    return tuple(such(pieces, Asked))


def _abstaining(pieces: Pieces) -> Pieces | None:
    reckoned = {one.conflict for one in such(pieces, Reckoned)}
    if len(reckoned) != 1 or Conflict.LEFT_OUT in reckoned:
        return None
    counts = Conflict.COUNTED in reckoned
    if such(pieces, Nobody):
        return (Provision(Abstaining(counts=False)), *_totals(pieces)) if counts else None
    return (Provision(Abstaining(counts)), *_totals(pieces))


def _abstainers_count(pieces: Pieces) -> Pieces:
    return (Provision(Abstaining(counts=True)), *_totals(pieces))


def _abstainers_do_not(pieces: Pieces) -> Pieces:
    return (Provision(Abstaining(counts=False)), *_totals(pieces))


def _not_out_by_abstaining(pieces: Pieces) -> Pieces | None:
    reckoned = {one.conflict for one in such(pieces, Reckoned)}
    return _abstainers_count(pieces) if reckoned == {Conflict.NOT_COUNTED} else None


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "ABSTENTION": (
        ("WHOABSTAINS RECKONING", _abstaining), ("NOABSTAINER RECKONING", _abstaining),
        ("NOBODYOF RECKONING by ABSTAINING", _not_out_by_abstaining),
        ("ABSTAINING is not {to be AWAYAS|AWAYAS}", _abstainers_count), ("ABSTAINING NOEFFECT",
        _abstainers_count), ("ABSTAINING TAKESOUT", _abstainers_do_not),
        ("ABSTAINING does/do not make {ANYBODYAT|someone} AWAYAS", _abstainers_count),
        ("ABSTAINING is/are not {absence|being absent|an absence}", _abstainers_count),
        ("ONABSTAIN [,] THATPERSON RECKONING", _abstaining), ("ANYBODYAT RECKONING ONABSTAIN", _abstaining),
        ("ANYBODYAT RECKONING [,] even if/though/when {they|he|she|he or she} ABSTAIN", _abstaining),
        ("TAKENOACCOUNT WHOABSTAINS [TOWARDSQ]", _abstainers_do_not),
        ("{in|when} FINDINGIT THEQUORUM [,] WHOABSTAINS RECKONING", _abstaining),
        ("THEQUORUM includes WHOABSTAINS", _abstainers_count),
    ),
    "ABSTAIN": ("abstain/abstains/abstained [from voting] [PARTIN]", "{does|do|did} not vote [PARTIN]",
    "{choose|chooses|decide|decides|prefer|prefers} {not to vote|to abstain} [PARTIN]",
    "{decline|declines} to vote", "{refrain|refrains} from voting [PARTIN]", "{go|goes} on to abstain",
    "cast/casts no vote", "withhold/withholds {a|his|her|their} vote"),
    "ABSTAINING": ("abstaining [from voting] [PARTIN]", "{choosing|deciding} not to vote",
    "declining to vote", "refraining from voting", "not voting", "[an/any] abstention/abstentions",
    "casting no vote", "the abstention of ANYBODYAT", "to abstain"),
    "WHOABSTAINS": (
        "a/an/any abstaining NOUNLESS",
        "ANYBODYAT [PRESENT] [but/and] who/that [are/is PRESENT and/but] ABSTAIN [,]",
        "ANYBODYAT PRESENT [,] but/and {abstaining|not voting} [,]", "ANYBODYAT [PRESENT] ABSTAINING1",
        "abstainers", "abstentions", "an/any abstention", "whoever ABSTAIN", "abstaining ONEWHOSITS",
        "[a/an/any] ONEWHOSITS abstaining",
        "an/any abstainer", "ANYBODYAT [,] who ABSTAIN [,]", "ANYBODYAT ABSTAINING1 [from voting]",
    ),
    "ABSTAINING1": ("abstaining [from voting] [PARTIN]", "not voting", "declining to vote",
    "refraining from voting", "choosing not to vote"),
    "NOABSTAINER": ("NOBODYOF who ABSTAIN", "NOBODYOF ABSTAINING1"),
    "ONABSTAIN": ("{if|when|where|should} {ANYBODYAT|they|he|she} ABSTAIN",),
}  # fmt: skip
