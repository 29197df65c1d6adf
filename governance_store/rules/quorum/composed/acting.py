"""What may be done with a quorum, and what not without one? “The board may act”, “no decision is valid”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Pieces, such
from governance_store.rules.quorum.rule import Needed


def _not_of_several(pieces: Pieces) -> Pieces | None:
    """“in the absence of the chair and the secretary”: of one, or of both at once, is not said."""
    return None if len(pieces) == len(such(pieces, Needed)) > 1 else pieces


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "MAY": (
        "may", "can", "shall", "will", "could", "is/are able/free/allowed/permitted/entitled/empowered to",
        "is/are [duly/validly] competent/qualified to", "is/are in a position to", "has/have [the] power to",
    ),
    "MAYNOT": (
        "cannot", "may/can/shall/must/will/could/does/do/should not", "may/can/shall/must/will never",
        "is/are not [able/free/allowed/permitted/entitled/empowered/competent/qualified] to",
        "is/are unable to", "is/are not in a position to", "has/have no power to",
    ),
    "TAKES": ("take/takes/make/makes/reach/reaches/pass/passes",),
    "ANYOF": ("a/any/its/the/their/all/such/each/every/official/formal/binding/valid",),
    "BUSINESS": (
        "[ANYOF] [ANYOF] business [{of any kind|at all}]", "[ANYOF] [ANYOF] decision/decisions",
        "[ANYOF] [ANYOF] resolution/resolutions", "[ANYOF] vote/votes", "anything", "things", "matters",
        "[any/the] question/questions",
        "[ANYOF] proceedings", "[ANYOF] work", "[the] affairs [of SUBJECT]", "the/its BODYNAME affairs",
    ),
    "THING": (
        "BUSINESS [of SUBJECT]", "[ANYOF] meeting/meetings [of SUBJECT]", "[ANYOF] sitting/sittings",
        "voting",
        "a/the vote [of SUBJECT]",
    ),
    "HANDLED": (
        "done", "transacted", "conducted", "dealt with", "taken [up]", "made", "passed", "held", "begun",
        "started", "decided [on]", "settled", "agreed", "reached", "adopted", "opened", "convened",
        "resolved",
        "proceeded with", "carried [out|on]", "considered", "voted [on|upon]",
    ),
    "VERB": (
        "[be] quorate", "[validly/properly/duly/lawfully] ACTS", "do anything",
        "do/transact/conduct business",
        "{do|transact|conduct|carry out|handle} BUSINESS", "carry on [BUSINESS]", "deal with BUSINESS",
        "TAKES BUSINESS", "come to BUSINESS", "settle/agree/decide/determine/resolve [on] BUSINESS",
        "vote [on anything]", "hold a/any/its/the/their meeting/meetings/vote/sitting", "hold meetings",
        "open/start/begin/continue [a/any/its/the/their] [meeting/sitting/business/proceedings/work]",
        "be properly/validly/duly constituted/met/convened/held", "be valid", "have a quorum",
        "be held/opened/convened/started/begun",
        "make recommendations", "exercise [any/all] [of] its/their/the powers/functions [of SUBJECT]",
        "perform [any of] its/their/the functions/duties",
        "go on [with BUSINESS]", "proceed [to/with BUSINESS]", "sit for business", "count/stand as valid",
        "be able to ACTS", "be able to {do|transact} business",
    ),
    "ACTS": (
        "act", "meet", "sit", "decide", "get to work", "get down to business", "go ahead with its business",
        "deliberate", "proceed", "go ahead", "start", "begin", "function",
        "work", "operate", "open", "continue", "take place", "convene", "vote", "go forward",
    ),
    "STATE": (
        "quorate", "[properly/duly/validly] met", "[properly/duly/validly] constituted", "valid",
        "validly held",
        "in order", "competent [to VERB]", "able to VERB", "lawful", "effective", "binding",
    ),
    "DOES": (
        "[MAY] [only] VERB", "MAY [only] VERB",
        "is/are [only] STATE", "is/are STATE only",
        "has/have [a/its] quorum [only]",
        "sits/meets/acts/proceeds/works/begins/starts/opens [validly] [only]",
        "deliberates/decides [validly] [only]", "does/transacts [any/its] business",
        "MAY [only] be {held|convened|opened|started|begun} [only]",
    ),
    "PRESIDER": ("the PRESIDING",),
    "PRESIDING": (
        "chair/chairman/chairwoman/chairperson/mayor/president/speaker/convenor/convener/moderator",
    ),
    "STARTIT": ("open/start/begin [the/a/any] [meeting/sitting/business/proceedings]",),
    "ABLE": (
        "PRESIDER MAY [only] STARTIT",
        "SUBJECT DOES", "THING MAY [only] be HANDLED [only] [BYSUBJECT]",
        "THING is/are [only] STATE [only]", "THING is/are [validly/properly/lawfully] HANDLED only",
        "THING MAY [only] ACTS [only]",
        "there is/are/shall/will [be] QUORUM", "there may/can be {QUORUM|business|a meeting|decisions}",
        "QUORUM [OFBODY] {exists|REACHED}", "business may/can {go ahead|proceed|begin|start}",
    ),
    "INVERTED": (
        "MAY SUBJECT VERB", "MAY THING be HANDLED [BYSUBJECT]", "does/do SUBJECT {VERB|have QUORUM}",
        "is there QUORUM", "is/are {SUBJECT|THING} STATE", "can there be QUORUM", "has SUBJECT QUORUM",
        "MAY {business|THING} ACTS",
    ),
    "BYSUBJECT": ("at/by SUBJECT", "at/by a/any/the meeting"),
    "UNABLE": (
        "PRESIDER MAYNOT STARTIT",
        "SUBJECT {does|do|can do|may do|shall do|conducts|transacts|decides} nothing",
        "there is nothing SUBJECT can do",
        "SUBJECT MAYNOT VERB [or VERB] [at all]", "SUBJECT {must|may|can|shall} never VERB",
        "SUBJECT is/are not STATE", "no meeting [of SUBJECT] is/are STATE", "SUBJECT has/have no quorum",
        "SUBJECT lacks/lack a quorum", "SUBJECT is/are inquorate",
        "SUBJECT {MAY|does|do|transacts|conducts} [do|transact|conduct|take|make] NOTHING",
        "{business|decisions|work|proceedings} [must/will/shall|has/have to] {wait|waits|stop|stops}",
        "BUSINESS {cannot|may not|can not} {begin|start|proceed|be HANDLED} [BYSUBJECT]",
        "{THING|QUORUM} MAYNOT {be HANDLED|exist|ACTS} [BYSUBJECT]",
        "THING is/are not [to be] {STATE|HANDLED}", "nothing SUBJECT does {is STATE|STANDING}",
        "nobody MAY VERB [for SUBJECT]", "no one MAY VERB [for SUBJECT]",
        "there can/may/shall/will be NOTHING", "there is/are NOTHING", "it is not a [valid/proper] meeting",
        "NOTHING {MAY|is to} {be HANDLED|ACTS} [BYSUBJECT]", "NOTHING is/are {STATE|HANDLED|STANDING}",
        "NOTHING STANDING", "nothing {MAY|is to} be HANDLED [BYSUBJECT]", "nothing is HANDLED [BYSUBJECT]",
        "no business", "no meeting", "no decisions/decision",
        "no meeting of SUBJECT {is|shall be|can be} STATE", "no SUBJECT MAY VERB", "VOIDING",
    ),
    "VOIDING": ("THING VOID",),
    "NOTHING": (
        "no THINGLESS", "no [valid] quorum", "neither business nor decisions",
    ),
    "THINGLESS": (
        "[official/formal/valid/binding/other] business [of any kind]", "[valid/binding] decision/decisions",
        "[valid/binding] resolution/resolutions", "vote/votes", "meeting/meetings [of SUBJECT]",
        "sitting/sittings", "proceedings", "item/items [of business]", "matter/matters", "question/questions",
        "lawful/proper/valid meeting/meetings",
    ),
    "STANDING": ("counts/count/stands/stand", "has/have [any] {force|effect|validity}",
    "binds anyone/anybody"),
    "VOID": ("is/are [null and] void", "is/are invalid", "has/have no {force|effect|validity|standing}",
             "is/are of no effect/force", "do/does not count/stand", "is/are not valid/binding"),
    "FEWER": ("fewer/less than WHO", "under WHO"),
    "PLACE": (
        "SPOT", "at the meeting/sitting",
        "at it", "there", "present", "in attendance", "to take it", "when it is/was taken/made",
    ),
    "SPOT": (
        "in the room/hall/chamber/building", "at/around/round the table", "on the call", "on hand",
        "in their places/seats", "at the sitting",
    ),
    "GATHERED": (
        "has/have/had [all] {come|arrived|assembled|gathered|attended|gathered|joined}",
        "has/have/had [all] {turned up|signed in|been counted}",
        "has/have taken/had their seats/places", "were/was [PLACE] [PLACE]", "is/are PLACE [PLACE]",
        "remain/remains/stay/stays [PLACE]", "be {present|there|in attendance}", "came/attended",
        "turn/turns up", "join/joins [the call]", "assemble/assembles", "gather/gathers",
        "is/are assembled/gathered/seated", "are to be found",
    ),
    "HERENOW": ("ISHERE", "GATHERED", "meet/meets"),
    "WHEN": (
        "as soon as", "while", "only while", "if", "when", "once", "only if", "only when", "so long as",
        "for as long as", "provided [that]", "as long as", "where", "whenever", "only once", "if and only if",
        "if , and only if ,", "after", "only after", "only where", "on condition that",
        "only on condition that",
        "only provided [that]",
    ),
    "PRESENTLY": (
        "WHO {THERE|HERENOW} [MORE]", "there is/are WHO", "it has WHO", "SUBJECT has WHO PRESENT", "WHO",
        "WHO is/are among those PRESENT",
        "WHO {THERE|HERENOW} ADJUNCT", "WHO {THERE|HERENOW} ADJUNCT ADJUNCT",
    ),
    "HERE": ("PRESENTLY", "PRESENTLY [,] and [that] WHO {THERE|HERENOW}", "REACHING", "SHARED", "BODIED",
             "GROUPED"),
    "UNLESSHERE": (
        "{unless|until|unless and until|till|without|before} HERE",
        "{except/save/other when/if/with|otherwise than with|except if} HERE",
        "without THEPRESENCE WHO", ("in the absence of WHO", _not_of_several),
    ),
    "WHENFEWER": (
        "{while|when|if|where|whenever|once|as long as} FEWER {THERE|HERENOW}",
        "{while|when|if|where|whenever} there are FEWER [PLACE]", "with FEWER", "where FEWER", "if FEWER",
        "on/at fewer/less than AMOUNT",
        "in numbers/number below COUNT", "if there are not {COUNT|SHARE} [PLACE]",

    ),
    "WHENHERE": ("WHEN HERE", "[only] with WHO", "[only] in THEPRESENCE WHO"),
}  # fmt: skip
