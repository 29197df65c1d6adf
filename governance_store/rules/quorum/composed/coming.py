"""Who counts that comes in a member's place, or from afar? “A member may send a deputy, who counts”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.chart import Action, Pattern
from governance_store.rules.quorum.grammar import Flag


def _counts(way: str, *, counts: bool) -> Action:
    return lambda _: (Flag(way, counts=counts),)


_YES: Final = _counts("d", counts=True)
_NO: Final = _counts("d", counts=False)
_AFAR: Final = _counts("@", counts=True)
_NOT_AFAR: Final = _counts("@", counts=False)

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "DEPUTYWORD": ("deputy/deputies/depute/deputes/substitute/substitutes/alternate/alternates",),
    "DEPUTY": ("[a/an/any/the/their] [NAMEDBEFORE] DEPUTYWORD [NAMEDBY]",),
    "NAMEDBEFORE": ("named/nominated/approved/appointed/authorised/agreed/notified",
                    "properly/duly/formally appointed/named/nominated"),
    "NAMEDBY": ("[who is] notified/named/agreed/nominated [BEFORE]",
                "[sent|put forward|named|nominated] by [a/an/the/its] {BODYNAME|ORG}",
                "with [full/the/delegated/appropriate] authority/power [to decide/act/speak]",
                "with [full] voting rights",
                "[sent] by a ANYMEMBER", "appointed by the same ORG",
                "[appointed/sent] for an absent ANYMEMBER"),
    "ANYMEMBER": ("[voting] MEMBERWORD [AWAY]", "ORG"),
    "MEMBERWORD": ("member/members/partner/partners/trustee/trustees",
        "governor/governors",
                   "representative/representatives"),
    "BEFORE": ("beforehand", "in advance", "before the meeting"),
    "AWAYNESS": ("absent", "away", "unable to attend/come/be [there/present]"),
    "AWAY": ("who is/are AWAYNESS", "AWAYNESS", "who cannot attend/come/be [there/present]"),
    "ABSENTONE": ("a/an/the/any [absent] ANYMEMBER",),
    "INPLACE": ("for ABSENTONE", "in [the] place/stead of ABSENTONE",
        "in a/an/the/their ANYMEMBER place/stead",
                "in their place/stead", "for them", "in place of its/their/the representative", "instead"),
    "SENT": ("[sent/coming/attending/standing/acting/serving/deputising] [in] INPLACE",
             "who attends/attend/comes/come/stands/stand/acts/act [in] INPLACE"),
    "COUNTS": ("counts/count [TOWARDS] [LIKE]", "is/are [then] counted [TOWARDS] [LIKE]",
               "[then] counts/count [TOWARDS] [LIKE]", "may/can/will/shall be counted [TOWARDS]",
               "will/shall/does/do count [TOWARDS] [LIKE]"),
    "LIKE": ("in [just/exactly] the same way", "just the same", "as [a] member/members", "in full", "fully",
             "as well", "as present", "as [a/the] ANYMEMBER", "for the quorum"),
    "COUNTSNOT": ("do/does/will/shall/may not count [TOWARDS]", "is/are not [to be] counted [TOWARDS]",
                  "cannot count [TOWARDS]", "cannot be counted [TOWARDS]", "never count/counts [TOWARDS]"),
    "ALLOWED": ("accepted/allowed/permitted/used",),
    "ACT": ("attend/come/serve/act/sit/vote/speak",),
    "STANDIN": ("may/can/will/shall [also] ACT [and ACT] [INPLACE]",
                "may/can/will/shall {stand in|take part|deputise} [INPLACE]",
                "may/can take a ANYMEMBER place", "has/have full rights"),
    "ANDCOUNTS": ("[,] and they COUNTS", "[,] and [is/are] COUNTS", "[,] and counted [TOWARDS]",
        "[,] who COUNTS"),
    "BUTNOT": ("[,] but/and COUNTSNOT", "[,] who COUNTSNOT"),
    "WHERETHEYARE": ("{where|when|if} {a|an|any|the} ANYMEMBER is/are AWAYNESS",
                     "{where|when|if} {a|an|any} ANYMEMBER cannot attend/come/be [there/present]",
                     "{where|when|if} any of these/them is/are AWAYNESS"),
    "SENDS": ("either side/party may/can use/send DEPUTY [INPLACE]",
        "[a/an/any/each/the] ANYMEMBER may/can send/name/nominate/appoint DEPUTY [INPLACE]",
              "one who cannot attend/come/be [there/present] may/can send DEPUTY [INPLACE]"),
    "COMING": (
        ("DEPUTY [SENT] COUNTS", _YES),
        ("DEPUTY STANDIN ANDCOUNTS", _YES),
        ("SENDS ANDCOUNTS", _YES),
        ("SENDS", _YES),
        ("WHERETHEYARE [,] DEPUTY STANDIN ANDCOUNTS", _YES),
        ("DEPUTY stands/stand in fully for the ANYMEMBER they/he/she replace/replaces", _YES),
        ("[a/any] [named/nominated] DEPUTYWORD COUNTSNOT", _NO),
        ("DEPUTY STANDIN BUTNOT", _NO),
        ("WHERETHEYARE [,] DEPUTY STANDIN BUTNOT", _NO),
        ("SENDS BUTNOT", _NO),
        ("DEPUTY is/are not ALLOWED", _NO),
        ("no DEPUTY is/are ALLOWED", _NO),
        ("no DEPUTY COUNTS", _NO),
        ("nobody may deputise/substitute for a ANYMEMBER", _NO),
        ("ANYMEMBER may/can not send DEPUTY", _NO),
        ("FROMAFAR COUNTED [too]", _AFAR),
        ("FROMAFAR COUNTSNOT", _NOT_AFAR),
        ("NOUN may/can JOIN BYLINK [[,] and ASPRESENT]", _AFAR),
        ("nobody may/can JOIN BYLINK", _NOT_AFAR),
        ("JOINING BYLINK is/are [also] {allowed|permitted|enough}", _AFAR),
        ("JOINING BYLINK is/are not {allowed|permitted|enough}", _NOT_AFAR),
    ),
    "JOIN": ("attend/join/participate", "take part"),
    "JOINING": ("attending/joining/participating/participation/attendance", "taking part", "dialling in"),
    "BYLINK": ("AFAR", "AFAR or AFAR", "by video or telephone/phone",
        "by telephone or video [link/conference]"),
    "FROMAFAR": ("[a/an/any/those/people] [NOUN] [who is/are] JOINING BYLINK",
                 "those/members dialling in", "JOINING BYLINK",
                 "those/members who join/joins/attend [the meeting] BYLINK",
                 "[the/a/an/any] NOUN BYLINK", "[a/an/any] NOUN who joins/attends BYLINK"),
    "COUNTED": ("COUNTS", "ASPRESENT", "shall/will also COUNTS"),
    "ASPRESENT": ("is/are [then] treated/counted/regarded/deemed/taken as [being] PRESENTLIKE",
                  "is/are deemed/taken to be PRESENTLIKE"),
    "PRESENTLIKE": ("present", "attending", "in attendance"),
}  # fmt: skip
