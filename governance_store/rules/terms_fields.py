"""Which fields do terms of reference have, in which sections, and what does each hold? Declared as data.

The set of fields and sections is ours, in our own words: it follows the order in which networks and NHS
committees write theirs, and what the quality standard asks of a network board (IN-601, IN-602). A network
may leave any open, and puts sections of its own beside them. What is typed, asked for, shown, compared and
printed follows from here: a further field is one more line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from governance_store.records.period import Frequency, Period

Value: TypeAlias = str | tuple[str, ...] | Period | Frequency | date | int | bool


class Holds(Enum):
    """What sort of thing a field holds."""

    TEXT = "text"
    LINES = "several lines"
    PERIOD = "a period"
    FREQUENCY = "a frequency"
    DATE = "a date"
    NUMBER = "a number"
    YES_NO = "yes or no"


@dataclass(frozen=True, slots=True)
class TermsField:
    """One field. `key` is stored and stays as it is; `keyword` is what people type for it.

    A group that leaves an `inherited` field open keeps to what its parent's terms say. `before` and `behind`
    are the words that its value stands between where it is told in words.
    """

    key: str
    label: str
    section: str
    holds: Holds = Holds.TEXT
    keyword: str = ""
    also: tuple[str, ...] = ()
    hint: str = ""
    inherited: bool = False
    before: str = ""
    behind: str = ""

    @property
    def typed(self) -> str:
        """The keyword that announces it in a line."""
        return self.keyword or self.key


PURPOSE: Final = "Purpose"
AUTHORITY: Final = "Authority"
DUTIES: Final = "Duties"
MEMBERSHIP: Final = "Membership and attendance"
CHAIR: Final = "Chair"
QUORUM: Final = "Quorum"
MEETINGS: Final = "Meetings and their papers"
DECISIONS: Final = "Decisions"
CONDUCT: Final = "Interests and information"
REPORTING: Final = "Reporting and accountability"
SUPPORT: Final = "Support"
REVIEW: Final = "Evaluation, review and amendment"

_BEFORE: Final = " before the meeting"

FIELDS: Final[tuple[TermsField, ...]] = (
    TermsField(
        "purpose", "Purpose", PURPOSE, hint="What the committee is there for, in one to three sentences."
    ),
    TermsField("authority", "Authority", AUTHORITY, hint="What it may decide, and on whose behalf."),
    TermsField(
        "reserved",
        "Reserved matters",
        AUTHORITY,
        Holds.LINES,
        "reserved matters",
        ("reserved",),
        hint="What it may not decide, one a line.",
    ),
    TermsField(
        "duties",
        "Duties",
        DUTIES,
        Holds.LINES,
        hint="One a line, each beginning with a verb, such as: oversee …",
    ),
    TermsField(
        "membership",
        "Membership",
        MEMBERSHIP,
        hint="What is to be said beside the table of seats, which is added.",
    ),
    TermsField(
        "in-attendance",
        "In attendance",
        MEMBERSHIP,
        Holds.LINES,
        "in attendance",
        hint="Who attends without being a member, one a line.",
    ),
    TermsField("deputies", "Deputies", MEMBERSHIP, hint="Who may send a deputy, and how.", inherited=True),
    TermsField("deputies-vote", "Deputies vote", MEMBERSHIP, Holds.YES_NO, "deputies vote", inherited=True),
    TermsField(
        "deputies-count",
        "Deputies count towards the quorum",
        MEMBERSHIP,
        Holds.YES_NO,
        "deputies count",
        inherited=True,
    ),
    TermsField(
        "least-attendance",
        "Least attendance",
        MEMBERSHIP,
        Holds.NUMBER,
        "least attendance",
        hint="How many meetings a year each member attends at least, such as: 3.",
        behind=" meetings a year",
    ),
    TermsField(
        "office",
        "Terms of office",
        MEMBERSHIP,
        keyword="terms of office",
        also=("term of office",),
        hint="For how long members and officers serve, and how often again.",
        inherited=True,
    ),
    TermsField(
        "chair",
        "Chair, and how chosen",
        CHAIR,
        hint="By post, by election or by rotation, and who deputises.",
    ),
    TermsField("quorum", "Quorum", QUORUM, hint="The clause as it is to be printed."),
    TermsField(
        "frequency", "Meets", MEETINGS, Holds.FREQUENCY, also=("meets",), hint="Such as: every 2 months."
    ),
    TermsField(
        "hosting",
        "Hosting",
        MEETINGS,
        hint="Which organisation hosts the network and this committee, and how.",
    ),
    TermsField(
        "venue",
        "Where it meets",
        MEETINGS,
        keyword="hosts of meetings",
        also=("venue",),
        hint="Where meetings are held, and who hosts them in turn.",
        inherited=True,
    ),
    TermsField(
        "notice",
        "Notice of a meeting",
        MEETINGS,
        Holds.PERIOD,
        hint="Such as: 10 clear days.",
        inherited=True,
        behind=_BEFORE,
    ),
    TermsField(
        "agenda",
        "Agenda sent",
        MEETINGS,
        Holds.PERIOD,
        hint="Such as: 5 working days.",
        inherited=True,
        behind=_BEFORE,
    ),
    TermsField(
        "standing-items",
        "Standing items of the agenda",
        MEETINGS,
        Holds.LINES,
        "standing items",
        hint="What stands on every agenda beside the usual items, one a line.",
    ),
    TermsField(
        "papers",
        "Papers sent",
        MEETINGS,
        Holds.PERIOD,
        hint="Such as: 5 working days.",
        inherited=True,
        behind=_BEFORE,
    ),
    TermsField(
        "minutes",
        "Draft minutes sent",
        MEETINGS,
        Holds.PERIOD,
        hint="Such as: 10 working days.",
        inherited=True,
        before="within ",
        behind=" of the meeting",
    ),
    TermsField(
        "extraordinary",
        "Notice of an extraordinary meeting",
        MEETINGS,
        Holds.PERIOD,
        hint="The least notice where there is a reason for a short one, such as: 2 clear days.",
        inherited=True,
        behind=_BEFORE,
    ),
    TermsField(
        "remote",
        "Taking part from afar",
        MEETINGS,
        Holds.YES_NO,
        "remote",
        hint="Whether who joins by video or telephone is present and counts.",
        inherited=True,
    ),
    TermsField(
        "remote-how",
        "How one takes part from afar",
        MEETINGS,
        keyword="remote arrangements",
        inherited=True,
    ),
    TermsField(
        "decisions",
        "Decisions and voting",
        DECISIONS,
        hint="By consensus or by vote, and by which majority.",
        inherited=True,
    ),
    TermsField(
        "casting-vote", "Casting vote of the chair", DECISIONS, Holds.YES_NO, "casting vote", inherited=True
    ),
    TermsField(
        "written-resolution",
        "Decisions by written resolution",
        DECISIONS,
        Holds.YES_NO,
        "written resolution",
        hint="Whether the committee may decide between meetings, in writing.",
        inherited=True,
    ),
    TermsField(
        "resolution-threshold",
        "Threshold of a written resolution",
        DECISIONS,
        keyword="threshold",
        also=("resolution threshold",),
        hint="How many must agree, such as: three quarters of the members entitled to vote. Otherwise all.",
        inherited=True,
    ),
    TermsField(
        "chairs-action",
        "Chair's action",
        DECISIONS,
        Holds.YES_NO,
        "chair's action",
        ("chair’s action", "chairs action"),
        hint="Whether the chair may decide what cannot wait.",
        inherited=True,
    ),
    TermsField(
        "chairs-limits",
        "Limits of chair's action",
        DECISIONS,
        Holds.LINES,
        "limits",
        hint="What chair's action may not do, and who is consulted, one a line.",
        inherited=True,
    ),
    TermsField(
        "interests", "Interests", CONDUCT, hint="How interests are declared and dealt with.", inherited=True
    ),
    TermsField(
        "confidentiality",
        "Confidentiality and freedom of information",
        CONDUCT,
        also=("foi",),
        inherited=True,
    ),
    TermsField(
        "distribution",
        "Distribution list",
        CONDUCT,
        Holds.LINES,
        hint="Who is sent minutes beside the members, one a line: people, lead roles, or “all leads”.",
        inherited=True,
    ),
    TermsField(
        "reporting-up", "Reporting up", REPORTING, keyword="reporting up", hint="To whom, what and when."
    ),
    TermsField(
        "reporting-across",
        "Reporting across",
        REPORTING,
        keyword="reporting across",
        hint="To care systems, disease networks and other partners.",
        inherited=True,
    ),
    TermsField("subgroups", "Subgroups", REPORTING, Holds.LINES, also=("sub-groups",), hint="One a line."),
    TermsField(
        "secretariat", "Secretariat", SUPPORT, hint="Who takes minutes and keeps the log.", inherited=True
    ),
    TermsField(
        "reminders",
        "Reminders of actions",
        SUPPORT,
        also=("reminder ladder",),
        hint="Such as: 7 and 1 days before, on the day: owner; 10 days after: owner and chair.",
        inherited=True,
    ),
    TermsField(
        "capacity",
        "Capacity and demand evaluated",
        REVIEW,
        Holds.FREQUENCY,
        "capacity and demand",
        ("capacity evaluation",),
        hint="How often capacity is held against demand (IN-602), such as: once a year.",
        inherited=True,
    ),
    TermsField(
        "reviewed",
        "Reviewed",
        REVIEW,
        Holds.FREQUENCY,
        also=("review interval",),
        hint="Such as: once a year.",
        inherited=True,
    ),
    TermsField(
        "review",
        "Review due",
        REVIEW,
        Holds.DATE,
        also=("review due", "review date"),
        hint="Such as: 31 Mar 2027.",
    ),
    TermsField("amendment", "Amendment", REVIEW, hint="Who may amend these terms, and how.", inherited=True),
)

BY_KEY: Final = {field.key: field for field in FIELDS}
SECTIONS: Final = tuple(dict.fromkeys(field.section for field in FIELDS))


def value_of(field: TermsField, text: str) -> Value:  # noqa: PLR0911 -- one answer a sort
    """What a clause's canonical text stands for; raises ValueError or NotInCanonicalForm for any other."""
    match field.holds:
        case Holds.TEXT:
            return text
        case Holds.LINES:
            return tuple(text.split("\n"))
        case Holds.PERIOD:
            return Period.parse(text)
        case Holds.FREQUENCY:
            return Frequency.parse(text)
        case Holds.DATE:
            return date.fromisoformat(text)
        case Holds.NUMBER:
            return int(text)
        case Holds.YES_NO:
            return _YES_NO[text]


_YES_NO: Final = {"yes": True, "no": False}
