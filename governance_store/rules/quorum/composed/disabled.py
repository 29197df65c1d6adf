"""What is enough where interests leave too few who may act, or many are disqualified at once?"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Enough,
    Number,
    Part,
    Pieces,
    TooFew,
    such,
)
from governance_store.rules.quorum.grammar import Provision
from governance_store.rules.quorum.rule import Able, Depleted


def _number(pieces: Pieces) -> int:
    return such(pieces, Number)[0].value


def _left(pieces: Pieces) -> Pieces:
    """“leave only two”."""
    return (TooFew(left=_number(pieces)),)


def _left_there(pieces: Pieces) -> Pieces:
    return (TooFew(left=_number(pieces), present=True),)


def _under(pieces: Pieces) -> Pieces:
    """“leave fewer than four”."""
    return (TooFew(left=_number(pieces) - 1),)


def _under_there(pieces: Pieces) -> Pieces:
    return (TooFew(left=_number(pieces) - 1, present=True),)


def _too_few(_pieces: Pieces) -> Pieces:
    return (TooFew(),)


def _share(pieces: Pieces) -> Pieces | None:
    (part,) = such(pieces, Part)
    strict = part.strict or bool(such(pieces, Above))
    return None if part.less else (TooFew(share=part.of, strict=strict),)


def _all_but(pieces: Pieces) -> Pieces | None:
    (part,) = such(pieces, Part)
    return (TooFew(left=part.less),) if part.less else None


def _those(pieces: Pieces) -> Pieces:
    """However many there are of them: at least so many, where that is said, or just as many as were left."""
    numbers = {one.value for one in such(pieces, Number)}
    return (Enough(max(numbers) if numbers else None),)


def _able(pieces: Pieces) -> Pieces | None:
    (few,), enough = such(pieces, TooFew), such(pieces, Enough)
    least = {one.least for one in enough if one.least is not None}
    if len(least) > 1 or not enough:
        return None
    number = next(iter(least), 1)
    if few.left is not None and number > few.left:
        return None  # more than are left
    return (Provision(Able(number, few.share, few.strict, few.left, few.present)),)


def _depleted(pieces: Pieces) -> Pieces | None:
    disqualified, *until = such(pieces, Part)
    if len(until) > 1 or len(such(pieces, Above)) != 1 or disqualified.less or any(one.less for one in until):
        return None
    return (Provision(Depleted(disqualified.of, until[0].of if until else None)),)


def _over(pieces: Pieces) -> Pieces:
    return (Above(), *pieces)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "TOOFEWSENTENCE": (
        ("FEWCASE [,] [then] THENENOUGH [FORTHEITEM]", _able), ("THENENOUGH [FORTHEITEM] [,] FEWCASE", _able),
        "DEPLETED",
    ),
    "IFFEW": ("[and/but] if/where/when", "[and/but] [if/where/when] on MATTERAT [if/where/when]",
    "on/for/in MATTERAT where", "if/where/when/whenever/should", "in the event that", "in case",
    "but if/where/when"),
    "DISABLINGS": ("WITHDRAWAL", "the WITHDRAWAL", "[declared] conflicts [of interest]",
    "[declared] interests", "disqualifications", "[any] recusals", "withdrawals [BECAUSEINT]",
    "conflicts or interests", "the disqualification of ANYBODYAT",
    "[the] withdrawal of ANYBODYAT [BECAUSEINT]",
                   "[the] disqualification/recusal/withdrawal [of ONEWHOSITS]",
                   "[declarations of] interest/interests", "[declared] conflict of interest",
                   "a conflict of interest"),
    "LEAVEONLY": ("leave/leaves/left/leaving", "reduce/reduces to", "have/has left", "would leave"),
    "FEWNUM": ("{only|just|but|no more than|as few as|not more than|at most|merely} NUM",),
    "UNDERNUM": ("{fewer|less} than NUM",),
    "OFTHOSEINPOST": ("[of] [the/its/those] [SERVING] [ONEWHOSITS] [SERVING]", "of those/them [SERVING]",
    "of its members", "[of] the members of the BODYNAME"),
    "THEREOF": ("[of] [the/its/those] ONEWHOSITS PRESENT", "[of] those PRESENT", "ONEWHOSITS present"),
    "ABLETO": ("[who are] {able|free|eligible|qualified|entitled|competent|left|in a position} [to ACTUPON]",
    "[who] {can|may} ACTUPON", "to ACTUPON", "{without|with no|free of} [a/an/any] INTERESTFREE",
    "who are not SHUTOUTBY", "not SHUTOUTBY", "unaffected", "remaining/left", "who remain",
    "with no interest"),
    "ACTUPON": ("act/vote/decide/participate/deal/sit [on/in/with/upon MATTERAT]", "take part [PARTIN]",
    "act/vote/decide [PARTIN]", "deal with MATTERAT", "consider/determine/hear/decide MATTERAT",
    "take [the/a/that] decision", "take part in the decision on MATTERAT", "form a quorum", "be counted",
    "participate PARTIN"),
    "FEWCASE": (
        ("IFFEW [BECAUSE1 [,]] DISABLINGS LEAVEONLY FEWNUM [OFTHOSEINPOST] [ABLETO]", _left),
        ("IFFEW DISABLINGS LEAVEONLY FEWNUM THEREOF [ABLETO]", _left_there),
        ("IFFEW DISABLINGS LEAVEONLY UNDERNUM [OFTHOSEINPOST] [ABLETO]", _under),
        ("IFFEW DISABLINGS LEAVEONLY UNDERNUM THEREOF [ABLETO]", _under_there),
        ("IFFEW [,] [BECAUSE1 [,]] FEWNUM [OFTHOSEINPOST] {is|are|remain|remains} [ABLETO] [BECAUSE1]",
        _left), (("IFFEW [,] [BECAUSE1 [,]] UNDERNUM [OFTHOSEINPOST] {is|are|remain|remains} [ABLETO] "
        "[BECAUSE1]"), _under),
        ("IFFEW [,] [BECAUSE1 [,]] UNDERNUM THEREOF {is|are|remain|remains} ABLETO [BECAUSE1]", _under_there),
        ("IFFEW [,] BECAUSE1 [,] there is/are FEWNUM [OFTHOSEINPOST] [ABLETO]", _left),
        ("IFFEW [,] BECAUSE1 [,] there is/are UNDERNUM [OFTHOSEINPOST] [ABLETO]", _under),
        ("IFFEW ALLBUT OFTHOSEINPOST {is|are|be|have} DISABLEDNOW", _all_but),
        (("IFFEW [the/those] [ONEWHOSITS|those] [SERVING] , less INTERESTED , {come to|number|are|amount to} "
        "NUM"), _left), ("IFFEW INTERESTED {are|is} so {many|numerous} that {TOOFEWREMAIN|NOQ}", _too_few),
        (("IFFEW {they|numbers|those PRESENT|the ONEWHOSITS} {fall|falls|drop|go|goes} {below it|BELOWQ} "
        "[only/merely] {because|since} CONFLICTCASE"), _too_few),
        (("IFFEW {they|numbers|those PRESENT|the ONEWHOSITS} {fall|falls|drop|go|goes} {below it|BELOWQ} "
        "[only/merely] BECAUSE1"), _too_few),
        ("IFFEW [,] [on MATTERAT [,]] CONFLICTCASE and/so TOOFEWREMAIN", _too_few),
        ("IFFEW CONFLICTCASE [,] and {that|this} TOOFEWREMAIN1", _too_few),
        ("IFFEW CONFLICTCASE [,] TOOFEWREMAIN1", _too_few),
        ("IFFEW DISABLINGS {BREAKSQ|TOOFEWREMAIN1|mean [that] NOQ}", _too_few), ("IFFEW NOQ BECAUSE1",
        _too_few), ("IFFEW BECAUSE1 [,] NOQ", _too_few), ("IFFEW BECAUSE1 [,] TOOFEWREMAIN", _too_few),
        ("IFFEW so many [of] [the/its] [ONEWHOSITS] {HASINT|leave BECAUSEINT|is/are DISABLEDNOW} [that] NOQ",
        _too_few), ("IFFEW so many [of] [the/its] [ONEWHOSITS] HASINT [that] TOOFEWREMAIN", _too_few),
            (("IFFEW so many [of] [the/its] [ONEWHOSITS] HASINT [that] NUM [ONEWHOSITS] {cannot|can "
            "not|could not} "
            "be {found|had|mustered|got|reached|formed|made up|raised}"), _under),
        ("IFFEW {that|this} {leaves|leave} {too few|not enough} [ONEWHOSITS]", _too_few),
        ("IFFEW NOQ {because|since|as} CONFLICTCASE", _too_few),
        (("IFFEW PARTS [MORE] [of] {[the/its] [ONEWHOSITS]|them} [MORE] {is|are|be|have|has|cannot "
        "vote|declare} DISABLEDNOW"), _share),
        (("IFFEW PARTS [MORE] of the BODYNAME [or more] {is|are|be|have|has|cannot vote|declare} "
        "DISABLEDNOW"), _share),
        (("IFFEW [the] {interested|conflicted|disqualified} ONEWHOSITS {amount to|number|make up|are|come "
        "to|constitute} PARTS [MORE] [{of the BODYNAME|of them|of all}] "), _share),
        (("IFFEW ONEWHOSITS HAVINGINT {amount to|number|make up|are|come to|constitute} PARTS [of the "
        "BODYNAME] "
        "[MORE]"), _share),
        (("IFFEW [the] {interested|conflicted|disqualified} ONEWHOSITS {amount to|number|make up|are|come "
        "to|constitute} PARTS of {the BODYNAME|the ONEWHOSITS|all ONEWHOSITS|them|the membership} [MORE]"),
        _share),
    ),
    "BECAUSE1": ("BECAUSEINT", "by reason only of ANINTEREST", "because of DISABLINGS",
    "owing to DISABLINGS", "due to DISABLINGS", "through DISABLINGS", "as a result of DISABLINGS",
    "on account of DISABLINGS", "by reason [only] of DISABLINGS", "after DISABLINGS"),
    "ALLBUT": ("PART",),
    "DISABLEDNOW": ("SHUTOUTBY", "ANINTEREST", "declared ANINTEREST", "disqualified [themselves]",
    "because of ANINTEREST", "interested/conflicted [INMATTER]", "BECAUSEINT", "conflicts"),
    "TOOFEWREMAIN": ("too few {ONEWHOSITS} {are left|remain} [ABLETO]", "too few {are left|remain} [ABLETO]",
    "not enough [ONEWHOSITS] {are left|remain} [ABLETO]",
    "there {are|is} {too few|not enough} [ONEWHOSITS] {left|remaining} [ABLETO]", "NOQ",
    "the others {cannot make that up|are too few}"),
    "TOOFEWREMAIN1": ("leaves/leave {too few|not enough|insufficient} [ONEWHOSITS] [ABLETO]",
    "{breaks|break|destroys|destroy|costs} THEQUORUM",
    "{brings|bring|takes|take|reduces|reduce} {the number [PRESENT]|numbers|those PRESENT|SUBJECT} BELOWQ",
    "means/mean [that] NOQ", "BREAKSQ"),
    "BREAKSQ": (("{bring|brings|take|takes|reduce|reduces} {the number [PRESENT]|numbers|SUBJECT|the "
    "ONEWHOSITS "
    "PRESENT} BELOWQ"), "{break|breaks|destroy|destroys} THEQUORUM",
    "leave/leaves {too few|not enough} [ONEWHOSITS] [ABLETO]",
    "leave/leaves SUBJECT {without a quorum|inquorate}", "lose/loses THEQUORUM",
    "{make|makes} SUBJECT inquorate"),
    "BELOWQ": ("below/under THEQUORUM", "to less than THEQUORUM"),
    "NOQ": ("there is/are no {quorum|longer a quorum} [for MATTERAT]",
    "there is not a quorum [for MATTERAT]", "there are not enough [ONEWHOSITS] [PRESENT] [to form a quorum]",
    ("{a|the} quorum [for MATTERAT] {cannot be "
    "{formed|met|reached|had|found|mustered|raised|maintained|obtained}|is not {met|present|there}|is "
    "lost|fails|is broken|is no longer {met|present|there}}"),
    "SUBJECT {is|would be} {inquorate|not quorate|no longer quorate}",
            "SUBJECT {has|loses} {no|its} quorum", "numbers {fall|drop} BELOWQ",
            "the number PRESENT {falls|drops} BELOWQ"),
    "THENENOUGH": (
        ("ALLTHEOTHERS [, ATLEASTSO ,] [PRESENT] SUFFICES [FORITEM] [[,] ATLEASTSO]", _those),
        ("ALLTHEOTHERS [PRESENT] [,] ATLEASTSO [,] SUFFICES", _those),
        (("{the|its} quorum [FORITEM] {is|shall be|becomes|will be|falls to|drops to|is reduced to} "
        "{ALLTHEOTHERS|NUMOFREST} [FORITEM] [[,] ATLEASTSO]"), _those),
        ("NUMOFREST SUFFICES [FORITEM]", _those),
        ("{SUBJECT|it} {may|can} {go on|carry on|continue|proceed|go ahead} [with THISMATTER]", _those),
        (("THISMATTER {may|can} [still] be {decided|taken|dealt with} by {NUMOFREST|ALLTHEOTHERS} [[,] "
        "ATLEASTSO]"),
        _those),
    ),
    "NUMOFREST": (("[any] [LEAST] NUM [NOTINTERESTED|{of the|of those|of them|other|others|the} "
    "RESTNAME|ONEWHOSITS|of the ONEWHOSITS|others] [PRESENT]"), "[any] NUM of those {NOTONES}",
    "NUM ONEWHOSITS NOTONES"),
    "RESTNAME": ("others/rest/remainder/remaining", "[other] ONEWHOSITS [PRESENT]", "NOTINTERESTED",
    "remaining ONEWHOSITS", "[who are/is] left", "remaining", "ONEWHOSITS NOTONES"),
    "NOTONES": ("without [a/an/any] [one|INTERESTFREE]", "{with|having|who have} none",
    "{with|having|who have} no INTERESTFREE", "who are not [SHUTOUTBY]", "who have not [one]",
    "who are free [to ACTUPON]", "not SHUTOUTBY", "who are unaffected", "who do not [have one]", "left",
    "still there", "ABLETO", "remaining"),
    "ALLTHEOTHERS": (
        "the/those/these/any rest/others/remainder/remaining", "the others PRESENT",
        "the rest of {them|ONEWHOSITS|the ONEWHOSITS|SUBJECT}",
        ("{those|they|the ones} [PRESENT] [who {are|remain}] {left|remaining|able to ACTUPON|PRESENT|not "
        "SHUTOUTBY}"),
        "those [PRESENT] {NOTONES|who {are|remain} [left|still there|there]|still {there|PRESENT}}",
        "however many {remain|are left|there are}",
        ("the/those/any [remaining/other] ONEWHOSITS [PRESENT] [NOTONES|who {remain|are left}|still "
        "{there|PRESENT}|PRESENT {NOTONES}]"), "{the|those|these} NUM",
        "the/those/any NOTINTERESTED [PRESENT]", "the ONEWHOSITS PRESENT NOTINT1",
        "however many ONEWHOSITS {remain|are left}", "the remaining NUM", "they",
        "{the|those} NUM {ONEWHOSITS|who remain|left}",
        "{the|those} {disinterested|unconflicted|uninterested} {ones|ONEWHOSITS} [PRESENT]",
        "that one [ONEWHOSITS]", "that ONEWHOSITS", "all those {left|who remain}",
        "as many as {remain|are left}",
        "those of them who {remain|are left}",
    ),
    "NOTINT1": ("[who are] not SHUTOUTBY",),
    "SUFFICES": (
        ("{is|are|shall be|will be|may be} [treated as] {enough|sufficient|a quorum|the quorum|its quorum} "
        "[FORITEM] [alone]"),
        ("{may|can|shall} [still] {act|decide|proceed|carry on|go on|continue|go ahead} [alone/together] "
        "[with/on THISMATTER]"), "decide/decides [alone|THISMATTER]",
        "{form|make|constitute|makes|forms} [up] {a|the} quorum [FORITEM]",
        "{may|can|shall} {form|make|constitute} {a|the} quorum [FORITEM]",
        "suffice/suffices", "will do",
        "{is|are} {reckoned|treated|counted|regarded|deemed} [as] [to be] {a|the} quorum [FORITEM]",
        "{may|can} {act|decide} on/upon THISMATTER", "{may|can} [still] deal with THISMATTER",
        "{is|are} enough to {deal with|decide} THISMATTER", "{may|can} take the decision", "act/acts [alone]",
        "decide THISMATTER",
    ),
    "ATLEASTSO": (("{so|as} long as {there are|they are|they number|there is|these are} [LEAST] NUM [of "
    "them|ONEWHOSITS] [MORE]"), "being [LEAST] NUM [MORE]",
    ("{provided|if|on condition|but only if} [that] {there are|they are|they number|they come to} [LEAST] "
    "NUM [of them] [MORE]"), "[but/and/though] {never|not|no} {fewer|less} than NUM",
    "[but/and/though] {at least|not fewer than|no fewer than|a minimum of} NUM [of them]",
                "[but/and/though] {there|they|it} {can|may|must|shall} never be {fewer|less} than NUM",
                "[but/and] {there|they} must [still] be [LEAST] NUM [of them] [MORE]",
                "subject to a minimum of NUM", "with a minimum of NUM",
                "if [not fewer than/at least] NUM [or more]", "NUM at [the] least",
                "being NUM {at least|or more}", "if not {fewer|less} than NUM",
                "provided at least NUM {of them are PRESENT|are PRESENT|remain}",
                "being not {fewer|less} than NUM"),
    "DEPLETED": (("MASSLOSS [,] [then ,] [UNTILFULL [,]] REDUCEDTO [[,] UNTILFULL]", _depleted),
    ("REDUCEDTO [,] MASSLOSS [[,] UNTILFULL]", _depleted), ("MASSLOSS [,] REDUCEDTO", _depleted)),
    "MASSLOSS": (("IFFEW OVERPART [of] [the/its/all] [ONEWHOSITS|them] {is|are|become|becomes|be|have been} "
    "disqualified {at once|at the same time|simultaneously|together}"),
    ("IFFEW OVERPART of the BODYNAME {is|are|become|becomes} disqualified {at once|at the same "
    "time|simultaneously|together}"),
             ("IFFEW , {at once|at the same time} , OVERPART [of] [the/its] [ONEWHOSITS|them] "
             "{is|are|become} "
             "disqualified"),
             ("IFFEW OVERPART [of] [the/its] [ONEWHOSITS|them] {is|are} {at once|at the same "
             "time|simultaneously} disqualified"),
             "IFFEW OVERPART of the/its ONEWHOSITS {is|are|become} disqualified at one time"),
    "OVERPART": (("{more than|over} PART", _over), ("{more than|over} a PART", _over)),
    "REDUCEDTO": (
        ("{the|its|that} {quorum|PARTNAME|number|fraction|share} {is|shall be|will be|are} [then/instead] "
        "{taken|worked out|calculated|reckoned|determined|based|fixed|computed} {of|on|from|by reference "
        "to} STILLQUALIFIED"), "{the|its} quorum is {the|that} PARTNAME of STILLQUALIFIED",
        "{the|that} PARTNAME is of STILLQUALIFIED",
    ),
    "STILLQUALIFIED": (("[only] [the/those] [number of] {ONEWHOSITS|those} [who are/remain] [still] "
    "{remaining "
    "qualified|still qualified|qualified|remaining|left|SERVING|who remain qualified|who are still "
    "qualified|not disqualified}"),
    ("[the/those] [number of] {ONEWHOSITS|those|them} {who remain|who are left|who remain qualified|still "
    "qualified|in office|remaining qualified}"), "those who remain [qualified]",
                       "[the/those] {remaining|qualified|other} ONEWHOSITS", "those who are still qualified",
                       "the rest"),
    "UNTILFULL": (("until [LEAST] PART [or more] of {the|all} {seats|places|posts|ONEWHOSITS|members} are "
    "[once] [again] {filled|in office|in post|qualified} [again]"),
    ("until {the number [in office]|numbers|the membership} {is|are|has risen} [back] [up] [again] to "
    "[LEAST] PART [of {the whole|all|the total|the whole number}]"),
    "until [LEAST] PART {of the seats|of all seats|of them} {is|are} [once] [again] filled [again]",
    "until the seats are {filled|full} [again]",
                  "until those in office are [again] PART of {the whole|all} [again]"),
}  # fmt: skip
