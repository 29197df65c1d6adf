"""What do the demonstration's committees agree to keep to? Their terms of reference, as fields are typed.

The board sets every field; a group sets what is its own, and keeps to the board's terms in everything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from bot.parameters.base import quote
from governance_store.rules.local_time import date_short
from governance_store.rules.terms_fields import BY_KEY, Holds

BOARD: Final[Mapping[str, str]] = {
    "purpose": (
        "The board leads imaging across the hospitals and community providers of Northmoor, so "
        "that every patient is scanned and reported in good time, whichever site is nearest."
    ),
    "authority": (
        "The board is a joint committee. It decides on behalf of its member organisations within "
        "the work programme and the budget that they have approved, and may set up groups and "
        "take outside advice."
    ),
    "reserved": (
        "Spending beyond the approved budget of the network\n"
        "Closing a service at any site\n"
        "Changing who employs staff of the network\n"
        "Admitting a member organisation, or ending its membership"
    ),
    "duties": (
        "Agree the annual work programme and report on last year's\n"
        "Hold capacity against demand for each modality and act on the gaps\n"
        "Keep one list of risks of the network and follow each to its end\n"
        "Set standards for reporting times and look at them at every meeting\n"
        "Plan the workforce and its training with education partners\n"
        "Plan the replacement of equipment and share it where a site fails"
    ),
    "membership": (
        "One representative of each member organisation, the network's lead roles, and two lay "
        "members. The commissioner and the PACS lead take part without a vote."
    ),
    "in-attendance": (
        "The network manager\nThe governance officer, as secretary\nA regional imaging adviser, as observer"
    ),
    "deputies": (
        "A member who cannot come sends a named deputy, who has been briefed and may commit the organisation."
    ),
    "deputies-vote": "yes",
    "deputies-count": "yes",
    "least-attendance": "4",
    "office": (
        "Representatives serve as long as their organisation names them; the chair and lay "
        "members for three years, and once more for three."
    ),
    "chair": (
        "An independent chair, appointed by the member organisations after open advertisement. "
        "The clinical lead is deputy chair and takes the chair when the chair is away or has an "
        "interest."
    ),
    "quorum": (
        "one third of voting members, including the chair or deputy chair and at least three "
        "member organisations"
    ),
    "frequency": "every 2 months",
    "hosting": (
        "Northmoor Hospitals NHS Trust hosts the network: it employs the network's staff, holds "
        "its budget and carries its information governance."
    ),
    "venue": (
        "Meetings are held in turn at the sites of the member organisations, and always with a link to join."
    ),
    "notice": "7 clear days",
    "agenda": "5 working days",
    "standing-items": (
        "Waiting and reporting times\nIncidents and what was learned\nWorkforce\nRisks of the network"
    ),
    "papers": "5 working days",
    "minutes": "10 working days",
    "extraordinary": "2 days",
    "remote": "yes",
    "remote-how": (
        "Whoever can hear and be heard by all is present. The chair asks those who join by link "
        "first when a vote is taken."
    ),
    "decisions": (
        "By consensus where there is one. Otherwise by a majority of the voting members present, "
        "and the votes are counted in the minutes."
    ),
    "casting-vote": "yes",
    "written-resolution": "yes",
    "resolution-threshold": "three quarters of the members entitled to vote",
    "chairs-action": "yes",
    "chairs-limits": (
        "Only where waiting would harm patients or lose money\n"
        "After asking the clinical lead and two member organisations\n"
        "Never on a reserved matter\n"
        "Reported to the next meeting, with the reason"
    ),
    "interests": (
        "Members keep their entry in the register up to date, declare what touches an item when "
        "it is reached, and leave the decision to others where the chair finds a conflict."
    ),
    "confidentiality": (
        "Papers are open unless marked. The host answers requests under the Freedom of "
        "Information Act, and asks the member whose information it is before it does."
    ),
    "distribution": (
        "Chief executives of the member organisations\n"
        "The integrated care board\n"
        "The regional imaging adviser\n"
        "The cancer alliance"
    ),
    "reporting-up": (
        "The chair writes to the boards of the member organisations after each meeting, and "
        "reports in full once a year."
    ),
    "reporting-across": (
        "Minutes go to the integrated care board, the cancer alliance and the stroke network."
    ),
    "subgroups": (
        "Clinical and Quality Group\n"
        "Workforce and Education Group\n"
        "Digital and PACS Group\n"
        "Equipment and Capacity Group"
    ),
    "secretariat": (
        "The governance officer of the host takes the minutes, keeps the log of actions and "
        "answers for the record."
    ),
    "reminders": (
        "Owners are reminded a week before an action is due, on the day, and three working days "
        "later; then their lead is told, and after ten working days the chair."
    ),
    "capacity": "once a year",
    "reviewed": "once a year",
    "amendment": "By the board, with the agreement of every member organisation.",
}

_GROUP: Final[Mapping[str, str]] = {
    "authority": "The group advises the board. It decides nothing that binds a member organisation.",
    "reserved": "Spending of any kind\nChanges to a service, a pathway or a standard of the network",
    "least-attendance": "3",
    "frequency": "every 3 months",
    "notice": "5 working days",
    "reporting-up": (
        "The chair of the group brings its notes, and what it asks for, to the next meeting of the board."
    ),
    "subgroups": "None without the agreement of the board",
}

GROUPS: Final[Mapping[str, Mapping[str, str]]] = {
    "clinical": {
        **_GROUP,
        "purpose": (
            "The group looks after the quality and safety of imaging in every hospital of the network."
        ),
        "duties": (
            "Review discrepancies and share what was learnt\n"
            "Agree protocols that all sites use\n"
            "Watch reporting times and doses"
        ),
        "membership": (
            "Radiologists, radiographers, a radiology nurse and a medical physics expert of the "
            "member organisations, with a lay member who has no vote."
        ),
        "in-attendance": "The network manager\nAudit leads, for their item",
        "standing-items": "Discrepancies and learning\nReporting times\nDoses",
        "chair": "The clinical lead of the network.",
        "quorum": "four members, at least two of them radiologists",
        "hosting": "Eastmere University Hospitals NHS Foundation Trust supports the group.",
    },
    "workforce": {
        **_GROUP,
        "purpose": (
            "The group plans who will do the network's imaging in five years, and how they are trained."
        ),
        "duties": (
            "Keep a picture of posts and vacancies\n"
            "Plan training places with the universities\n"
            "Share scarce skills between sites"
        ),
        "membership": "Educators, managers and practitioners of the member organisations, and a trainee.",
        "in-attendance": "The network manager\nA university partner, once a year",
        "standing-items": "Vacancies\nTraining places",
        "chair": "A director of a member organisation, chosen by the board for two years.",
        "quorum": "one half of the members",
        "hosting": "Saltby Coast Hospitals NHS Trust supports the group.",
    },
    "digital": {
        **_GROUP,
        "purpose": (
            "The group makes sure that an image taken anywhere in the network can be read anywhere in it."
        ),
        "duties": (
            "Run the shared archive and its contract\n"
            "Agree how images and requests are exchanged\n"
            "Try out new tools before anybody buys them"
        ),
        "membership": (
            "Those who run picture archives at each site, a radiologist and a clinical scientist."
        ),
        "in-attendance": "Suppliers, for their item only",
        "standing-items": "The archive and its contract\nIncidents of the month",
        "chair": "The PACS and imaging IT lead of the network.",
        "quorum": "three members",
        "hosting": "Eastmere University Hospitals NHS Foundation Trust supports the group.",
    },
    "equipment": {
        **_GROUP,
        "purpose": (
            "The group knows every scanner of the network, when it must be replaced, and what it can do."
        ),
        "duties": (
            "Keep the list of equipment and its age\n"
            "Plan replacements five years ahead\n"
            "Work out each year what capacity is needed, and where"
        ),
        "membership": (
            "Managers of services, equipment and finance, a radiographer and a medical physics expert."
        ),
        "in-attendance": "Capital planning leads, twice a year",
        "standing-items": "Scanners out of use\nReplacements due",
        "chair": "The radiology services manager lead of the network.",
        "quorum": "one half of the members, including the medical physics expert",
        "hosting": "Harrowfell and District NHS Trust supports the group.",
    },
}

SECTION: Final = (
    'tor section board "Voice of patients" "Two lay members bring what patients say to every meeting, and the'
    ' board answers each year what it did about it."'
)
DRAFTED: Final = (
    'tor set clinical quorum "five members, at least two of them radiologists and one radiographer"'
    " least attendance 4"
)
"""A change that the clinical group has not agreed to yet."""


def terms(review: date) -> Iterator[str]:
    """The lines that set the first version of all terms of reference, due for review on a day."""
    yield _line("board", BOARD, review)
    yield SECTION
    for key, fields in GROUPS.items():
        yield _line(key, fields, review)


def _line(committee: str, fields: Mapping[str, str], review: date) -> str:
    said = (f"{BY_KEY[key].typed} {_typed(key, text)}" for key, text in fields.items())
    return f"tor set {committee} {' '.join(said)} review {date_short(review)}"


def _typed(key: str, text: str) -> str:
    return quote(text) if BY_KEY[key].holds in (Holds.TEXT, Holds.LINES) else text
