"""Is what was read of who counts said of all such? Not where “other deputies” do not.

“Members may appoint a proxy” says of no proxy that it counts, and a response to a letter is no consent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Procedure, QuorumRule, Unit
from governance_store.rules.quorum.understanding import ALWAYS, BY_PROXY, PROCEDURE, STANDING_IN

_STANDS_IN: Final = (
    r"(?:deput(?:y|ies)|substitutes?|alternates?|stand ?ins?|delegates?|nominees?|representatives?)"
)
_OTHERS: Final = Sought(rf"\b(?:other|another|others?) (?:\w+ )?{_STANDS_IN}\b|\bother prox(?:y|ies)\b")
_SOME: Final = re.compile(
    r"\b(?:without|lacking|not having|who (?:has|have|had|is|are|was|were) (?:no|not)|unless|"
    r"except|other than|"
    r"not (?:formally|duly|properly|previously))\b"
)
_COMES_FOR: Final = Sought(
    rf"\b{_STANDS_IN}\b|\b(?:in attendance|attend\w*|standing in|sent|acting|"
    rf"deputi[sz]ing) (?:for|instead of|in "
    r"place of|on behalf of)\b"
)
_ANSWERS: Final = Sought(r"\b(?:respon\w+|repl(?:y|ies|ied)|acknowledg\w+|answers?|returns?|votes? cast)\b")
_AGREES: Final = re.compile(
    r"\b(?:agree\w*|approv\w+|assent\w*|consent\w*|favour\w*|support\w*|sign\w*|endors\w+|"
    r"positive|affirmative|"
    r"concur\w*|unanim\w+|accept\w*|for (?:it|the))\b"
)
_PROXY: Final = Sought(r"\bprox(?:y|ies)\b")
_PROXY_COMES: Final = Sought(
    r"\b(?:count\w*|present|presence|in person|personally|themselves|himself|herself|quor\w+|represent\w*|"
    r"attend\w*|there|replac\w+|deemed|treated|taken|regarded|included?|including|come|comes|"
    r"with|plus|and|place|"
    r"or (?:by |an? |their |its |his )?prox\w+|prox\w+,? or|prox\w+ of|member's|prox\w+ holders?)\b"
)
_GIVES: Final = re.compile(
    r"\b(?:may|can|shall|is entitled to|are entitled to|has the right to|have the right to|by|"
    r"allow\w*|permit\w*|"
    r"appoint\w*|use)\b"
)
_DEPUTY: Final = Sought(r"\b(?:deput(?:y|ies)|substitutes?|alternates?)\b")
_ONLY_NAMED: Final = Sought(
    r"^ ?(?:all |each |every |any |an? |the )?(?:\w+ )?(?:members?|trustees?|directors?|"
    r"governors?|organisations?|"
    r"partners?) (?:(?:may|can|shall|should|must|will|is entitled to|are entitled to) "
    r"(?:appoint|nominate|name|designate|identify|have|choose)|names?|appoints?|nominates?|has|have) "
    r"(?:\w+ )?(?:\w+ )?(?:deput(?:y|"
    r"ies)|substitutes?|"
    r"alternates?)$"
)
"""“Members may appoint an alternate”: nothing is said of what one may do."""
_AT_A_VOTE: Final = Sought(
    r"\b(?:at|by|on|before|for|until|during|when|while|upon)(?: the| that)?(?: (?:time|point|"
    r"moment|stage|purposes?"
    r"|taking|start)(?: of| that| when| at which)?)?(?: an?| the| any| each| every| being)? "
    r"(?:votes?|voting|votes)(?: (?:is|are|to be|being|be|was|were) \w+| takes? place| begins?| starts?)?"
)
_VOTES: Final = Sought(r"\bvot|\belect|\bfranchise")


def doubts_of_standing(text: str, rule: QuorumRule) -> Iterator[tuple[str, str]]:
    """Why a sentence may not say who counts as it was read, and where that matters."""
    deputised = rule.deputies is not None or bool(rule.deputised or rule.undeputised)
    if deputised and _OTHERS.search(text):
        yield "which of those who stand in count is not followed", STANDING_IN
    kept_out = rule.deputies is False or rule.undeputised
    if kept_out and _COMES_FOR.search(text) and _SOME.search(text):
        yield "which of those who stand in do not count is not followed", STANDING_IN
    if any(map(_is_asked, rule.procedures)) and _ANSWERS.search(text) and not _AGREES.search(text):
        yield "whether so many must agree, or answer, is not said", PROCEDURE


def _is_asked(one: Procedure) -> bool:
    return one.total is not None


def doubts_of_all(text: str, rule: QuorumRule) -> Iterator[tuple[str, str]]:
    """Why no sentence of a clause says who counts as it was read, and where that matters."""
    of_proxies = [one for one in re.split(r"[.;]", text) if _PROXY.search(one)]
    if rule.proxies and of_proxies and not any(map(_counts, of_proxies)):
        yield "whether those with a proxy count as present is not said", BY_PROXY
    of_deputies = [one for one in re.split(r"[.;]", text) if _DEPUTY.search(one)]
    if rule.deputies and of_deputies and all(map(_ONLY_NAMED.match, of_deputies)):
        yield "whether those who stand in count as present is not said", STANDING_IN
    voters = any(one.unit is Unit.VOTING for one in (rule.test, *(two.test for two in rule.variants)))
    if voters and not _VOTES.search(_AT_A_VOTE.sub(" ", text)):
        yield "whether members without a vote count is not clear", ALWAYS


def _counts(text: str) -> bool:
    """Whether a sentence of proxies may say that who is represented is there."""
    return bool(_PROXY_COMES.search(text)) or not _GIVES.search(text)
