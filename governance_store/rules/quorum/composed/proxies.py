"""Who is represented by a proxy? “Proxies count”, “a member who has given a proxy is treated as present”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Comer, Pieces, Tells


def _comer(_pieces: Pieces) -> Pieces:
    return (Comer("y"),)


def _counted(_pieces: Pieces) -> Pieces:
    return (Comer("y"), Tells(counts=True))


def _not_sent(pieces: Pieces) -> Pieces:
    return (*pieces, Comer("y"), Tells(counts=False))


def _sent(pieces: Pieces) -> Pieces:
    return (*pieces, Comer("y"), Tells(counts=True, faintly=True))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "PROXYWORD": ("proxy/proxies", "proxy holder/holders/vote/votes", "proxies and absentee ballots"),
    "BYPROXY": ("by/through/via [a/valid/written/his/her/their] proxy/proxies",),
    "HOLDER": ("{a|any|each} NOUN", "you/one",
    "members/shareholders/owners/those/anyone/someone/somebody/anybody",
               "{a|any|each} person/member", "people/persons", "NOUN"),
    "PROXY": (
        ("[a/an/any/the/all/such/valid/written] PROXYWORD [for [a/an/any] [absent] NOUN]", _comer),
        ("[the] vote/votes/voting/attendance/presence/representation/ballots [cast/given] BYPROXY", _comer),
        ("[the] vote/votes/ballots by proxy and/or absentee ballot/ballots", _comer),
        ("voting/votes by proxy", _comer),
        ("proxy voting/attendance/representation", _comer),
        (("HOLDER [who is/are] "
        "[represented/present/there/attending/voting/appearing/attend/attends/vote/votes] BYPROXY"),
         _comer),
        ("HOLDER {who has/have|having} {given|appointed|sent|named|lodged} a/their/his/her/valid proxy",
        _comer),
        ("HOLDER {who sends/send/gives/give/appoints/appoint} a/their proxy", _comer),
        (("{someone|somebody|a person|anyone|those|people} {holding|who holds|with|acting under} a/their "
        "proxy"), _comer),
        ("sending/giving/appointing/holding a proxy", _comer),
    ),
    "QUALIFIES": (
        (("[a/any/the] qualifying person {is|means} [either] [a] {NOUNLESS|somebody} [, or] [or] PROXYWHO "
        "[ORREP]"), _counted),
    ),
    "PROXYWHO": (
        "[a NOUN|somebody|somebody else|a] proxy [for/of {a NOUN|somebody}] [in relation to the meeting]",
        "[a person] appointed as [the/a] proxy of a NOUN [in relation to the meeting]",
    ),
    "ORREP": (("[,] or [a] [corporate/authorised] representative [of {a [corporate] NOUN|a company|a "
    "corporation}]"),),
    "PROXIED": (
        ("SENDER CANNOTSEND VOTEPROXY", _not_sent),
        ("no/neither NOUN may/can/shall VOTEPROXY", _not_sent),
        ("{nobody|no one} may/can/shall VOTEPROXY", _not_sent),
        ("there is/are no {proxy voting|proxies|voting by proxy|provision for proxies}", _not_sent),
    ),
    "VOTEPROXY": ("{vote|attend|act|be represented|be present|take part|appear} [or vote] BYPROXY",
                  ("{send|give|appoint|use|have} {a|their|his|her|their vote by} proxy/proxies [to "
                  "[anyone/anybody] [else]]"),
                  "give their proxy to anyone/anybody/another [else/member]", "send proxies", "use proxies"),
    "MAYPROXY": (
        ("VOTER may/can {send|give|appoint|use} {a|their|his|her} proxy", _sent),
        ("one who cannot COMETO may/can {send|give|appoint|use} {a|their|his|her} proxy", _sent),
        ("{SENDER|VOTER} may/can be {replaced|represented} by {a|his|her|their} proxy", _sent),
        ("HOLDER may/can {attend|be represented|be present|take part} [and/or vote] BYPROXY", _sent),
        (("HOLDER may/can {send|give|appoint|use} {a|their|his|her} proxy [to {attend|act} [and vote] "
        "[INPLACE]]"),
         _sent),
        (("HOLDER may/can {attend|come|be present} [either] {in person|themselves|personally} or "
         "{BYPROXY|VOTEPROXY}"), _sent),
    ),
}  # fmt: skip
