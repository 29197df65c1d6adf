"""What becomes of a meeting without a quorum? It “is put off for a week”, or “lapses”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Moment, others
from governance_store.rules.quorum.rule import Then


def _then(then: Then) -> Action:
    return lambda pieces: (*others(pieces, Then), then)


_ADJOURNS: Final = _then(Then.ADJOURN)
_DISSOLVES: Final = _then(Then.DISSOLVE)
_GOES_ON: Final = _then(Then.CONTINUE)

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "MEETWORD": ("meeting/meetings/sitting/session/assembly/gathering/hearing/proceedings/conference/event",),
    "THATMEETING": (
        ("[the/a/an/any/such/that/this/its/every/each] [whole] [BODYWORD] "
        "[general/annual/board/committee/council/ordinary] MEETWORD [of the BODYNAME]"),
        "it", "the [whole] agenda",
        ("[the/its/any/all] [remaining/outstanding/other/unfinished] business/matters "
        "[of THATMEETING] [then remaining]"), "the BODYNAME",
        "[the] rest of the business/agenda/meeting", "what/whatever is left of the business/agenda",
        "{what|whatever} {remains|is left}",
        "the/all/any [remaining/outstanding] items [of business] [on the agenda]",
        "everything [on the agenda]",
    ),
    "BODYWORD": ("branch/board/committee/council/general/club/members/members'/trustees/shareholders/panel",),
    "INQUORATEONE": ((("business {that|which} {cannot be|is not|has not been|could not be} "
    "{taken|done|transacted|dealt with} WITHOUTONE"), lambda _: (Moment.LACKING,)),
        ("[an/any/the] {in quorate|inquorate} MEETWORD", lambda _: (Moment.LACKING,)),
                     ("[a/an/any/such/the] MEETWORD THATLACKS", lambda pieces: pieces)),
    "OFFICEHOLDER": (
        ("chair/chairman/chairperson/chairwoman/president/speaker/mayor/secretary/convener/convenor/clerk/provost/"
        "moderator/members/trustees/directors/governors/board/committee/council"),
        "presiding officer/member/chair", "person/member/officer {presiding|in the chair}",
        "vice chair/chairman/president",
        "company secretary", "lord mayor", "chair of THATMEETING", "BODYNAME",
    ),
    "WHODOES": (
        "[the] OFFICEHOLDER [or OFFICEHOLDER] [PRESENT]", "whoever presides",
        "whoever is in the chair/presiding",
        "those [members] PRESENT", "those who {have come|attend|are PRESENT|came}", "they",
        "the members PRESENT", "it", "he", "she", "the smaller number",
        "we",
    ),
    "MUSTDO": ("must/shall/will/may/can/should", "has/have to", "is/are to", "may/can only",
    "must/shall [then] at once",
               "is/are bound/required/obliged/entitled to", "must/shall/will/may/can then"),
    "PUTOFF": ("PUTOFFONE", "PUTOFFONE and/or PUTOFFONE"),
    "PUTOFFONE": ("stood down",
    ("adjourned/postponed/deferred/suspended/rescheduled/rearranged/reconvened/recalled/reconvoked/"
               "delayed/prorogued/reset"),
               "put off/back/over", "held over", "called again", "carried over/forward", "moved",
               "held again",
               "broken off", "stood over", "left over",
               "called/convened/summoned {again|anew|afresh|[for] a second time|once more}",
               "taken over",
               "repeated"),
    "PUTSOFF": ("adjourn/postpone/defer/suspend/reschedule/rearrange/reconvene/move/delay/recall",
    "put off/back",
                "adjourns/postpones/defers/suspends/reschedules/rearranges/reconvenes/moves",
                "puts off/back", "hold/holds over", "adjourn or suspend/postpone", "suspend or adjourn",
                "adjourns or suspends", "call/calls again"),
    "ABANDONED": ("dissolved/cancelled/abandoned/terminated/ended/closed/discontinued/scrapped",
                "called off", "wound up", "brought to {an end|a close}", "broken up",
                "declared closed/dissolved/void", "void", "null and void", "not held",
                "at an end", "treated/regarded as cancelled/abandoned/dissolved", "over", "off",
                "deemed [to be] dissolved/cancelled/abandoned", "deemed to have ended", "stopped/concluded"),
    "ISTHEN": ("is/are/be [then/thereby/therefore/automatically/simply]",
    "shall/will/must/should/may/can/might [then/automatically] be [then/automatically]",
               "has/have/needs/need to be", "is/are to be", "stands/stand [then/automatically]",
               "shall/will/must stand", "will have to be",
               "is/are to stand", "gets", "is/are then [to be]", "shall/will/must/is [to] be declared"),
    "ENDS": (
        "lapses/ends/closes/stops/dissolves/terminates/ceases/finishes/fails/collapses",
        "comes to an/its end", "comes to a close",
        "counts/count as cancelled/abandoned/dissolved/void", "falls",
        "does/do/did not take place",
        ("cannot/can not/may/shall/will/must not {go on|continue|be held|proceed|go ahead|take "
        "place|start|begin|sit}"),
        "cannot {go on|continue|be held|proceed|go ahead|take place}",
        "is not [to be] held",
        "must/shall/will/has [to] {end|close|stop|cease|lapse|be over|come to an end|terminate|dissolve}",
        "may go no further", "is treated/regarded as never [having been] held", "breaks up",
    ),
    "HOW": ("straight away/off", "at once", "immediately", "forthwith", "there and then", "then",
    "then and there",
            "automatically", "without more ado", "on the spot", "for good", "instead",
            "without transacting any business",
            "until a new one is called", "by the chair", "altogether", "as well", "too"),
    "FRESHONE": ("[a/an] second/another/fresh/new/further/later/repeat/different MEETWORD [of the BODYNAME]",
                 "a second/new/fresh/another one", "another [one]",
                 "a [new/second/fresh/later] date [for THATMEETING]",
                 "a second [call/convocation]", "a new day"),
    "ISCALLED": ((
        "called/convened/held/arranged/summoned/scheduled/set/fixed/convoked/organised/announced/found/"
                 "named/agreed/issued"), "takes/take place"),
    "CALLSAGAIN": ((
        "call/calls/convene/convenes/hold/holds/arrange/arranges/summon/summons/set/sets/fix/fixes/schedule/"
              "schedules/name/names/convoke/find/finds"),),
    "ADJOURNING": (
        "THATMEETING ISTHEN PUTOFF [ANOTHERDAYS]", "INQUORATEONE ISTHEN PUTOFF [ANOTHERDAYS]",
        "WHODOES MUSTDO PUTSOFF [THATMEETING] [ANOTHERDAYS]",
        "WHODOES [then] PUTSOFF [THATMEETING] [ANOTHERDAYS]",
        "WHODOES MUSTDO put THATMEETING off/back [ANOTHERDAYS]",
        "THATMEETING [then] goes/go/stands/stand/moves [over] ANOTHERDAYS",
        "THATMEETING [then] goes/go/stands/stand/moves over",
        "THATMEETING [then] adjourns/moves [ANOTHERDAYS]", "THATMEETING MUSTDO adjourn [ANOTHERDAYS]",
        "THATMEETING has/have to wait [ANOTHERDAYS]", "THATMEETING waits/wait ANOTHERDAYS",
        "INQUORATEONE [then] goes/stands/moves over [ANOTHERDAYS]", "INQUORATEONE adjourns [ANOTHERDAYS]",
        "THATMEETING {is|shall be|has to be|will be|must be|may be|is to be} held ANOTHERDAYS",
        "THATMEETING {meets|shall meet|will meet|is to meet|has to meet} again [ANOTHERDAYS]",
        "WHODOES {puts|must put|has to put} THATMEETING off/back [ANOTHERDAYS]",
        "THATMEETING {takes|shall take|will take} place ANOTHERDAYS",
        "INQUORATEONE {is|shall be|has to be|will be|must be|may be} held again [ANOTHERDAYS]",
        "FRESHONE ISTHEN ISCALLED [by WHODOES] [ANOTHERDAYS]", "FRESHONE [then] takes place [ANOTHERDAYS]",
        "FRESHONE MUSTDO take place [ANOTHERDAYS]",
        "WHODOES MUSTDO CALL1 [ANOTHERDAYS]", "WHODOES [then] CALLSAGAIN FRESHONE [ANOTHERDAYS]",
        "THATMEETING is/are taken [instead] to/at {the next|a later|another} {MEETWORD|date}",
        "THATMEETING ISTHEN {put|referred|passed|left|carried} [over] to the next [BODYWORD] MEETWORD",
        "the business of INQUORATEONE {stands|goes} over to the next MEETWORD",
        "ONLYADJOURN",
        "WHODOES {declares|must declare|shall declare|may declare} THATMEETING adjourned/postponed",
        "THATMEETING resumes ANOTHERDAYS", "ISADJOURNMENT",
    ),
    "ISADJOURNMENT": ("there is an adjournment [ANOTHERDAYS]", "adjournment follows",
                      "an adjournment [ANOTHERDAYS] follows"),
    "CALL1": ("CALLSAGAIN FRESHONE",),
    "ONLYADJOURN": (
        ("[the] only/one thing [that] WHODOES {may|can} [lawfully/validly] do is [to] adjourn [THATMEETING] "
        "[ANOTHERDAYS]"),
        "[the] only/one thing {that|which} {can|may} be done is to adjourn [it/THATMEETING] [ANOTHERDAYS]",
        ("nothing {can|may|shall} be {done|transacted} [there] {except|but|other than|save} [to] "
        "{adjourn|adjournment|adjourning} "
        "[it/THATMEETING] [ANOTHERDAYS]"),
        ("no business [other than/except/but/save] [the/an] adjournment [of THATMEETING] {may|can|shall} be "
        "transacted/done"),
        ("no business {may|can|shall} be transacted/done {except|but|other than|save} [the/an] adjournment "
        "[of THATMEETING]"),
        ("WHODOES {may|can} do {nothing but|no more than|nothing except|nothing other than} adjourn "
        "[THATMEETING] [ANOTHERDAYS]"),
        "WHODOES {may|can} only adjourn [THATMEETING] [ANOTHERDAYS]",
        "THATMEETING {may|can} only be adjourned [ANOTHERDAYS]",
        "all [that] WHODOES can do is [to] adjourn [THATMEETING]",
        ("WHODOES {may|can} do {nothing but|no more than|nothing except} {fix|set|name|choose} {another|a "
        "new} DAYWORD"),
        "THATMEETING {may|can} do nothing {but|except} adjourn",
    ),
    "FEWADJOURN": (
        ("TOOFEW {may|can|shall} [only] [do no more than] adjourn [THATMEETING] [ANOTHERDAYS]",
        lambda pieces: (*pieces, Moment.LACKING)),
        (("[the] {members|those} {PRESENT|who are} [who are] TOOFEWQ {may|can} [only] [do no more than] "
        "adjourn "
         "[THATMEETING] [ANOTHERDAYS]"), lambda pieces: (*pieces, Moment.LACKING)),
        (("nothing {can|may|shall} be {done|transacted} {at|by|in} INQUORATEONE {except|but|other than|save} "
        "to adjourn [it]"), lambda pieces: pieces),
        ("at INQUORATEONE ONLYADJOURN", lambda pieces: pieces),
    ),
    "TOOFEWQ": ("fewer than a quorum/quorum/thatmany", "too few for a quorum", "TOOFEW"),
    "ANOTHERDAYS": ("[,] ANOTHERDAY", "[,] ANOTHERDAY [,] ANOTHERDAY", "[,] ANOTHERDAY ANOTHERDAY ANOTHERDAY",
                    "ANOTHERDAY {and|,} ANOTHERDAY"),
    "ENDING": (("WHODOES {declares|must declare|shall declare|may declare} THATMEETING "
    "closed/dissolved/over/cancelled"), "THATMEETING ISTHEN ABANDONED [HOW]",
    "INQUORATEONE ISTHEN ABANDONED [HOW]", "THATMEETING [then] ENDS [HOW]",
               "INQUORATEONE ENDS [HOW]",
               "WHODOES MUSTDO {cancel|dissolve|close|end|abandon|terminate} [the/it] [MEETWORD] [HOW]",
               "WHODOES {cancels|dissolves|closes|ends|abandons|terminates} [the/it] [MEETWORD] [HOW]",
               "THATMEETING ISTHEN ABANDONED and has/must [to] be called again",
               "there is no meeting",
               "no meeting {takes place|is held|can be held|may be held|shall be held}"),
    "SOMEITEMS": (
        ("[only] {that|those|the|such} [particular/affected] item/items/matter/matters [only] "
        "[affected/concerned]"), "[only] the items affected",
        "only what is affected",
    ),
    "ITEMSOFF": (
        ("SOMEITEMS ISTHEN PUTOFF [ANOTHERDAYS]", _ADJOURNS),
        ("SOMEITEMS goes/go/stand/stands over [ANOTHERDAYS]", _ADJOURNS),
    ),
    "FORITEMS": (
        "for {an|any|a|one|some|the|a particular} {item|items|matter|part of the agenda|business}",
        "for part of the agenda", "for some of the items",
        "because of conflicts of interest",
        "because of {interests|a conflict of interest|declared interests}", "on an item",
    ),
    "ANDREST": (
        ("[,] and {[the] rest|what is left|what remains|the/any [remaining/outstanding/unfinished] "
        "{business|items|agenda}} {is|are} {taken|dealt with|considered} {at|to} the next {one|MEETWORD}"),
        "[,] and [is/to/be/must/has] [be] CALLEDANEW [ANOTHERDAYS]",
    ),
    "CALLEDANEW": ("called/convened/summoned/held again/anew/afresh", "reconvened/rescheduled/rearranged"),
    "WHATFOLLOWS": (
        ("ADJOURNING [ANDREST]", _ADJOURNS), ("ENDING", _DISSOLVES), ("GOINGON", _GOES_ON),
        ("ENDING and {is|shall be|must be|has to be} PUTOFF [ANOTHERDAYS]", _ADJOURNS),
        (("{business|it|the MEETWORD} {stops|ends|must stop} [HOW] and {THATMEETING|it} ISTHEN PUTOFF "
        "[ANOTHERDAYS]"), _ADJOURNS),
        ("{business|it|the MEETWORD} {stops|must stop} [HOW] and ISTHEN PUTOFF [ANOTHERDAYS]", _ADJOURNS),
        (("THATMEETING {does not|cannot|may not|shall not} {take place|start|begin|be held|proceed|go ahead} "
        "{,|and|but} {and|but} ADJOURNING"), _ADJOURNS),
    ),
}  # fmt: skip
