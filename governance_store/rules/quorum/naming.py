"""May a word name somebody who sits, or a sort of them? Not “a casting”, “tolds”, “a request”, “the late”.

A thing, an act or a state that was taken for a sort of person is a rule misread; it is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_THINGS: Final = frozenset(
    "signature request requisition petition demand call ballot poll motion resolution decision majority "
    "consensus casting consent approval agreement permission sanction assent support backing blessing advice "
    "notice agenda paper report record seal copy letter email message money fund fee payment cheque "
    "link venue room hall table screen telephone phone computer laptop camera microphone meeting session "
    "hearing adjournment quorum occasion time sort kind type category way manner case matter item question "
    "thing issue reason purpose view opinion word voice hand conflict absence presence attendance apology "
    "maybe no best most worst sum share percentage fraction election appointment removal amendment "
    "change rule constitution policy licence proposer seconder mover number expense cost business chairing "
    "discussion debate proposal plan contract loan asset property accommodation refreshment recording "
    "invitation nomination confirmation authorisation authorization ratification certificate statement "
    "declaration reply response answer objection dissent abstention tie deadline period term year month "
    "week day hour minute date moment half third quarter conclusion commencement outset favour".split()
)
"""Things, and what is said or done."""
_ACTS: Final = frozenset(
    "attend agree sign deputise deputize preside speak decide resolve meet leave stay remain arrive tell "
    "sleep travel "
    "told know say hold take make pass carry approve propose move nominate object abstain withdraw "
    "resign want "
    "wish choose appoint notify hear record discuss consider adopt amend oppose concur participate require "
    "include allow permit accept refuse ask asked begin start end finish open close happen occur exist give "
    "given seek sought bring brought send sent put held met made taken paid said known heard left gone "
    "invite convene summon endorse confirm ratify authorise authorize sanctioned chaired be is are was were "
    "has have had join come go get become keep kept lose lost rise arise apply announce declare ascertain "
    "verify".split()
)
"""What somebody does or suffers, by which no seat is known."""
_STATES: Final = frozenset(
    "late tardy early unwell sick ill drunk asleep silent busy afraid aware able unable willing unwilling "
    "abroad overseas free "
    "likely unlikely sure ready prompt punctual new old ideal exceptional desirable advisable pending "
    "preferable optional mandatory necessary impossible possible practicable such same similar enough "
    "sometimes perhaps always never soon twice once again then now today tomorrow "
    "thereafter afterwards otherwise however".split()
)
"""How somebody is for a while, or how it is."""
_MADE: Final = frozenset(
    "elected appointed coopted nominated qualified registered retired suspended designated employed salaried "
    "licensed chartered accredited affiliated unaffiliated disabled experienced trained certified authorised "
    "authorized unregistered unelected selected unpaid paid seconded listed enrolled unfilled assigned "
    "hundred kindred delegated specified ordained affected interested conflicted disinterested disqualified "
    "related unconflicted unqualified displaced bereaved skilled self employed named removed recused".split()
)
"""What somebody was made, or is by what was done: of such there may be seats."""
_SERVING: Final = frozenset(
    "qualifying "
    "nursing voting nonvoting teaching nonteaching commissioning standing sitting serving housing planning "
    "marketing engineering purchasing banking farming practising practicing presiding fundraising accounting "
    "learning training working counselling safeguarding outgoing incoming founding constituent manufacturing "
    "managing governing participating contributing building imaging nonpractising calculating mining fishing "
    "shipping catering remaining returning examining".split()
)
_LIKE_NOUNS: Final = frozenset(
    "family assembly elderly supply ally early lily italy monthly weekly daily anomaly".split()
)
_ADVERB: Final = re.compile(r"\w{3,}ly")
_LEAVES: Final = frozenset("sabbatical maternity paternity parental study sick annual compassionate".split())
_NOT_SAID_OF: Final = frozenset(("member", "person", "people", "representative"))


def is_nobody(term: str) -> bool:
    """Whether a term, as “chair_normally” or “written_request”, names nothing that a seat may carry."""
    words = re.split(r"[_\s]+", term)
    if words[-1] == "leave" and {words[0], *words[-2:-1]} & {*_LEAVES, "on"}:
        return False
    while len(words) > 1 and words[-1] in _NOT_SAID_OF:
        words.pop()
    return _is_no_noun(words[-1])


def nobody_among(terms: Iterable[str]) -> str:
    """The first of the terms that names nobody, in words; or nothing."""
    return next((one.replace("_", " ") for one in terms if one and is_nobody(one)), "")


def _is_no_noun(word: str) -> bool:
    if word in _THINGS or word in _ACTS or word in _STATES:
        return True
    if word.endswith("ed") and len(word) > len("need") and word not in _MADE:
        return not word.endswith(("nominated", "elected", "appointed"))
    if word.endswith("ing") and len(word) > len("king") and word not in _SERVING:
        return True
    return word not in _LIKE_NOUNS and _ADVERB.fullmatch(word) is not None
