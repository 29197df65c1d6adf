"""What may a spreadsheet hold that is taken in? Kinds of sheet, their columns, and how people head them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Final

from bot.commands.moving_in.columns_of_actions import ACTIONS
from bot.commands.moving_in.layout import Column, Field, Holds, Layout

_TRUSTS: Final = ("trust", "organization", "employer", "org", "member organisation", "health board", "body")
_PERSON_NOTE: Final = "An address, or a name as it stands in the sheet People."
_COMMITTEE: Final = Column(
    Field.COMMITTEE,
    "Committee",
    ("group", "board", "board or group", "meeting of"),
    needed=True,
    example="board",
    note="Its short name, or its whole name.",
    width=20,
)
_PLACE: Final = Column(
    Field.PLACE, "Place", ("location", "venue", "room", "where"), example="Room 4, Infirmary"
)
_LINK: Final = Column(
    Field.LINK,
    "Link",
    ("link to join", "teams link", "url", "join link", "online"),
    example="https://example.org/join",
    width=28,
)
_LENGTH: Final = Column(
    Field.LENGTH,
    "Length",
    ("duration", "minutes", "length in minutes", "usual length"),
    example="90m",
    note="Such as 90m or 1h 30m; a bare number is minutes.",
    width=12,
)

ORGANISATIONS: Final = Layout(
    Holds.ORGANISATIONS,
    "Organisations",
    ("organisation", "organizations", "trusts", "members", "member organisations", "bodies", "providers"),
    (
        Column(
            Field.NAME,
            "Organisation",
            ("name", "organisation name", *_TRUSTS, "provider"),
            needed=True,
            example="Northmoor Hospitals NHS Trust",
            width=44,
        ),
        Column(
            Field.KEY,
            "Short name",
            ("short", "key", "code", "abbreviation", "acronym", "ods code"),
            example="nht",
            note="What is typed for it: 2 to 20 small letters, figures and hyphens.",
            width=14,
        ),
        Column(
            Field.SECTOR,
            "Sector",
            ("type", "kind", "sort"),
            example="nhs",
            note="Without one, “NHS” is read from the name where it stands there.",
            width=16,
            choices=("nhs", "independent", "commissioner", "other"),
        ),
        Column(
            Field.STANDING,
            "Standing",
            ("status", "membership"),
            example="member",
            width=14,
            choices=("invited", "member", "partner", "left"),
        ),
    ),
)
PEOPLE: Final = Layout(
    Holds.PEOPLE,
    "People",
    ("person", "contacts", "contact list", "members list", "staff", "names", "distribution list"),
    (
        Column(
            Field.NAME,
            "Name",
            ("full name", "person", "contact", "contact name", "member", "member name"),
            example="Dr Asha Rahman",
            note="With the title, as it is to stand in minutes.",
            width=30,
        ),
        Column(Field.TITLE, "Title", ("prefix", "salutation"), offered=False),
        Column(
            Field.FORENAME,
            "Forename",
            ("first name", "forenames", "given name", "christian name"),
            offered=False,
        ),
        Column(Field.SURNAME, "Surname", ("last name", "family name"), offered=False),
        Column(
            Field.SURNAME_FIRST,
            "Surname, forename",
            ("surname forename", "last name first name", "surname first name", "name surname first"),
            offered=False,
        ),
        Column(
            Field.EMAIL,
            "E-mail address",
            (
                "email",
                "e mail",
                "mail",
                "email address",
                "address",
                "e mail addresses",
                "work email",
                "nhs mail",
            ),
            example="asha.rahman@example.org",
            note="Letters go here. Several: put a semicolon between them.",
            width=36,
        ),
        Column(
            Field.ORGANISATION,
            "Organisation",
            (*_TRUSTS, "organisation name", "from"),
            example="nht",
            note="Its short name, or its whole name.",
            width=28,
        ),
        Column(
            Field.PROFESSION,
            "Profession",
            ("job title", "job", "position", "occupation", "role"),
            example="Consultant radiologist",
            width=30,
        ),
        Column(
            Field.SAME,
            "Same person",
            ("same", "is the same person"),
            note="Only where the clerk asks: yes or no.",
            width=14,
            choices=("yes", "no"),
        ),
    ),
)
COMMITTEES: Final = Layout(
    Holds.COMMITTEES,
    "Committees",
    ("committee", "groups", "boards", "boards and groups", "governance groups"),
    (
        Column(
            Field.NAME,
            "Committee",
            ("name", "committee name", "group", "group name", "board"),
            needed=True,
            example="Imaging Network Board",
            width=36,
        ),
        Column(
            Field.KEY,
            "Short name",
            ("short", "key", "code", "abbreviation", "acronym"),
            example="board",
            width=14,
        ),
        Column(
            Field.PARENT,
            "Comes under",
            ("parent", "reports to", "parent committee", "accountable to"),
            note="The committee above it. Leave it empty for the board.",
            width=20,
        ),
        Column(
            Field.CHAIR,
            "Chair",
            ("chaired by", "chairman", "chairperson"),
            example="asha.rahman@example.org",
            note=_PERSON_NOTE,
            width=30,
        ),
        Column(Field.DEPUTY_CHAIR, "Deputy chair", ("vice chair",), note=_PERSON_NOTE, width=30),
        Column(
            Field.SECRETARY, "Secretary", ("clerk", "admin", "administrator"), note=_PERSON_NOTE, width=30
        ),
        _PLACE,
        _LINK,
        Column(Field.TIME, "Usual time", ("time", "start", "starts"), example=time(14), width=12),
        _LENGTH,
    ),
)
POSTS: Final = Layout(
    Holds.POSTS,
    "Posts",
    ("post", "lead roles", "leads", "lead role", "network leads", "roles"),
    (
        Column(
            Field.ROLE,
            "Lead role",
            ("post", "title", "role", "lead"),
            needed=True,
            example="Clinical lead",
            width=36,
        ),
        Column(
            Field.HOLDER,
            "Holder",
            ("held by", "name", "person", "post holder", "postholder", "lead name"),
            example="asha.rahman@example.org",
            note=f"{_PERSON_NOTE} Empty: the role is vacant.",
            width=32,
        ),
        Column(
            Field.SINCE,
            "Since",
            ("from", "start date", "appointed", "appointed on", "in post since"),
            example=date(2026, 4, 1),
            width=16,
        ),
    ),
)
SEATS: Final = Layout(
    Holds.SEATS,
    "Seats",
    ("seat", "membership", "memberships", "committee members", "committee membership"),
    (
        _COMMITTEE,
        Column(
            Field.ROLE,
            "Role",
            ("seat", "capacity", "member as", "representing as", "position"),
            needed=True,
            example="Trust representative",
            width=30,
        ),
        Column(
            Field.ORGANISATION,
            "Organisation",
            (*_TRUSTS, "representing", "on behalf of"),
            example="nht",
            note="For which organisation the seat is.",
            width=24,
        ),
        Column(
            Field.HOLDER,
            "Holder",
            ("member", "name", "held by", "person", "member name", "representative"),
            example="asha.rahman@example.org",
            note=f"{_PERSON_NOTE} Empty: the seat is vacant.",
            width=32,
        ),
        Column(
            Field.DEPUTIES,
            "Deputies",
            ("deputy", "named deputy", "alternate", "alternates", "substitute"),
            note=f"{_PERSON_NOTE} Several: put a semicolon between them.",
            width=32,
        ),
        Column(
            Field.VOTE,
            "Vote",
            ("voting", "votes", "voting member", "has a vote"),
            example="yes",
            width=10,
            choices=("yes", "no"),
        ),
        Column(
            Field.CATEGORIES,
            "Categories",
            ("category", "counts as"),
            example="clinical, executive",
            note="What the seat counts as in a quorum clause.",
            width=24,
        ),
    ),
)
MEETINGS: Final = Layout(
    Holds.MEETINGS,
    "Meetings",
    ("meeting", "calendar", "dates", "meeting dates", "schedule", "diary"),
    (
        _COMMITTEE,
        Column(
            Field.DATE,
            "Date",
            ("day", "meeting date", "when", "on"),
            needed=True,
            example=date(2027, 1, 14),
            width=16,
        ),
        Column(
            Field.TIME,
            "Time",
            ("start", "starts", "start time", "from", "begins"),
            example=time(14),
            note="Empty: the committee's usual time.",
            width=12,
        ),
        Column(Field.END, "End", ("ends", "end time", "until", "to", "finish"), width=12),
        _LENGTH,
        _PLACE,
        _LINK,
    ),
)

LAYOUTS: Final[Mapping[Holds, Layout]] = {
    one.holds: one for one in (ORGANISATIONS, PEOPLE, COMMITTEES, POSTS, SEATS, MEETINGS, ACTIONS)
}
"""In the order in which they are taken in: each may name what stands before it."""
EXAMPLE: Final = "example:"
"""What a row begins with that only shows how to fill in a sheet."""
ABOUT: Final = "How to use"
"""The page of our own workbook that explains it."""
