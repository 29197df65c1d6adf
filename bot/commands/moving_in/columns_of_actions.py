"""What may the sheet of an action log hold? The columns that logs have in the field, as people head them."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.commands.moving_in.layout import Column, Field, Holds, Layout

ACTIONS: Final = Layout(
    Holds.ACTIONS,
    "Actions",
    ("action log", "action", "action list", "log of actions", "actions log"),
    (
        Column(
            Field.ACTION,
            "Action",
            ("actions", "task", "description", "action required", "agreed action", "what"),
            needed=True,
            example="Send the MRI policy to sites",
            width=48,
        ),
        Column(
            Field.OWNER,
            "Owner",
            ("lead", "by whom", "responsible", "action owner", "who", "assigned to", "lead officer"),
            needed=True,
            example="asha.rahman@example.org",
            note="A person or a lead role, as it stands in the sheets before.",
            width=32,
        ),
        Column(
            Field.REFERENCE,
            "Reference",
            ("ref", "ref no", "no", "number", "action no", "action ref", "minute ref", "id"),
            note="As the log has it. Empty: it gets one of its own.",
            width=18,
        ),
        Column(
            Field.COMMITTEE,
            "Committee",
            ("group", "board", "meeting"),
            example="board",
            note="Whose log it stands on. Empty: the network's own.",
            width=20,
        ),
        Column(Field.SOURCE, "Source", ("from", "origin", "agenda item", "item", "relevant item"), width=30),
        Column(Field.RAISED, "Raised", ("date raised", "date", "meeting date", "raised on"), width=14),
        Column(
            Field.DUE,
            "Due",
            (
                "due date",
                "target date",
                "deadline",
                "by when",
                "new date",
                "revised due date",
                "revised date",
            ),
            example=date(2027, 1, 12),
            width=14,
        ),
        Column(
            Field.FIRST_DUE,
            "First due",
            ("original due date", "original date", "original target date"),
            note="Where it was moved: the day that was set first.",
            width=14,
        ),
        Column(
            Field.STATE,
            "State",
            ("status", "open or closed", "progress"),
            example="open",
            note="open, proposed for closure or closed. Empty: open.",
            width=20,
        ),
        Column(
            Field.UPDATE, "Latest update", ("update", "updates", "comment", "comments", "notes"), width=40
        ),
        Column(Field.HELPERS, "Helped by", ("helpers", "with", "supported by"), width=28),
        Column(Field.ORGANISATION, "Organisation", ("trust", "organization", "site"), width=24),
        Column(Field.PRIORITY, "Priority", ("urgency",), width=12, choices=("high", "normal", "low")),
        Column(Field.STATEMENTS, "Statements", ("statement", "standard", "quality standard"), width=18),
        Column(Field.EVIDENCE, "Evidence", ("shown by",), width=30),
        Column(
            Field.CLOSED, "Closed", ("date closed", "closed on", "completed on", "date completed"), width=14
        ),
        Column(Field.NOTHING, "Rating", ("rag", "brag", "rag rating"), offered=False),
        Column(Field.NOTHING, "Updated", ("updated on", "last updated"), offered=False),
    ),
)
