"""When has somebody an interest? “If a member declares one”, “on a matter in which a trustee has a stake”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "ONCASE": (
        ("{if|when|where|while|whilst} THEMATTER {is|are} under {discussion|consideration} in which "
        "CONFLICTCASE"),
        ("{if|when|where|whenever|while|whilst|once|should|as soon as|in the event that|in case|so long "
        "as|as long as|because|since} CONFLICTCASE"),
        ("for/on/in/during [a/an/any/each/every/the/such] THEMATTER {on|in|over|with|from|to} {which|whom} "
        "CONFLICTCASE"),
        ("{if|when|where|while|whenever|whilst|once} THEMATTER {in|on|over|from|with} {which|whom} "
        "CONFLICTCASE is/are [being|to be] [under] {considered|discussed|decided|made|taken|voted on|dealt "
        "with|consideration|discussion|debated|reviewed|up|before it|before SUBJECT|before the meeting}"),
        ("{if|when|where|while|whenever|whilst} [a/an/any/the/some] THEMATTER is/are [being] "
        "{considered|discussed|decided|made|taken|voted on|dealt with|debated|reviewed} in/on/from "
        "{which|whom} CONFLICTCASE"),
        "{if|when|where|while} {there is|there are} ANINTEREST",
        "{in|for} {any/the/a} case/event of ANINTEREST", "in the event of ANINTEREST",
        "in case of ANINTEREST",
        "{if|when|where|once} ANINTEREST {is|are|has been|have been} [so] {declared|disclosed}",
        "for the part of the meeting from which CONFLICTCASE",
        ("{if|when|where|while|whilst} THEMATTER {touches|bears|touch|bear} on something in which "
        "CONFLICTCASE"),
        "following/after/on ANINTEREST [being declared]",
        ("{if|when|where|while|whilst} THEMATTER {affecting|concerning|involving} ANYBODYAT "
        "[personally/directly] is/are [being] [under] {considered|discussed|decided|voted on|dealt "
        "with|discussion|consideration}"), "after/following WITHDRAWAL",
    ),
    "CONFLICTCASE": ("INTERESTED {has|have} to {stay|keep|move} out", "INTERESTED HASINT", "some HASINT",
    "SOMEBODYAT HASINT",
    ("ANYBODYAT own "
    "{case|position|pay|reappointment|appointment|remuneration|salary|conduct|application|contract} is "
    "[being] [under] {considered|discussed|decided|reviewed|consideration|discussion}"),
    "ANYBODYAT {cannot|may not} {vote|take part} [PARTIN] BECAUSEINT",
    "ANYBODYAT [,] who/that HASINT [,] [MUST] WITHDRAWN", "ANYBODYAT HASINT and/, WITHDRAWN",
    "it/he/she HASINT", "MATTERAT {concerns|affects|involves} ANYBODYAT [personally/directly]",
             "ANYBODYAT whom MATTERAT {concerns|affects} personally",
             "ANYBODYAT {is|are} {absent|excluded} by ANINTEREST",
             "an interest of ANYBODYAT in MATTERAT [has been/is] declared",
             "ANYBODYAT {could|would|might|stands to|stand to} {benefit|gain} [personally] [from it]"),
    "THEMATTER": ("ANYTHING", "items/matters/decisions/business/questions/contracts/resolutions/cases",
    "ANYTHING of business", "point", "discussion/vote/resolution/decision/contract/proposal"),
    "THATPERSON": (
        "they/he/she", "he or she", "he/she",
        "[that/the/such/those/these/this/any/each/a] ONEWHOSITS [concerned|involved|affected|in question]",
        "that person", "the/that/any {interested|conflicted} ONEWHOSITS",
        "those/the ONEWHOSITS {concerned|in question}", "those", "the [said] individual",
        "that/those/such ONEWHOSITS themselves/himself/herself",
    ),
    "THATONE": ("them/him/her/it", "him or her", "that/the/those ONEWHOSITS", "that person"),
    "ONHISCASE": (
        ("{on|in|for|towards|regarding|with regard to|in relation to|in respect of} [a/an/any/the/all] "
        "THEMATTER {in|on|from|over|with|by} {which|whom} HISCASE"),
        "{if|when|where|while|whenever|once} HISCASE",
        ("{on|in|for} THEMATTER {affecting|concerning|involving} {them|him|her|him or her} "
        "[personally/directly]"),
        "{on|for|in} [a/an/any/the] THEMATTER {they|he|she|he or she|ONEWHOSITS} has/have ANINTEREST in",
        "TOWARDSQ {on|in|for} [a/an/any/the] THEMATTER {in|on|from|over|with} {which|whom} HISCASE",
        "{if|when|where|once} ANINTEREST [of theirs/his] [INMATTER] {is|are|has been} declared",
        "{on|in|for} THEMATTER {about|upon|on} THEMATTER {on|upon|in} which HISCASE",
        "TOWARDSQ {for|on|in} THEMATTER {affecting|concerning} {them|him|her} [personally]",
        "once ANINTEREST of theirs/his [INMATTER] {has been|is} declared",
        "when any decision is made about a matter {on|upon|in} which HISCASE",
    ),
    "HISCASE": ((", BECAUSEINT , {they|he|she|he or she} {may not vote|cannot vote|has no vote|have no "
    "vote|is not entitled to vote|are not entitled to vote}"),
    ("{they|he|she|he or she} {may not vote|cannot vote|has no vote|have no vote} "
    "BECAUSEINT"),"{they|he|she|he or she|it|that ONEWHOSITS|the ONEWHOSITS} HASINT",
    ("{they|he|she|he or she|the ONEWHOSITS|that ONEWHOSITS} {themselves|himself|herself} "
    "{could|would|might|may|stand to|stands to} {benefit|gain}"),
    "{they|he|she|he or she} {could|would|might} {benefit|gain} [personally]",
            "{they|he|she|he or she|that ONEWHOSITS} {is|are} not entitled to vote [BECAUSEINT]"),
    "EVENIFCASE": ("even if/when/though SHUTOUTBY",
    "even if/when/though {barred|debarred|unable|excluded|disqualified|prevented} [ISOUTOFIT]",
    "even if/though/when/where HISCASE", "whether or not HISCASE", "although/though HISCASE",
    "notwithstanding that HISCASE", "notwithstanding ANINTEREST", "despite ANINTEREST",
    "in spite of ANINTEREST", "regardless of ANINTEREST", "even on THEMATTER in which HISCASE",
    "whether HISCASE or not", "even {on|in} THEMATTER {on|in} which HISCASE"),
    "CONFLICTCAUSE": (
        "ANINTEREST on the part of ANYBODYAT","ANYBODYAT INTERESTNAME [INMATTER]",
    "ANYBODYAT SORTSOFINTEREST INTERESTNAME [INMATTER]",
        "[a/an/the] SORTSOFINTEREST INTERESTNAME [INMATTER]", "INTERESTNAME [INMATTER]",
        "a/an/any INTERESTNAME [INMATTER]",
        "[the] having [of] ANINTEREST", "leaving/withdrawing/retiring/going [out] [THEROOM] [BECAUSEINT]",
        "leaving/withdrawing from THEROOM BECAUSEINT",
        "declaring ANINTEREST", "[the/any/a] declaration of ANINTEREST", "the fact that CONFLICTCASE",
        "[the/any/a] WITHDRAWAL", "standing/stepping aside BECAUSEINT", "recusing oneself", "being SHUTOUTBY",
        "{the|any|a} absence/departure/withdrawal [of ONEWHOSITS] BECAUSEINT", "that CONFLICTCASE",
        "ONEWHOSITS having ANINTEREST",
    ),
    "WITHDRAWNFOR": ("ANINTEREST", "HISCASE", "having ANINTEREST", "withdrawing [BECAUSEINT]",
    "declaring ANINTEREST", "leaving THEROOM BECAUSEINT"),
    "WITHDRAWAL": ("[the] withdrawal/recusal/disqualification of [the/a/any] CONFLICTED ONEWHOSITS",
    "withdrawal/withdrawals [of ANYBODYAT] [BECAUSEINT]", "recusal/recusals [of ANYBODYAT] [BECAUSEINT]",
    "disqualification/disqualifications [of ANYBODYAT] [BECAUSEINT]",
    "withdrawal from MATTERAT [BECAUSEINT]"),
    "NOEFFECT": (
        ("{does|do|shall|will} not "
        "{affect|disturb|break|reduce|lower|alter|change|impair|disrupt|upset|touch} THEQUORUM"),
        "{has|have} no {effect|bearing|impact|influence} on THEQUORUM",
        "{leaves|leave} THEQUORUM {as it was|untouched|unaffected|intact|undisturbed|unchanged|as it is}",
        "{make|makes} no difference to THEQUORUM",
        ("{does|do} not {stop|prevent|bar|keep|exclude|remove|disqualify|take} {ANYBODYAT|THATONE} {from "
        "counting|from being COUNTEDAS|being COUNTEDAS|out of THEQUORUM|from THEQUORUM|counting} [TOWARDSQ]"),
        ("{keeps|prevents|bars|stops|disqualifies} ANYBODYAT from voting [,] but not from {counting|being "
        "COUNTEDAS} [TOWARDSQ]"), "does not make {ONEWHOSITS|ANYBODYAT} AWAYAS [TOWARDSQ]",
        "is/are irrelevant to THEQUORUM",
    ),
    "TAKESOUT": (
        ("{takes|take|removes|remove|excludes|exclude|leaves|leave|drops|drop} {ANYBODYAT|THATONE} {out "
        "of|from} THEQUORUM [FORTHEITEM]"),
        ("{stops|stop|prevents|prevent|bars|bar|keeps|keep|disqualifies} {ANYBODYAT|THATONE} [from] "
        "{counting|being COUNTEDAS} [TOWARDSQ] [FORTHEITEM]"), "{lowers|reduces} the number PRESENT",
        "{means|mean} {not being COUNTEDAS} [FORTHEITEM]",
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
}  # fmt: skip
