"""Which field of terms of reference does a heading announce? By the words that committees put over theirs."""

from __future__ import annotations

import re
from typing import Final

from bot.parameters.named import fold
from governance_store.rules.terms_fields import BY_KEY, TermsField

LONGEST_HEADING: Final = 90
NUMBERED: Final = re.compile(
    r"^\s*(?:(?:section|part|clause)\s+)?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[A-Z][.)]|\(?[ivxIVX]+[.)])(?:\s+|$)",
    re.ASCII,
)
_WORDS: Final = {
    "purpose": "purpose/aim/aims/aims and objectives/aims and purpose/purpose and aims/role/remit/scope/"
    "role and purpose/purpose and role/remit and purpose/purpose and remit/objectives/overall purpose/"
    "purpose of the committee/purpose of the group/purpose of the board/diben/pwrpas/role and remit",
    "authority": "authority/delegated authority/delegated powers/powers/delegation/status and authority/"
    "authority and delegation/authority and reserved matters/awdurdod",
    "reserved": "reserved matters/matters reserved/matters reserved to members",
    "duties": "duties/responsibilities/duties and responsibilities/"
    "roles and responsibilities/tasks/functions/"
    "key responsibilities/main duties/key duties/specific responsibilities/dyletswyddau/cyfrifoldebau/"
    "main responsibilities/key functions",
    "membership": "membership/members/composition/membership and attendance/core membership/aelodaeth/"
    "membership of the committee/membership of the board/membership of the group/composition and membership",
    "in-attendance": "in attendance/attendees/observers/others in attendance/attendance by others/"
    "in attendance and observers/yn bresennol",
    "deputies": "deputies/substitutes/alternates/deputies and substitutes/dirprwyon",
    "office": "term of office/terms of office/tenure/period of office/length of office",
    "chair": "chair/chairing/chair and vice-chair/chair and deputy chair/chair and vice chair/chairperson/"
    "chairmanship/chairing arrangements/cadeirydd/the chair/chair, and how chosen/leadership",
    "quorum": "quorum/quoracy/cworwm/the quorum/quorum and quoracy",
    "hosting": "hosting/host organisation",
    "decisions": "decisions/decision making/decision-making/voting/decisions and voting/decision making and"
    " voting/voting arrangements/penderfyniadau/making decisions",
    "interests": "interests/conflicts of interest/conflict of interest/declarations of interest/"
    "declaration of interests/declarations of interests/managing conflicts of interest/"
    "conflicts of interests",
    "confidentiality": "confidentiality/freedom of information/confidentiality and freedom of information",
    "distribution": "distribution/distribution list/circulation list",
    "reporting-up": "reporting/accountability/reporting and accountability/accountability and reporting/"
    "reporting arrangements/governance and reporting/reporting up/adrodd/reporting lines",
    "reporting-across": "reporting across/links with other groups/relationships with other bodies",
    "subgroups": "subgroups/sub-groups/sub groups/working groups/subcommittees/sub-committees/is-grwpiau",
    "secretariat": "secretariat/administration/administrative support/support/secretarial support/"
    "ysgrifenyddiaeth/clerking",
    "remote-how": "remote participation/attending remotely/virtual attendance/taking part from afar",
    "amendment": "amendment/amendments/amending these terms/changes to these terms",
    "": "introduction/background/constitution/context/meetings/frequency/frequency of meetings/cyflwyniad/"
    "conduct of meetings/meeting arrangements/papers/agenda and papers/minutes/review/monitoring/values/"
    "principles/governance/agenda/notice of meetings/review of terms of reference/"
    "version control/cyfarfodydd/"
    "monitoring and review/conduct/adolygu/definitions/attendance/review date/frequency and notice/cefndir/"
    "working arrangements/ways of working/risk/equality/procedure/meetings and papers/review and amendment",
}
_QUESTIONS: Final = (
    (re.compile(r"\bquora|\bquorum"), "quorum"),
    (re.compile(r"\bdeput|\bsubstitute|in my place|instead of a member"), "deputies"),
    (re.compile(r"who (chairs|leads)|\bthe chair\b"), "chair"),
    (re.compile(r"\bwho (are|is|sits|may be|can be).*(member|\bon (it|the)\b)"), "membership"),
    (re.compile(r"who else (attends|may|can)"), "in-attendance"),
    (re.compile(r"what (is|are) .*(for\b|purpose|aim)|why .*(exist|there|meet)"), "purpose"),
    (re.compile(r"what (does|do|will|must|should) .*\bdo\b|what .*responsib"), "duties"),
    (re.compile(r"\bdeci(de|sion)|\bvote"), "decisions"),
    (re.compile(r"who .*report|accountab|report to"), "reporting-up"),
    (re.compile(r"\binterests?\b"), "interests"),
)
_KNOWN: Final = {word: key for key, words in _WORDS.items() for word in words.split("/")}


def bare(heading: str) -> str:
    """A heading without the number that was typed before it, and without a colon behind."""
    return NUMBERED.sub("", heading).strip().rstrip(":").strip() or heading.strip()


def is_known(heading: str) -> bool:
    """Whether committees put such a heading over a part of their terms."""
    return any(one in _KNOWN for one in _spellings(heading)) or bool(_asked(heading))


def field_of(heading: str) -> TermsField | None:
    """The field that holds clauses in words which a heading announces; None where it is a section's own."""
    key = next((_KNOWN[one] for one in _spellings(heading) if _KNOWN.get(one)), "") or _asked(heading)
    return BY_KEY[key] if key else None


def _spellings(heading: str) -> list[str]:
    """As it is written, and each language of a heading that is written in two."""
    whole = bare(heading)
    return [
        fold(one).removeprefix("the ").replace("&", "and")
        for one in (whole, *re.split(r"\s*[/|]\s*| [–—-] ", whole))
    ]


def _asked(heading: str) -> str:
    """The field that a question is about, where it is about one only."""
    if not heading.rstrip().endswith("?"):
        return ""
    return next((key for pattern, key in _QUESTIONS if pattern.search(fold(heading))), "")
