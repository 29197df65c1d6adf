"""Of which seats are the shares of a clause? “An empty seat is no part of the total”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Based, Lessened, Pieces
from governance_store.rules.quorum.rule import Base


def _of(base: Base) -> Action:
    return lambda _: (Based(base),)


_FILLED: Final = _of(Base.IN_POST)
_EVERY: Final = _of(Base.ALL)


def _falls(_pieces: Pieces) -> Pieces:
    return (Lessened(),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "VACATED": (
        ("[RECKONINGIT [,]] NOSEATS ISOUT", _FILLED),
        ("[RECKONINGIT [,]] EMPTIES ISIN", _EVERY),
        ("[RECKONINGIT [,]] TAKEOUT NOSEATS [WHEREFROM]", _FILLED),
        ("[RECKONINGIT [,]] TAKEIN2 EMPTIES [too|as well]", _EVERY),
        ("[RECKONINGIT [,]] no account is taken of NOSEATS [WHEREFROM]", _FILLED),
        ("[RECKONINGIT [,]] account is taken of EMPTIES", _EVERY),
        (("[RECKONINGIT [,]] only FULLSEATS {count|counts|are counted|is counted|matter|are included} "
        "[WHEREFROM]"), _FILLED),
        ("[RECKONINGIT [,]] A BASISIS FULLSEATS [only|alone]", _FILLED),
        ("[RECKONINGIT [,]] A BASISIS ALLSEATS", _EVERY),
        ("the quorum is reckoned/calculated/based on/from FULLSEATS", _FILLED),
        ("the quorum is worked out on/from FULLSEATS", _FILLED),
        (("[RECKONINGIT [,]] A {excludes|leaves out|does not include|shall not include|omits|takes no "
        "account of|ignores} NOSEATS"), _FILLED),
        ("[RECKONINGIT [,]] A {includes|takes in|counts|shall include|covers} EMPTIES", _EVERY),
        (("[RECKONINGIT [,]] SEATS1 {counts|count|is counted|are counted|is included|are included} "
        "[WHEREFROM] FILLEDORNOT"), _EVERY),
        (("[RECKONINGIT [,]] it [makes|does|shall|will] [make] no difference {that|whether|if} SEATS1 "
        "{is|are} [filled or] {vacant|empty|unfilled|filled}"), _EVERY),
        (
            ("[RECKONINGIT [,]] A {is|are|shall be} {worked out|reckoned|found|calculated} as {though|if} "
            "{every|each} "
            "{seat|place|post|SEATWORD} {was|were|is|had been} filled"),
            _EVERY,
        ),
        (("it {does not matter|makes no difference|is no matter} how many SEATS1 {is|are} {vacant|empty|"
        "unfilled|filled}"), _EVERY),
        (("{if|where|when} there {are|is} [a/any] VACANCIES [,] {they|it} {are|is} {NOTCOUNTED|taken "
        "off|deducted from|taken from|left out of} [A] [first]"), _FILLED),
        (("VACANCIES {lower|reduce|lowers|reduces} {the total|the whole|the base|the membership} but not the "
        "{fraction|share|proportion|PART}"), _FILLED),
        ("the BODYNAME {size|membership|strength} {is|means} ALLSEATS", _EVERY),
        ("[CASUALLY] VACANCIES NOCHANGE", _EVERY),
        ("A {does|do|shall|will} not {go down|fall|change|drop|shrink} {when|if|because} VACATING", _EVERY),
        ("A {stays|remains|is} [the same|unchanged|as it is] {when|if|though|whatever} [a/an/any] VACATING",
        _EVERY),
        ("A {is reduced|falls|goes down|drops|is lowered} by {one|NUM1} {for|with} {each|every} EMPTYONE",
        _FILLED),
    ),
    "NUM1": ("1",),
    "CASUALLY": ("a/any",),
    "VACATEDTAIL": (
        (", A being ALLSEATS [SOASTHAT]", _EVERY),
        (", A being FULLSEATS [only]", _FILLED),
        ("[,] NOSEATS [being] NOTCOUNTED [WHEREFROM]", _FILLED),
        (", EMPTIES being COUNTEDIN [WHEREFROM]", _EVERY),
        ("[,] {reckoned|calculated|worked out|counted} {without|leaving out|ignoring} NOSEATS", _FILLED),
        ("[,] with EMPTIES {counted|included|counting|reckoned} [as {seats|members}|in]", _EVERY),
        ("[,] {meaning|that is|being|namely} PART of FULLSEATS", _FILLED),
        ("[,] {meaning|that is|namely} PART of ALLSEATS", _EVERY),
        ("[,] vacancy or no vacancy", _EVERY),
        ("[,] with NOSEATS {left out|excluded|ignored|disregarded|omitted}", _FILLED),
        (("[,] {ignoring|disregarding|leaving out [OUTOFACCOUNT]|not counting|excluding|omitting|not "
        "including|without "
          "counting} NOSEATS"), _FILLED),
        ("[,] leaving NOSEATS {out [OUTOFACCOUNT]|aside}", _FILLED),
        ("[,] EMPTIES {counting|counted|counted in|included}", _EVERY),
        ("[,] and/but ISOUTOF", _FILLED),
        ("[,] {counting|including} EMPTIES [as well|too]", _EVERY),
        ("[,] NOSEATS {apart|aside|excluded|excepted}", _FILLED),
        ("[,] EMPTIES {notwithstanding|included}", _EVERY),
        (("[,] {whether or not|even if|regardless of whether} [all|any] SEATS1 {is|are} "
        "{filled|vacant|empty|unfilled}"), _EVERY),
        ("[,] and/but/; VACATED", lambda pieces: pieces),
        (": VACATED", lambda pieces: pieces),
    ),
    "ISOUTOF": ("{no account is taken of|account is not taken of} NOSEATS",),
    "SOASTHAT": ("[,] so [that] NOSEATS NOCHANGE", "[,] so [that] NOSEATS {does|do} not matter"),
    "SEATS1": ("[a/an/any/the/every/each/all] [the] [voting] SEATWORD [on {it|the BODYNAME}]",),
    "SEATWORD": (
        "seat/seats/place/places/post/posts/position/positions/office/offices",
        "membership/memberships/directorship/directorships/governorship/governorships",
    ),
    "ISVACANT": ("vacant/empty/unfilled/unoccupied",),
    "VACANCIES": ("[casual/temporary] vacancy/vacancies [on/in/among ITSELF]",
    "ISVACANT {SEATWORD|chairs|chair}", "[NOUN] SEATWORD LEFTVACANT"),
    "ITSELF": ("it", "the membership",
    "the board/council/committee/body/court/senate/commission/authority/trust/group",
               "its/the members"),
    "LEFTVACANT": (
        "{standing|lying|falling} ISVACANT",
        "[that/which] is/are [still/currently/for now] ISVACANT", "left ISVACANT",
        "awaiting {a [new] holder|an appointment|an election|REST}",
        "with no holder/occupant/member",
        ("[that/which] {nobody holds|nobody fills|no one holds|have no holder|has no holder|are not "
        "filled|is not filled|have not been filled}"),
        "not [yet] filled", "without a holder/member",
    ),
    "EMPTYONE": ("[casual] vacancy [on/in/among ITSELF]", "ISVACANT SEATWORD", "SEATWORD LEFTVACANT",
    "{seat|place} {empty|vacant|unfilled}"),
    "SUSPENDED": (
        ("anyone/anybody/those [who is/are/has/have been] [currently/then] suspended [from {it|the meeting|"
        "office}]"),
        "[a/any/the/those] NOUN who {has|have} been suspended",
        "[a/any/the] suspended NOUN", "[a/any/the] NOUN under suspension",
        ("[a/any/the/those] NOUN [who] [is/are] [currently] suspended [from {it|that meeting|the "
        "meeting|office}]"),
    ),
    "GONE": ("[a/any/the] NOUN who {has|have} {died|resigned|left} [or {died|resigned|left}]",
    "[a/any/the] NOUN whose SEATWORD {is|are} ISVACANT"),
    "NOSEATS": (
        "[a/an/any/the/all/every/each] [voting] VACANCIES", "SUSPENDED", "GONE",
        "[a/any/all] VACANCIES and/or SUSPENDED", "SUSPENDED and/or VACANCIES",
    ),
    "OUTOFACCOUNT": ("of account", "of the {count|reckoning|calculation|sum|total}"),
    "EMPTIES": ("[a/an/any/the/all/every/each] [voting] VACANCIES",
    "[a/any/all] VACANCIES and/or SUSPENDED", "GONE"),
    "A": (

        ("the/that/this/its [total/whole/full] "
        "{total|number|calculation|count|reckoning|whole|base|figure|fraction|share|percentage|"
        "proportion|half|third|quarter|majority|membership|complement|strength} "
        "[of {NOUN|SUBJECT|the NOUN|members}]"),
        "[total/full] membership/strength [here]", "it", "that/this", "the PART [of {the NOUN|NOUN}]",
        "the/that number of {NOUN|seats}", "the whole [number] [of {NOUN|SUBJECT}]",
    ),
    "BASISIS": (
        "is/are/means/mean/includes", "is/are taken of/from/on",
        ("is/are {based on|worked out on|reckoned on|calculated on|computed on|worked out from|worked out by "
        "reference to|found from|calculated from|measured against|reckoned from}"),
        "applies/apply to", "refers/refer to", "relates/relate to", "uses",
        "shall be [taken of|based on|calculated on|worked out on]", "takes in only", "counts",
        "is PART of",
    ),
    "FULLSEATS": (
        "[the/only] [number of] filled/occupied SEATWORD [only]",
        "[only] [the] SEATWORD [that/which] [are/is] [currently/actually/then] filled/occupied/held",
        "[only] [the] [number of] those [NOUN] [who are] [actually/currently] [then] INPOST",
        "[only] [the] [number of] {serving|current|sitting|existing} NOUN [only]",
        "[the] [number of] NOUN [who are] [actually/currently/then] INPOST",
        "those who [actually/currently] {hold office|serve|sit|are INPOST}",
        "whoever {is INPOST|holds office|serves}",
        "NOUN serving [at the time]", "[of] those [then] serving [then]",
    ),
    "INPOST": ("in post/office [ATTHETIME]", "serving [ATTHETIME]", "holding office [ATTHETIME]",
    "appointed and serving"),
    "ATTHETIME": ("on the day [of the meeting]", "at the time [of the meeting]",
    "at the date of the meeting", "then", "when it meets"),
    "ALLSEATS": (
        "[the/its] full number of SEATWORD",
        "[the/its] full complement/strength/membership [of {SUBJECT|NOUN|the NOUN}]",
        "[the/its] {membership|BODYNAME} at full strength",
        "[all] [the] [number of] SEATWORD [on {it|SUBJECT}] [FIXEDBY] FILLEDORNOT",
        "[the/that] [full/total] number of {SEATWORD|NOUN} FIXEDBY [FILLEDORNOT]", "that FIXEDBY",
        "all [of] the SEATWORD [on {it|SUBJECT}] [FIXEDBY]",
        "{those elected|those appointed} [,] even {if|though} some have [since] {resigned|left|died|gone}",
        "every SEATWORD [on {it|SUBJECT}] [FILLEDORNOT]",
        "the number {it|SUBJECT} {has|would have} when {full|every seat is filled|all seats are filled}",
        "[all] SEATWORD [on {it|SUBJECT}] as {though|if} every {seat|place|post} {was|were|is} filled",
        ("the {authorised|established|statutory|prescribed|fixed} {number|membership|strength} [of "
        "{NOUN|SUBJECT}]"),
    ),
    "FIXEDBY": (("{fixed|provided for|set|set out|laid "
    "down|prescribed|established|authorised|named|specified} [by/in/under RESTPLAIN]"),),
    "FILLEDORNOT": ("[,] [whether] filled/occupied/vacant or not/vacant/filled/empty",
    ("[,] {even|whether or not|although|even though|even if|while|even while|even when|though} {it|they} "
    "{is|are} [still] {ISVACANT|filled|unfilled|not filled}"),
                    ("[,] {although|even if|even though|though|whether or not} {nobody|no one} {has been "
                    "appointed to|holds|fills|sits in} {it|them}"), "[,] whether vacant or filled",
                    "[,] even one with nobody in it", "[,] even {if|when|the} empty {one|ones}",
                    "[,] whether {it is|they are} {filled|vacant} or not"),
    "RECKONINGIT": (
        "for this/that purpose", "for the purpose of {this|the calculation|reckoning it|the quorum}",
        ("in/when/for {reckoning|working "
        "out|calculating|counting|finding|fixing|computing|ascertaining|determining} {it|this|that|A|a "
        "quorum|the quorum}"), "to {find|reckon|work out|calculate} {it|this|A|the quorum}",
        "in {this|that|the} {calculation|count|reckoning}", "here",
    ),
    "WHEREFROM": ("[in|from|of|towards|for|out of|as part of] {A|the quorum|the reckoning}", "RECKONINGIT",
    "{for|in} this [purpose|calculation]", "as {a member|members|one of {them|the NOUN}}",
    "when {the PART|A} is {found|worked out|calculated|reckoned|fixed}",
    "in {the reckoning|the count|finding A}"),
    "NOTCOUNTED": ("not [to be|being] counted/included/reckoned",
    ("{left out|omitted|ignored|disregarded|excluded} [of account|of the count|of the reckoning|of the "
    "calculation]"),
    "not taken into account"),
    "COUNTEDIN": ("counted/included/reckoned [in|too|as well]", "taken into account", "kept in"),
    "ISOUT": (
        "{is|are|shall be|will be|must be|is to be|are to be} NOTCOUNTED [WHEREFROM]",
        "{is|are} not to be counted as {in office|a member|members|holding office}",
        "{is|are} not counted as in office",
        "{is|are} {no|not} part of {A|the sum}",
        "{is|are} {not in|left out of|taken out of|kept out of} {A|the sum}",
        ("{do|does|shall|will} not {count|form part of A|come into it|enter into it|enter into A|come into "
        "A} [WHEREFROM]"),
        "shall/will not be {counted|included|reckoned|taken into account} [WHEREFROM]",
        "{is|are} not {members|a member} [for this purpose]",
        "{is|are} {deducted|taken off|subtracted} [first|from A]", "{count|counts} for nothing",
        "neither count nor matter",
    ),
    "ISIN": (
        "{is|are|shall be|will be|must be} [also/still] COUNTEDIN [WHEREFROM]", "{is|are} part of A",
        "{count|counts} [too|as well|also|WHEREFROM]", "[also/still] {count|counts} [WHEREFROM]",
        "form/forms part of A", "{count|counts} against it",
    ),
    "TAKEOUT": ("leave out [of A]", "omit", "ignore", "disregard", "do not count", "exclude", "take off",
    "do not include", "leave aside", "deduct"),
    "TAKEIN2": ("count", "include", "count in"),
    "NOCHANGE": (
        ("{do|does|shall|will} not {reduce|lower|change|alter|affect|diminish|bring down|lessen|make any "
        "difference to} {THATFIGURE}"), "make/makes no difference [to THATFIGURE]",
        "make/makes THATFIGURE no {smaller|lower|less}", "{changes|change} nothing",
        "{leave|leaves} THATFIGURE {unchanged|as it is|the same}", "{has|have} no effect on THATFIGURE",
        "{count|counts} against it",
    ),
    "THATFIGURE": ("it/this/that/thatmany", "A [needed|required]", "the quorum",
    "the number [of {NOUN|members}] [that is] {needed|required}"),
    "VACATING": ("[a/an/any] NOUN {leaves|resigns|dies|goes|leave|resign|die|go}",
    "seat/place {is|falls|becomes} {vacant|empty}",
    "seats are {vacant|empty}"),
    "LESSENING": (
        ("[,] {less|minus} {one|NUM1} for {each|every} EMPTYONE", _falls),
        (("[,] {reduced|lowered|falling|dropping|reducing|going down} by {one|NUM1} {for|with} {each|every} "
        "EMPTYONE"), _falls),
        (("[,] {and|which} {falls|drops|is reduced|goes down} by {one|NUM1} {for|with} {each|every} "
        "EMPTYONE"), _falls),
    ),
    "FALLSBYONE": (
        (("[for {each|every} EMPTYONE [,]] {it|the number|the quorum|this|that|that number|the number "
        "needed} {falls|drops|goes down|is reduced|comes down|is lowered|shall be reduced|reduces} by "
        "{one|NUM1} [for {each|every} EMPTYONE]"), _falls),
        (("{each|every|any} EMPTYONE {brings|takes|lowers|reduces|cuts|brings down} {it|the number|the "
        "quorum|this|that|THATFIGURE} [down] by {one|NUM1}"), _falls),
        ("{each|every} EMPTYONE {takes|knocks} {one|NUM1} off {it|the number|the quorum|that|THATFIGURE}",
        _falls),
    ),
}  # fmt: skip
