"""What does a clause say of decisions without a meeting, and of those who have an interest in an item?"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.grammar import parted
from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import Base, Procedure, Share, Total
from governance_store.rules.quorum.totals import Asked

_WRITTEN: Final = Sought(
    r"\b(written (resolutions?|decisions?|procedure|consent|motion)|resolutions? in writing|in "
    r"writing|by "
    r"e-?mail|by correspondence"
    r"|by circulation|circulated (resolution|paper)s?|without a meeting|outside (of )?(a "
    r")?meetings?|"
    r"between meetings|without meeting|unanimous consent|"
    r"(?:documents?|papers?|instruments?|memorand(?:um|a)) (?:that |which )?[^.;]{0,60}?\bsigned|"
    r"signed by (?:all|every|each|a majority|at least|no fewer|not fewer|half|two|three|four|five|six))\b"
)
_ELECTRONIC: Final = Sought(
    r"\b(votes? taken electronically|electronically|electronic (vote|votes|voting|ballot|poll|"
    r"means of "
    r"voting|decision)s?|e-?votes?|e-?voting|online (vote|voting|ballot|poll)s?|vote(s)? (cast "
    r")?electronically|voting online)\b"
)
_TOLD: Final = re.compile(
    r"\b(sent|notified|circulated|given|told|informed|notice|copied|issued|put|goes|gone|received|"
    r"reaches)\b.{0,40}\b(all|every|each|everyone|everybody)\b|\b(all|every|each|everyone|"
    r"everybody)\b.{0,40}\b(notified|told|informed|sent|notice|copied|receives?|received)\b"
)
_VOTING: Final = re.compile(
    r"\bvoting (members|trustees|directors)\b|\bwith a vote\b|\bentitled "
    r"to vote\b"
)
_EVERYBODY: Final = re.compile(r"\b(all|every|each|unanim\w+|everyone|everybody)\b")
_AGREES: Final = re.compile(
    r"\b(agree\w*|sign\w*|consent\w*|concur\w*|support\w*|approv\w*|assent\w*|favour|accept\w*|"
    r"unanim\w+|"
    r"back\w*|vote\w*)\b"
)
_ALLOWED: Final = frozenset(
    "say says yes carry carries week weeks day days within fortnight replied reply replies "
    "answered "
    "signify decide decides decided copied return returns returned only if a an the of by in is "
    "are be "
    "has have been may can must shall will to or and as for with if once when where such it its "
    "this that "
    "resolution resolutions decision decisions writing written procedure consent email e mail "
    "electronic "
    "electronically vote votes voting ballot poll online circulated circulation correspondence "
    "valid "
    "validly effective passed made taken good binding carried meeting meetings members member "
    "trustees "
    "trustee directors director governors board committee all every each everyone notified sent "
    "told "
    "given notice agree agreed agrees agreement sign signed signs consent consents concur concurs "
    "concurred concurring support supports favour approve approved approves assent assents least "
    "than "
    "more half majority thirds two third three quarters quarter per cent percent unanimous "
    "unanimously "
    "who those them their needs need requires require between outside without instead also at on "
    "from "
    "entitled provided providing long so number number' would quorum counts count treated had held "
    "same "
    "form forms forming makes make constitutes constitute back backs which whole total only not "
    "less "
    "fewer no minimum accept accepted accepts attend receive received receives cast informed out "
    "in' on' "
    "up put decide decides decided copied return returns returned only if paper papers succeed succeeds "
    "succeeded possible allowed permitted settled matter matters motion motions proposal proposals "
    "question "
    "questions business document documents copy copies counterpart counterparts instrument several like "
    "signature signatures post letter fax telephone reply answer response responses respond responds "
    "urgent "
    "urgency urgently same force effect standing though convened adopted adopt adopts win wins go goes "
    "through "
    "may transacted dealt "
    "unanimou said have has same made any which could been be meeting document documents way poll "
    "polled polls so "
    "backing secretary clerk "
    "wishes binds bind holds hold ballots polls support supported backed".split()
)


def is_of_procedure(sentence: str) -> bool:
    """Whether a sentence is of decisions without a meeting."""
    low = sentence.lower()
    return bool(_WRITTEN.search(low) or _ELECTRONIC.search(low))


_BUT_SOME: Final = re.compile(r"\b(?:all|every\w*|unanimous\w*)\b.*\b(?:but|except|save|bar)\b")
"""“all but one agree”: not everybody."""


def procedure_of(sentence: str) -> tuple[Procedure, tuple[str, ...]]:
    """By how many a decision without a meeting is taken, and the words that are not understood."""
    low = sentence.lower().replace("’", "'")
    way = "electronic_vote" if _ELECTRONIC.search(low) else "written_resolution"
    low = re.sub(r"\bas (valid|effective|binding|good)( and effective)? as .*$|\bas if .*$", "", low)
    bare = _WRITTEN.sub(" ", _ELECTRONIC.sub(" ", low))
    found, _ = parted(
        phrases_of(
            re.sub(
                r"\b(agree\w*|sign\w*|consent\w*|concur\w*|support\w*|approv\w*|assent\w*|in "
                r"favour|(?:says?|said|saying) yes|votes? (?:for (?:it|them)|cast|in favour)|backing|"
                r"votes?|voted|voting|"
                r"within (?:a|\w+) (?:days?|weeks?|fortnight)|carr(?:y|ies))\b",
                "",
                bare,
            )
        ),
        RULES,
    )
    asked = [one for one in found if isinstance(one, Asked)]
    total = asked[0].total if len(asked) == 1 else None
    if total and _VOTING.search(low):
        amounts = (replace(one, base=Base.VOTING) if isinstance(one, Share) else one for one in total.amounts)
        total = replace(total, amounts=tuple(amounts))
    told_all = bool(_TOLD.search(low))
    if total is None and not asked and _EVERYBODY.search(_TOLD.sub("", low)) and _AGREES.search(low):
        total = Total((Share(Fraction(1), Base.VOTING if _VOTING.search(low) else Base.ALL),))
    if _BUT_SOME.search(low):
        total = None
    allowed = not re.search(r"\b(not|no|never|cannot)\b(?! (less|fewer))", low)
    unknown = tuple(
        one.text for one in phrases_of(low) if one.symbol in "x?!@" and not set(one.text.split()) <= _ALLOWED
    )
    return Procedure(way, total, told_all, allowed), unknown


_INTEREST: Final = Sought(
    r"\b(interests?|interested|conflict\w*|recus\w*|withdraw\w*|withdrawn|withdrew|pecuniary|"
    r"prejudicial|"
    r"stand(s|ing)? aside|step(s|ping)? out"
    r"|disqualifications?|recusals?"
    r"|(disqualified|barred|debarred|excluded|precluded) from (voting|taking part|participating|the "
    r"decision|"
    r"the discussion))\b"
)
_OF_OTHERS: Final = re.compile(
    r"(?:,|;)? (?:and|nor|but) (?:neither|nor|so|the same goes for|likewise)\b"
    r"(?! (?:shall |may |will )?(?:he|she|they)\b)"
    r"|\b(?:suspended|co-?opted|observers?|deput(?:y|ies)(?! chair)|substitutes?|alternates?|"
    r"prox(?:y|ies)|guests?|experts?|vacanc(?:y|ies)|vacant)\b"
)


def tells_of_others(sentence: str) -> bool:
    """Whether a sentence on interests says the same of others too: “…, and neither are the guests”."""
    return bool(_OF_OTHERS.search(sentence.lower()))


@lru_cache(maxsize=256)
def is_of_interest(sentence: str) -> bool:
    """Whether a sentence is of those with an interest in an item."""
    return bool(_INTEREST.search(sentence.lower()))
