"""What becomes of those who have an interest? “A member with an interest is not counted for that item”."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.lexicon import is_one_of
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
from governance_store.rules.quorum.rule import Conflict, Count, Total, Unit, When
from governance_store.rules.quorum.totals import Asked

_SPOKEN: Final = re.compile(
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


def _not_out_by_abstaining(pieces: Pieces) -> Pieces | None:
    reckoned = {one.conflict for one in such(pieces, Reckoned)}
    return _abstainers_count(pieces) if reckoned == {Conflict.NOT_COUNTED} else None


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
        "INTERESTING ANDTHEN MOREOVER",
        "TOOFEWSENTENCE", "TOOFEWSENTENCE [,] and INTERESTING", "ABSTENTION",
        ("INTERESTING ANDTHEN NEITHERDO THESE", _and_neither),
        ("INTERESTING ANDTHEN NEITHERDO THESE [,] MUTED", _and_no_members),
        ("INTERESTING ANDTHEN NEITHERDO [the/any] invited TERM [[,] MUTED]", _and_no_members),
        ("ABSTENTION ANDTHEN INTERESTED do/does not", _but_not_these),
        ("INTERESTING ANDTHEN ABSTAINER do/does not", _but_not_abstainers),
        "SAYS ANDTHEN {INTERESTNEXT|ABSTAINNEXT}",
    ),
    "NEITHERDO": ("{neither|nor} {is|are|do|does|shall}",),
    "INTERESTLEAD": ("for the avoidance of doubt", "however", "but", "and", "also", "to be clear",
    "in [all/such] {cases|a case}", "in addition", "for quorum purposes",
    "for {the purposes of|the purpose of} [FINDING] THEQUORUM",
               "when/in FINDING THEQUORUM", "when/in FINDING it/this", "FORITEM"),
    "ANDTHEN": ("[,] and", "[,] but", ",", "[,] while", "[,] though"),
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
        ("CONFLICTCAUSE TAKESOUT", _not_counted),
        ("it {makes no difference to|does not affect|has no effect on} THEQUORUM that CONFLICTCASE",
        _counted),
            ("both THEQUORUM and THEWHOLE {is|are} {reckoned|worked out|calculated|counted|taken} "
            "{without|leaving out|excluding} INTERESTED", _left_out),
            ("both THEWHOLE and THEQUORUM {is|are} {reckoned|worked out|calculated|counted|taken} "
            "{without|leaving out|excluding} INTERESTED", _left_out),
        ("THEQUORUM NOTLOST {because|when|if|where|though|by|through} LOSTBY", _counted),
        ("TAKENOACCOUNT INTERESTED [FORITEMS]", _not_counted),
        ("ONCASE [,] THEQUORUM {is|are} {reckoned|worked out|counted|calculated|determined} without "
        "THATONE", _not_counted),
        ("{in|when|for} FINDING THEQUORUM [,] TAKENOACCOUNT INTERESTED", _not_counted),
        ("TAKENOACCOUNT INTERESTED {in|when} FINDING THEQUORUM", _not_counted),
        ("{you|we|one|the chair} COUNTNOBODY INTERESTED [TOWARDSQ] [FORITEMS]", _not_counted),
        ("{you|we|one|the chair} COUNTNOBODY ANYBODYAT [TOWARDSQ] ONHISCASE", _not_counted),
        ("{you|we} {count|include} INTERESTED [TOWARDSQ] [FORITEMS]", _counted),
        ("THEQUORUM {does|do|may|shall|must} not include INTERESTED", _not_counted),
        ("THEQUORUM {may|can|shall|will} include INTERESTED [FORITEMS]", _counted),
        ("THEQUORUM {includes|include|maybe include} INTERESTED [FORITEMS]", _counted),
        ("THEQUORUM {includes|include|maybe include|may include|can include} INTERESTED [,] and THATPERSON "
        "IDLEVERB", _counted), ("THEQUORUM {excludes|exclude|is without|ignores} INTERESTED", _not_counted),
        ("{the head|those|the ASITTER|heads} counted [TOWARDSQ] {do|does|shall|must} not include "
        "INTERESTED", _not_counted),
        ("neither THEQUORUM nor THEWHOLE {includes|include} INTERESTED", _left_out),
        ("in FINDING THEQUORUM [,] neither THEQUORUM nor THEWHOLE {includes|include} INTERESTED", _left_out),
        ("{both in fixing|in both fixing} THEWHOLE and in counting those PRESENT [,] INTERESTED is/are "
        "{left out|disregarded|ignored|not counted}", _left_out),
        ("in fixing {THEWHOLE|that PARTNAME} and in {counting|finding} those {PRESENT|who sit} [,] "
        "INTERESTED is/are {left out|disregarded|ignored|not counted}", _left_out),
        ("no account is/shall be [to be] taken of INTERESTED [FORITEMS]", _not_counted),
        ("{there is|there are} no {effect|consequence} on THEQUORUM {when|if} LOSTBY", _counted),
        "SMALLER",
        ("{not counting|leaving out|disregarding|excluding} INTERESTED , SAYS", _beside_them),
        ("FREEAMOUNT MAKE [OFBODY] [FORITEMS]", _of_the_free), ("QUORUM [OFBODY] SET FREEAMOUNT",
        _of_the_free), ("FREEAMOUNT THERE", _of_the_free), ("SUBJECT NEED FREEAMOUNT", _of_the_free),
    ),
    "FREEAMOUNT": ("COUNTOF NOTINTERESTED [PRESENT]",),
    "COUNTOF": (("PLAINCOUNT [of the/its]", _amounted),),
    "SITTERSFREE": ("[the/those] NOTINTERESTED",
    "those/people {without|with no|having no|who have no|free of|free from} [a/an/any] INTERESTFREE",
    "those who are not SHUTOUTBY"),
    "NOINTERESTED": ("NOBODYOF HAVINGINT", "NOBODYOF [,] who/that HASINT [,]", "NOBODYOF WHOSE1",
    ("no CONFLICTED ASITTER", lambda _: (Nobody(),)), "NOBODYOF , HAVINGINT ,"),
    "ONCASE": (
        "{if|when|where|whenever|while|whilst|once|should|as soon as|in the event that|in case|so long "
        "as|as long as|because|since} CONFLICTCASE",
        "for/on/in/during [a/an/any/each/every/the/such] MATTERS {on|in|over|with|from|to} {which|whom} "
        "CONFLICTCASE",
        "{if|when|where|while|whenever|whilst|once} MATTERS {in|on|over|from|with} {which|whom} "
        "CONFLICTCASE is/are [being|to be] [under] {considered|discussed|decided|made|taken|voted on|dealt "
        "with|consideration|discussion|debated|reviewed|up|before it|before SUBJECT|before the meeting}",
        "{if|when|where|while|whenever|whilst} [a/an/any/the/some] MATTERS is/are [being] "
        "{considered|discussed|decided|made|taken|voted on|dealt with|debated|reviewed} in/on/from "
        "{which|whom} CONFLICTCASE",
        "{if|when|where|while} {there is|there are} ANINTEREST",
        "{in|for} {any/the/a} case/event of ANINTEREST", "in the event of ANINTEREST",
        "in case of ANINTEREST",
        "{if|when|where|once} ANINTEREST {is|are|has been|have been} [so] {declared|disclosed}",
        "for the part of the meeting from which CONFLICTCASE",
        "{if|when|where|while|whilst} MATTERS {touches|bears|touch|bear} on something in which CONFLICTCASE",
        "following/after/on ANINTEREST [being declared]",
        "{if|when|where|while|whilst} MATTERS {affecting|concerning|involving} ANYBODYAT "
        "[personally/directly] is/are [being] [under] {considered|discussed|decided|voted on|dealt "
        "with|discussion|consideration}", "after/following WITHDRAWAL",
    ),
    "CONFLICTCASE": ("INTERESTED {has|have} to {stay|keep|move} out", "INTERESTED HASINT", "some HASINT",
    "SOMEBODYAT HASINT",
    "ANYBODYAT own "
    "{case|position|pay|reappointment|appointment|remuneration|salary|conduct|application|contract} is "
    "[being] [under] {considered|discussed|decided|reviewed|consideration|discussion}",
    "ANYBODYAT {cannot|may not} {vote|take part} [PARTIN] BECAUSEINT",
    "ANYBODYAT [,] who/that HASINT [,] [MUST] WITHDRAWN", "ANYBODYAT HASINT and/, WITHDRAWN",
    "it/he/she HASINT", "MATTERAT {concerns|affects|involves} ANYBODYAT [personally/directly]",
             "ANYBODYAT whom MATTERAT {concerns|affects} personally",
             "ANYBODYAT {is|are} {absent|excluded} by ANINTEREST",
             "an interest of ANYBODYAT in MATTERAT [has been/is] declared",
             "ANYBODYAT {could|would|might|stands to|stand to} {benefit|gain} [personally] [from it]"),
    "MATTERS": ("THING", "items/matters/decisions/business/questions/contracts/resolutions/cases",
    "THING of business", "point", "discussion/vote/resolution/decision/contract/proposal"),
    "THATPERSON": (
        "they/he/she", "he or she", "he/she",
        "[that/the/such/those/these/this/any/each/a] ASITTER [concerned|involved|affected|in question]",
        "that person", "the/that/any {interested|conflicted} ASITTER",
        "those/the ASITTER {concerned|in question}", "those", "the [said] individual",
        "that/those/such ASITTER themselves/himself/herself",
    ),
    "THATONE": ("them/him/her/it", "him or her", "that/the/those ASITTER", "that person"),
    "ONHISCASE": (
        "{on|in|for|towards|regarding|with regard to|in relation to|in respect of} [a/an/any/the/all] "
        "MATTERS {in|on|from|over|with|by} {which|whom} HISCASE",
        "{if|when|where|while|whenever|once} HISCASE",
        "{on|in|for} MATTERS {affecting|concerning|involving} {them|him|her|him or her} "
        "[personally/directly]",
        "{on|for|in} [a/an/any/the] MATTERS {they|he|she|he or she|ASITTER} has/have ANINTEREST in",
        "TOWARDSQ {on|in|for} [a/an/any/the] MATTERS {in|on|from|over|with} {which|whom} HISCASE",
        "{if|when|where|once} ANINTEREST [of theirs/his] [INMATTER] {is|are|has been} declared",
        "{on|in|for} MATTERS {about|upon|on} MATTERS {on|upon|in} which HISCASE",
        "TOWARDSQ {for|on|in} MATTERS {affecting|concerning} {them|him|her} [personally]",
        "once ANINTEREST of theirs/his [INMATTER] {has been|is} declared",
        "when any decision is made about a matter {on|upon|in} which HISCASE",
    ),
    "HISCASE": (", BECAUSEINT , {they|he|she|he or she} {may not vote|cannot vote|has no vote|have no "
    "vote|is not entitled to vote|are not entitled to vote}",
    "{they|he|she|he or she} {may not vote|cannot vote|has no vote|have no vote} "
    "BECAUSEINT","{they|he|she|he or she|it|that ASITTER|the ASITTER} HASINT",
    "{they|he|she|he or she|the ASITTER|that ASITTER} {themselves|himself|herself} "
    "{could|would|might|may|stand to|stands to} {benefit|gain}",
    "{they|he|she|he or she} {could|would|might} {benefit|gain} [personally]",
            "{they|he|she|he or she|that ASITTER} {is|are} not entitled to vote [BECAUSEINT]"),
    "EVENIFCASE": ("even if/when/though SHUTOUTBY",
    "even if/when/though {barred|debarred|unable|excluded|disqualified|prevented} [OUTOFIT]",
    "even if/though/when/where HISCASE", "whether or not HISCASE", "although/though HISCASE",
    "notwithstanding that HISCASE", "notwithstanding ANINTEREST", "despite ANINTEREST",
    "in spite of ANINTEREST", "regardless of ANINTEREST", "even on MATTERS in which HISCASE",
    "whether HISCASE or not", "even {on|in} MATTERS {on|in} which HISCASE"),
    "CONFLICTCAUSE": ("ANYBODYAT INTERESTNAME [INMATTER]",
    "ANYBODYAT SORTSOFINTEREST INTERESTNAME [INMATTER]", 
        "[a/an/the] SORTSOFINTEREST INTERESTNAME [INMATTER]", "INTERESTNAME [INMATTER]",
        "a/an/any INTERESTNAME [INMATTER]",
        "[the] having [of] ANINTEREST", "leaving/withdrawing/retiring/going [out] [THEROOM] [BECAUSEINT]",
        "leaving/withdrawing from THEROOM BECAUSEINT",
        "declaring ANINTEREST", "[the/any/a] declaration of ANINTEREST", "the fact that CONFLICTCASE",
        "[the/any/a] WITHDRAWAL", "standing/stepping aside BECAUSEINT", "recusing oneself", "being SHUTOUTBY",
        "{the|any|a} absence/departure/withdrawal [of ASITTER] BECAUSEINT", "that CONFLICTCASE",
        "ASITTER having ANINTEREST",
    ),
    "WITHDRAWNFOR": ("ANINTEREST", "HISCASE", "having ANINTEREST", "withdrawing [BECAUSEINT]",
    "declaring ANINTEREST", "leaving THEROOM BECAUSEINT"),
    "WITHDRAWAL": ("[the] withdrawal/recusal/disqualification of [the/a/any] CONFLICTED ASITTER",
    "withdrawal/withdrawals [of ANYBODYAT] [BECAUSEINT]", "recusal/recusals [of ANYBODYAT] [BECAUSEINT]",
    "disqualification/disqualifications [of ANYBODYAT] [BECAUSEINT]",
    "withdrawal from MATTERAT [BECAUSEINT]"),
    "NOEFFECT": (
        "{does|do|shall|will} not "
        "{affect|disturb|break|reduce|lower|alter|change|impair|disrupt|upset|touch} THEQUORUM",
        "{has|have} no {effect|bearing|impact|influence} on THEQUORUM",
        "{leaves|leave} THEQUORUM {as it was|untouched|unaffected|intact|undisturbed|unchanged|as it is}",
        "{make|makes} no difference to THEQUORUM",
        "{does|do} not {stop|prevent|bar|keep|exclude|remove|disqualify|take} {ANYBODYAT|THATONE} {from "
        "counting|from being COUNTEDAS|being COUNTEDAS|out of THEQUORUM|from THEQUORUM|counting} [TOWARDSQ]",
        "{keeps|prevents|bars|stops|disqualifies} ANYBODYAT from voting [,] but not from {counting|being "
        "COUNTEDAS} [TOWARDSQ]", "does not make {ASITTER|ANYBODYAT} AWAYAS [TOWARDSQ]",
        "is/are irrelevant to THEQUORUM",
    ),
    "TAKESOUT": (
        "{takes|take|removes|remove|excludes|exclude|leaves|leave|drops|drop} {ANYBODYAT|THATONE} {out "
        "of|from} THEQUORUM [FORITEMS]",
        "{stops|stop|prevents|prevent|bars|bar|keeps|keep|disqualifies} {ANYBODYAT|THATONE} [from] "
        "{counting|being COUNTEDAS} [TOWARDSQ] [FORITEMS]", "{lowers|reduces} the number PRESENT",
        "{means|mean} {not being COUNTEDAS} [FORITEMS]",
    ),
    "NOTLOST": ("{is|are|shall be|will be} not {lost|broken|affected|disturbed|reduced|impaired}",
    "does not {fail|lapse|cease|fall away}", "{is|shall be} {unaffected|undisturbed}",
    "{stands|remains} [intact]", "is not {treated as|considered} {lost|broken}"),
    "LOSTBY": ("CONFLICTCASE", "WITHDRAWAL",
    "ANYBODYAT {leaving|withdrawing|having to withdraw|being SHUTOUTBY} [BECAUSEINT]", "ANINTEREST"),
    "TAKENOACCOUNT": ("take no account of", "leave out [of account]", "disregard", "ignore", "do not count",
    "do not include", "exclude", "omit", "discount", "no account is taken of", "without counting",
    "not counting", "never count"),
    "COUNTNOBODY": ("do/does/shall/will/may/must not count", "do/does not include", "never count/counts",
    "leave/leaves out", "disregard/disregards", "ignore/ignores", "cannot count"),
    "SMALLER": (
        ("ONCASE [,] [then] SMALLQ [FORITEMS]", _smaller), ("SMALLQ [FORITEMS] [,] ONCASE", _smaller),
        ("MATTERS {on|in|over|for} {which|whom} CONFLICTCASE {needs|takes|requires|need|require} "
        "[only/just] SMALLAMOUNT", _smaller),
        ("{an|any} {item|matter|decision} {on|in|over} which CONFLICTCASE {may|can} be {decided|taken|dealt "
        "with} {by|with} SMALLAMOUNT [PRESENT]", _smaller),
        ("ONCASE [,] [then] THATPERSON ISOUT [,] and SMALLQ [FORITEMS]", _out_and_smaller),
        ("INTERESTED RECKONING ANDSMALL SMALLQ [FORITEMS]", _out_and_smaller),
    ),
    "ISOUT": ("ISNOTCOUNTED",),
    "ANDSMALL": ("[,] and [then/so]", "[,] so", ",", "[,] but", "[,] and in that case [,]"),
    "SMALLQ": (
        "{the|its} quorum [FORITEM] {is|becomes|shall be|will be|falls to|comes down to|goes to|is set "
        "at|sinks to|drops to|drops [down] to|is reduced to|goes down to|may be|is lowered to|stands "
        "at|changes to|shall be reduced to} SMALLAMOUNT [instead/then/there]",
        "SMALLAMOUNT {is|are|will be|shall be} {enough|sufficient|a quorum|the quorum|needed|required} "
        "[instead]",
        "SMALLAMOUNT {suffice|suffices|will do|make a quorum|form a quorum|makes a quorum|forms a "
        "quorum|constitute a quorum}",
        "SMALLAMOUNT {can|may} {act|decide}", "it takes [only/just] SMALLAMOUNT",
    ),
    "SMALLAMOUNT": ("AMOUNT", "COUNTOF NOTINTERESTED"),
    "ABSTENTION": (
        ("ABSTAINER RECKONING", _abstaining), ("NOABSTAINER RECKONING", _abstaining),
        ("NOBODYOF RECKONING by ABSTAINING", _not_out_by_abstaining),
        ("ABSTAINING is not {to be AWAYAS|AWAYAS}", _abstainers_count), ("ABSTAINING NOEFFECT",
        _abstainers_count), ("ABSTAINING TAKESOUT", _abstainers_do_not),
        ("ABSTAINING does/do not make {ANYBODYAT|someone} AWAYAS", _abstainers_count),
        ("ABSTAINING is/are not {absence|being absent|an absence}", _abstainers_count),
        ("ONABSTAIN [,] THATPERSON RECKONING", _abstaining), ("ANYBODYAT RECKONING ONABSTAIN", _abstaining),
        ("ANYBODYAT RECKONING [,] even if/though/when {they|he|she|he or she} ABSTAIN", _abstaining),
        ("TAKENOACCOUNT ABSTAINER [TOWARDSQ]", _abstainers_do_not),
        ("{in|when} FINDING THEQUORUM [,] ABSTAINER RECKONING", _abstaining),
        ("THEQUORUM includes ABSTAINER", _abstainers_count),
    ),
    "ABSTAIN": ("abstain/abstains/abstained [from voting] [PARTIN]", "{does|do|did} not vote [PARTIN]",
    "{choose|chooses|decide|decides|prefer|prefers} {not to vote|to abstain} [PARTIN]",
    "{decline|declines} to vote", "{refrain|refrains} from voting [PARTIN]", "{go|goes} on to abstain",
    "cast/casts no vote", "withhold/withholds {a|his|her|their} vote"),
    "ABSTAINING": ("abstaining [from voting] [PARTIN]", "{choosing|deciding} not to vote",
    "declining to vote", "refraining from voting", "not voting", "[an/any] abstention/abstentions",
    "casting no vote", "the abstention of ANYBODYAT", "to abstain"),
    "ABSTAINER": (
        "ANYBODYAT [PRESENT] [but/and] who/that [are/is PRESENT and/but] ABSTAIN [,]",
        "ANYBODYAT PRESENT [,] but/and {abstaining|not voting} [,]", "ANYBODYAT [PRESENT] ABSTAINING1",
        "abstainers", "abstentions", "an/any abstention", "whoever ABSTAIN", "abstaining ASITTER",
        "[a/an/any] ASITTER abstaining",
        "an/any abstainer", "ANYBODYAT [,] who ABSTAIN [,]", "ANYBODYAT ABSTAINING1 [from voting]",
    ),
    "ABSTAINING1": ("abstaining [from voting] [PARTIN]", "not voting", "declining to vote",
    "refraining from voting", "choosing not to vote"),
    "NOABSTAINER": ("NOBODYOF who ABSTAIN", "NOBODYOF ABSTAINING1"),
    "ONABSTAIN": ("{if|when|where|should} {ANYBODYAT|they|he|she} ABSTAIN",),
}  # fmt: skip
