"""Who takes part from afar? “Those dialling in may speak but are not counted”, “in the room or online”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Comer, Formal, Pieces, Tells


def _comer(_pieces: Pieces) -> Pieces:
    return (Comer("@"),)


def _yes(pieces: Pieces) -> Pieces:
    return (*pieces, Comer("@"), Tells(counts=True, faintly=True))


def _counted(pieces: Pieces) -> Pieces:
    return (*pieces, Comer("@"), Tells(counts=True))


def _no(pieces: Pieces) -> Pieces:
    return (*pieces, Comer("@"), Tells(counts=False))


def _bodily(_pieces: Pieces) -> Pieces:
    """“Only members in the room count”: nobody else does."""
    return (Comer("@"), Tells(counts=False))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "LINKNOUN": (
        "telephone/phone/video/videoconference/videoconferencing/teleconference/teams/zoom/skype/webex/audio/webinar",
        "video/telephone/audio/web/conference conference/conferencing/call/link/links/calls",
        "a/an/the/any LINKNOUN1",
        "microsoft/ms teams", "[a] conference telephone/phone",
        "[other/any/some/similar] electronic means/communication/media/link",
        "[other/any] {remote|digital} means/link", "conference call", "telephone/video links",
        "[other/any] communication/communications equipment [BYWHICH]",
        ("any means {that lets|which lets|that allow|that allows|which allow|allowing|by which|whereby} "
        "{all|everyone|everybody} [those] [taking part|present|participating|who take part] [to] [can] HEAR"),
    ),
    "LINKNOUN1": ("telephone/phone/video/conference/audio/internet/screen/live/remote",
                  ("electronic/telephone/phone/video/conference/audio/internet/live/remote "
                  "link/call/conference/connection/line"),
                  "call/line/link/screen"),
    "HEAR": ("hear [everything/everyone]",
    ("hear/understand/see/communicate [with] {each other|one another|everyone else|the rest} "
             "[at once|clearly|simultaneously|at the same time]"),
             "speak to [and hear] {each other|one another}",
             "hear and speak to {each other|one another}", "hear everybody/everyone [else]",
             "hear and be heard", "communicate [at once|simultaneously]",
             "hear/understand everybody/everyone [else]"),
    "BYWHICH": ("by/through which {all|everyone|everybody|they} [those] [taking part] [can/may] HEAR",
                "that/which lets/allows/enables {all|everyone|everybody} [those] [taking part] [to] HEAR",
                "allowing {all|everyone} [those taking part] to HEAR"),
    "ALLHEAR": (("{provided|providing|if|so long as|as long as|on condition} [that] "
                "{all|everyone|everybody|they|they all|all of them|those taking part|all those taking part|"
                "all those present|every one of them|all present} can/may HEAR"),
                "provided {all|everyone} {is|are} able to HEAR", "BYWHICH"),
    "LINKS": ("LINKNOUN", "LINKNOUN or LINKNOUN", "LINKNOUN , LINKNOUN or LINKNOUN"),
    "BYLINK": ("AFAR", "AFAR or AFAR", "AFAR , AFAR or AFAR",
    "by/over/on/via/through/using LINKS [from {elsewhere|another place|afar|a distance}]",
               "by means of LINKS", "remotely/online/virtually/electronically",
               "from elsewhere/anywhere/home", "from wherever they are",
               "from a distance", "from another place", "without being in the room", "other than in person"),
    "LINKUSE": ("BYLINK [[,] ALLHEAR [,]]",
    "BYLINK [,] if {they|he|she} like/likes/wish/wishes [[,] ALLHEAR [,]]",
                "BYLINK [,] if need be"),
    "JOIN": ("attend/join/participate/come/vote/appear", "take part", "dial/phone/ring in", "join in",
    "{participate|take part} in [a/the/any] meeting/meetings",
             "be present", "join meetings", "attend meetings"),
    "JOINS": ("attends/attend/joins/join/participates/participate/comes/come/appears/appear",
              "takes/take part", "join/joins/attend/attends [the/a/its] meeting/meetings"),
    "JOINING": ("attending/joining/participating/participation/attendance/presence/appearing",
                "following/watching/listening",
                "taking part", "joining/attending [the/a/its] meeting/meetings", "being present"),
    "FROMAFAR": (
        (("[a/an/any/those/the/all/people/anyone/anybody/members/whoever] [NOUN|BODYNAME NOUN] [who "
        "is/are] [JOINING] "
        "LINKUSE"), _comer),
        ("[the/any/a] {participation|attendance|presence|joining} [in a/the meeting] LINKUSE", _comer),
        ("[a/an/any/those/the/all/anyone/anybody/people] [NOUN|BODYNAME NOUN] who JOINS LINKUSE", _comer),
        ("JOINING in LINKS [of which all [the] NOUN {had|have|were given} notice]", _comer),
        ("whoever JOINS LINKUSE", _comer),
        ("{a|any|those|the|members|NOUN} [NOUN] {joining|attending|taking part|who JOINS} LINKUSE LEAVEOF",
         lambda _: (Comer("@"), Formal())),
        ("{those|members|anyone|NOUN} who is/are not {BODILYIN|in the room}", _comer),
        ("{those|members|anyone|NOUN} not {BODILYIN|in the room}", _comer),
        ("[the/any/all/those] [NOUN] {dialling|phoning|ringing} in", _comer),
        ("{those|members|anyone|people} who {dial|phone|ring|dials|phones} in", _comer),
        (("{remote|virtual|online|telephone|video} {attendance|participation|presence|attendees|members|"
         "participants|ones|NOUN}"), _comer),
        ("{those|members|people|anyone|a NOUN} on [the] {telephone|phone|line|screen|call|link|video}",
        _comer),
        ("{telephone|video|phone} links/calls/attendance", _comer),
        ("[the] presence/attendance LINKUSE", _comer),
        ("being on the {telephone|phone|line|screen|call|link}", _comer),
        ("{joining|attending|being} on screen", _comer),
    ),
    "JOINSAFAR": (
        ("FROMAFAR {must|should|shall|have to|has to} be able to HEAR", _yes),
        (("{hybrid|virtual|online|remote|electronic} {meetings|attendance|participation} {are|is} {allowed|"
        "permitted|acceptable|fine}"), _yes),
        ("meetings may be {hybrid|virtual|remote|online}", _yes),
        (("WHOEVERCOMES {need not|do not [all] {have|need} to|are not required to} [all] be INONEPLACE "
        "[INORDERTO]"),
         _counted),
        (("{not everyone|not everybody|not all [of] [the] {NOUN|them}} {has|have|needs|need} to be "
        "INONEPLACE [INORDERTO]"),
         _counted),
        ("{nobody|no one|no NOUN} {has|needs} to be INONEPLACE [INORDERTO]", _counted),
        ("{attendance|participation|presence} may/can be [either] [{in person|in the room} or] LINKUSE",
        _yes),
        ("{NOUN|HOLDER|they|SENDER} CANSEND JOIN LINKUSE", _yes),
        ("[the/any/all/its] meeting/meetings may/can [also] be held [wholly/partly/entirely] LINKUSE", _yes),
        ("{hybrid|online|remote|virtual} meetings {are|may be} {allowed|permitted|held}", _yes),
        ("{NOUN|HOLDER|they|SENDER} CANSEND JOIN [either] {in person|in the room} or LINKUSE", _yes),
    ),
    "JOINSNOT": (
        ("{attendance|participation|presence} must be {in person|physical}", _no),
        ("{NOUN|HOLDER|SENDER} CANNOTSEND JOIN LINKUSE", _no),
        ("{no NOUN|nobody|no one} may/can/shall/will JOIN LINKUSE", _no),
        ("there is/are no {remote|virtual|online|telephone} {attendance|participation}", _no),
        (("{members|NOUN|HOLDER} {must|have to|has to|need to|needs to} be {physically|bodily} "
        "{present|there|in the room} "
         "[to be counted|to count|for {it|them} to count|in order to be counted]"), _no),
        (("{members|NOUN|HOLDER} {must|have to|has to|need to|needs to} be in the room "
         "{to be counted|to count|in order to be counted}"), _no),
        ("only {those|people|members|NOUN} [who are] BODILYIN COUNTSYES", _bodily),
        (("the quorum/members [counted] {must|has to|have to} be physically {present|there|in the room} "
         "[at/in [the] same place/room]"), _no),
        (("{being|presence|attendance} {physically [there/present]|in the room|there in person} is "
         "required/needed/necessary"), _no),
        ("physical presence/attendance is required/needed/necessary", _no),
        ("only {physical attendance|attendance in the room|being in the room} COUNTSYES", _bodily),
    ),
    "BODILYIN": ("[actually/physically] in the room", "physically {present|there|in the room|in attendance}",
                 "bodily present", "there in the flesh", "attending in the room", "present in the room"),
    "INONEPLACE": (
        "[together/gathered/physically] in {one|the same|a single} {place|room|building|location|spot}",
        "[physically] {together|in the room|in the building}", "under one roof",
    ),
    "INORDERTO": (
        "to {take part|count|be counted|attend|meet|join in|vote|be present|form QUORUM|hold a meeting}",
        "for {a|the} meeting [to be {valid|held}]", "[in order] to be counted [TOWARDS]",
    ),
    "WHOEVERCOMES": (
        "[the] {members|NOUN|people|participants}",
        ("{those|members|NOUN|the members|people} {attending|taking part|present|who attend|"
        "who take part|meeting}"), "they",
    ),
    "ALIKE": (
        (("{it {does not matter|is not necessary|need not matter}|it makes no difference|no matter} whether "
          "{WHOEVERCOMES} are [all] INONEPLACE"), _counted),
        ("it is not necessary {for|that} WHOEVERCOMES {to be|be|are} [all] INONEPLACE [INORDERTO]", _counted),
        (("it makes no difference whether {members|NOUN|they|people|a NOUN} is/are BODILYHERE or JOINS "
        "LINKUSE"), _counted),
        (("it makes no difference whether {members|NOUN|they|people|a NOUN} is/are BODILYHERE or [JOINING] "
        "LINKUSE"), _counted),
        (("{a|any} NOUN counts [as present] wherever {he|she|they|he or she} is/are , {if|provided|so long "
        "as} "
         "{he|she|they} can speak with/to [the] others"), _counted),
        ("{members|NOUN} count whether {they are|present|attending} BODILYHERE or [JOINING] LINKUSE",
        _counted),
    ),
    "BODILYHERE": ("in [the same] room", "in the room", "there in person", "present in person", "in person",
                   "physically present", "there"),
}  # fmt: skip
