"""With which words is it said that all who come in a way count? Any other word is asked about."""

from __future__ import annotations

import re
from typing import Final

WAYS: Final = {
    "deputies": re.compile(
        r"\b(?:deput(?:ies|ise|ises|ised|ising)|deputy(?! (?:chair|leader|mayor|president|governor|speaker|"
        r"head|"
        r"provost|convenor|warden|moderator|vice|director|chief|medical|clinical))|depute|substitut\w+|"
        r"alternates?|stand ?ins?|"
        r"understud(?:y|ies)|(?:stand\w*|step\w*|fill\w*) in|in (?:the|their|his|her|whose|a member's) "
        r"(?:place|stead))\b"
    ),
    "proxies": re.compile(r"\bprox(?:y|ies)\b"),
    "remote": re.compile(
        r"\b(?:remote\w*|virtual\w*|online|on line|tele\w+|phone|video\w*|teams|zoom|electronic\w*|afar|"
        r"dial\w*|link|screen|skype|webex|hear)\b"
    ),
}
IN_PERSON: Final = re.compile(r"\b(?:in person|personally|physically|in the room)\b")
_MEMBER: Final = (
    r"(?:(?:an?|any|the|that|such|each|every|other|another|regular|full|voting|appointed|elected|nominated|"
    r"named) )*"
    r"(?:members?|they|he|she|he or she|it|one|directors?|trustees?|governors?|councillors?|"
    r"representatives?|person|"
    r"appointor|principal|trust|organisation|"
    r"partner|council|authority|body|\w+ member)"
)
_AWAY: Final = (
    r"(?:(?:is|are|be|being|has been|finds? (?:him|her|them)sel(?:f|ves)|was) )?(?:unable to (?:attend|be "
    r"present|come|field \w+ \w+|send \w+ \w+)|"
    r"absent|away|unavailable|ill|prevented|not (?:present|there|available|in attendance|able to attend)|"
    r"cannot (?:attend|come|"
    r"be (?:there|present))|(?:can|does|do|may) not (?:attend|come|be present)|sends? apologies)"
    r"(?: (?:from|at|for|in)? ?(?:a|the|any|that|personally)? ?(?:meetings?|person|personally))?"
)
HARMLESS: Final = re.compile(
    rf"\b(?:if|where|when|whenever|should|while|in case) {_MEMBER} (?:who appointed (?:him|her|them) |"
    rf"(?:he|she|it|they) (?:stands? in|comes?|deputises?|substitutes?|acts?) for )*{_AWAY}\b|"
    rf"\b(?:if|where|when) (?:away|absent|unable to attend|unavailable|necessary|needed|required|"
    rf"appropriate)\b|"
    rf"\b(?:who|which|that) {_AWAY}\b|"
    r"\b(?:where|if|when) (?:members?|an? \w+|they|he|she) (?:has sent|sends?|appoints?|names?|nominates?|"
    r"uses?|wish\w*|"
    r"prefers?|chooses?)\b|"
    r"(?:(?:provided|providing|if|where)(?: that)? )?(?:they|he|she|who)? ?(?:has|have|with|having|are "
    r"given|is given) (?:(?:been|full|the|"
    r"delegated|appropriate|sufficient|due|same|given) )+(?:authority|power|powers|seniority)\b|"
    r"\bwith the (?:consent|leave|agreement|permission) of the \w+,? (?:to )?(?:vote|speak)|"
    r"\b(?:where|if|when) any of (?:these|them|those) (?:is|are) (?:away|absent)\b|"
    r"\bput forward by an? [\w ]+? (?=may|will|shall|can|counts?)|"
    r"(?:provided|providing|so long as|as long as|if|where|when|whereby|by which|through which|allowing|"
    r"enabling|"
    r"on condition|in such a way|and|that)(?: that| by which| enables?| allows?| lets?| permits?)*"
    r" (?:all|they|everyone|everybody|each|every|those|the|members?|participants?|persons?|people|other|"
    r"others|taking|"
    r"part|participating|in|meeting|present|of|them|who|are|can|may|to|be|able|directors?|trustees?|"
    r"attending|simultaneously|at|same|time|is|it|has|have|or|both|a|an)?(?: (?:all|they|everyone|"
    r"everybody|each|every|"
    r"those|the|members?|participants?|persons?|people|other|others|taking|part|participating|in|meeting|"
    r"present|of|"
    r"them|who|are|can|may|to|be|able|directors?|trustees?|attending|simultaneously|at|same|time|is|it|has|"
    r"have|both|a|an))*"
    r" (?:hear|see|communicate|speak|heard|talk)\b[^,;]*"
)
KNOWN: Final = frozenset(
    "computer audio internet web a an the of to in on for by via from at any who whom whose those these that "
    "this their his her its it "
    "they them he "
    "she one ones each all every everyone anyone anybody someone somebody whoever such own other others "
    "another either both "
    "member members membership trustee trustees director directors governor governors person persons "
    "people delegate "
    "delegates representative representatives councillor councillors partner partners participant "
    "participants owner "
    "owners shareholder shareholders board committee council panel group network trust trusts body meeting "
    "meetings "
    "is are be being been has have had may can must shall will would should do does as with and or but so "
    "also still "
    "nevertheless however then therefore there also fully full equally exactly just like well themselves "
    "himself "
    "deputy deputies depute deputise deputises deputised deputising substitute substitutes substituted "
    "alternate alternates "
    "stand stands standing ins step steps stepping fill fills filling understudy understudies proxy "
    "proxies holder holders "
    "remote remotely virtual virtually online line telephone phone video videoconference videoconferencing "
    "conferencing conference conferences call calls link links teams microsoft ms zoom skype webex "
    "teleconference "
    "teleconferencing electronic electronically means afar dial dialling dialled dials screen audio visual "
    "internet "
    "technology equipment facilities facility platform device "
    "physical physically same room face place places instead behalf acting act acts "
    "represent represents represented representing send sends sent sending named nominated appointed "
    "authorised "
    "agreed approved designated duly properly formally formal delegated authority power powers name names "
    "nominate nominates appoint "
    "appoints replaces replace replaced count counts counted counting quorum quorate quoracy include "
    "includes included "
    "reckoned part present presence treated deemed regarded considered taken towards toward absent away "
    "absence "
    "attend attends attending attended attendance come comes coming take takes taking join joins joining "
    "joined "
    "participate participates participating participation speak speaks vote votes voting entitled make "
    "makes making made up "
    "not never no nor neither cannot excluded disregarded ignored discounted left out number numbers "
    "purposes purpose "
    "permitted allowed accepted allow allows give gives given use uses using through over using way ways "
    "constitute constitutes constituting form forms forming good determining calculating whether were was "
    "seat seats sit sits "
    "hear outside account into if wherever difference good avoidance doubt working calculation reckoning "
    "personally themselves member's acceptable serve serves stead side sides help helps shoes employee "
    "employees officer officers colleague colleagues staff nobody advance writing writing "
    "unable admitted rights commissioner commissioners communications communication beforehand sitting "
    "absentee "
    "ballots presented written valid many doing suffices enough".split()
)
