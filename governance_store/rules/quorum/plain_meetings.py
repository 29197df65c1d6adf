"""Whose meeting is spoken of? “A quality committee meeting” is a meeting of the committee, and no quality.

A name tells nothing where a clause is of one body; where it is of two, it tells which is meant, and stays.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.turning import WHO, F, N

_KIND: Final = (
    r"(?:annual|general|special|extraordinary|ordinary|emergency|urgent|adjourned|reconvened|resumed|first|"
    r"second|third|next|last|previous|subsequent|final|inaugural|full|whole|open|closed|public|private|"
    r"confidential|virtual|online|remote|hybrid|formal|informal|regular|routine|normal|quarterly|monthly|"
    r"weekly|scheduled|unscheduled|additional|quorate|inquorate|valid|disciplinary|appeals?|statutory|budget|"
    r"requisitioned)"
)
_NO_NAME: Final = (
    r"(?:an?|the|any|each|every|no|all|our|its|this|that|these|those|such|same|other|both|either|or|but|nor|"
    r"not|is|are|was|be|been|being|shall|must|may|can|cannot|will|should|has|have|had|having|needs?|requires?|"
    r"if|when|where|while|unless|until|once|with|without|from|by|to|in|on|at|as|than|who|whom|whose|which|"
    r"there|it|they|present|attend\w*|quorum|voting|meetings?|chairs?|half|majority|least|plus|"
    rf"sub|{F}|{N})"
)
_NAME: Final = rf"(?!{_KIND}\b)(?:(?!{_NO_NAME}\b)[\w'&-]+,? ){{1,6}}?"
_HEAD: Final = (
    r"(?:committee|board|council|group|panel|forum|senate|assembly|court|partnership|network|alliance|"
    r"collaborative|governing body|working party|team|executive)"
)
_JOINED: Final = (
    rf"(?:(?!{_KIND}\b)(?:people |(?!(?:{_NO_NAME}|{_HEAD}|{WHO})\b)[\w'-]+ ){{1,3}}(?:and|&) "
    rf"(?:(?!(?:{_NO_NAME}|{_HEAD}|{WHO})\b)[\w'-]+ ){{1,3}}?|(?:trustees|governors|directors)'? )"
)
_TOLD: Final = re.compile(
    r"\b(?:quor|needs?\b|requires?\b|at least\b|must\b).*[.;]", re.IGNORECASE | re.DOTALL
)
_MEETING: Final = re.compile(rf"\b(?P<body>(?:[\w'&-]+ )?{_HEAD}) meetings?\b", re.IGNORECASE)
_BODY: Final = re.compile(
    rf"\b(?P<name>(?:(?!(?:{_NO_NAME}|{_HEAD}|{WHO}|of)\b)[\w'&-]+ ){{0,6}})(?P<body>{_HEAD})\b",
    re.IGNORECASE,
)
_OF_A_BODY: Final = Sought(
    rf"(?:\b(?P<which>an?|the|any|each|every|no|all|our|its) |^|(?<=[.;:] )){_NAME}(?P<body>{_HEAD}) "
    r"(?P<meeting>meetings?|decisions?)\b",
    re.IGNORECASE,
)
_OF_TWO_WORDS: Final = Sought(
    rf"\b(?:the|our|an?|any) (?P<name>{_JOINED})(?P<body>{_HEAD})\b"
    r"(?= (?:shall|will|is|may|can|cannot|must|has|have|needs?|requires?|to be|are|meets?)\b|[,.;:]|$)",
    re.IGNORECASE,
)


def with_plain_meetings(clause: str) -> str:
    """The clause with the meetings of a named body as meetings of the committee, board or group it is."""
    clause = _OF_A_BODY.sub(_of_the_body, clause)
    return _OF_TWO_WORDS.sub(_without_its_name, clause)


def _of_the_body(found: re.Match[str]) -> str:
    bodies = {one["body"].lower() for one in _MEETING.finditer(found.string)}
    if len(bodies) > 1 or _TOLD.search(found.string[: found.start()]):
        return found.group()
    which = f"{found['which']} " if found["which"] else ""
    if which.lower() == "an ":
        which = which.replace("n", "")
    return f"{which}{found['meeting']} of the {found['body']}"


def _without_its_name(found: re.Match[str]) -> str:
    """“the health and safety committee”: neither health nor safety is somebody who has to come."""
    named = list(_BODY.finditer(found.string))
    names = {one["name"].lower() for one in named if one["name"]}
    heads = {one["body"].lower() for one in named}
    return found.group() if len(names) > 1 or len(heads) > 1 else f"the {found['body']}"
