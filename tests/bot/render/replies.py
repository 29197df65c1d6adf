"""Replies for the renderers: any that hypothesis can think of, and one that has every part."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.reply import (
    Attachment,
    Button,
    Choices,
    Entry,
    Facts,
    Field,
    Form,
    Heading,
    Line,
    Mood,
    Option,
    Part,
    Reply,
    Table,
    Text,
    Verdict,
    Weight,
)

WORDS = st.text(max_size=40) | st.sampled_from(
    [
        "",
        "R&D <Chair>",
        "\"quoted\" & 'single'",
        "</textarea></select><script>alert(1)</script>",
        "Llŷn and Ynys Môn 🏥",
        "x" * 150,
        "two\nlines",
        "\x1b[31mred\x07",
        "\ud800 lone",
        "javascript:alert(1)",
    ]
)
SOME_WORDS = st.lists(WORDS, max_size=4).map(tuple)
BUTTONS = st.builds(Button, WORDS, WORDS, st.sampled_from(Weight))
FIELDS = st.builds(
    Field,
    name=WORDS,
    label=WORDS,
    entry=st.sampled_from(Entry),
    hint=WORDS,
    value=WORDS,
    required=st.booleans(),
    options=st.lists(st.builds(Option, WORDS, WORDS), max_size=6).map(tuple),
    fault=WORDS,
)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Heading, WORDS),
    st.builds(Text, WORDS),
    st.builds(Verdict, st.sampled_from(Mood), WORDS, SOME_WORDS),
    st.builds(Facts, st.lists(st.tuples(WORDS, WORDS), max_size=4).map(tuple)),
    st.builds(Table, WORDS, SOME_WORDS, st.lists(SOME_WORDS, max_size=3).map(tuple)),
    st.builds(Line, WORDS),
    st.builds(Choices, st.lists(BUTTONS, max_size=3).map(tuple), WORDS),
    st.builds(
        Form,
        verb=WORDS,
        title=WORDS,
        fields=st.lists(FIELDS, max_size=4).map(tuple),
        submit=WORDS,
        seen=st.lists(st.tuples(WORDS, st.integers(0, 99)), max_size=2).map(tuple),
        example=WORDS,
    ),
    st.builds(Attachment, WORDS, WORDS, st.binary(max_size=10)),
)
REPLIES = st.builds(Reply, st.lists(PARTS, max_size=5).map(tuple), st.booleans(), SOME_WORDS)

EVERY_PART = Reply(
    (
        Heading("Imaging Board, 10 December"),
        Verdict(Mood.GOOD, "The meeting is called.", ("12 clear days of notice; 10 are required.",)),
        Verdict(Mood.BAD, "31 November is not a date.", ("November has 30 days.",)),
        Text("Invitations leave with the next tick.\nNobody is told twice."),
        Facts((("When", "Thursday 10 December 2026, 14:00"), ("Where", "Room 4, Infirmary"))),
        Table("Who is invited", ("Name", "How"), (("Aled Rees", "mail"), ("Bola Adé", "no address"))),
        Line('meeting move board to "17 Dec" 15:00'),
        Choices((Button("Cancel it", "meeting cancel MTG-2026-001", Weight.WARNING),), "What next?"),
        Form(
            "meeting schedule",
            "Call a meeting",
            (
                Field("committee", "Committee", Entry.CHOICE, options=(Option("board", "Imaging Board"),)),
                Field(
                    "day",
                    "Day",
                    Entry.DATE,
                    value="31 Nov",
                    required=True,
                    fault="31 November is not a date.",
                ),
                Field("reason", "Reason", Entry.PARAGRAPH, hint="Where the notice is short"),
                Field("extraordinary", "Extraordinary", Entry.TICK, value="yes", section="For once & all"),
                Field("paper", "Paper", Entry.FILE, section="For once & all"),
            ),
            "Call it",
            (("committee COM-1", 3),),
            "meeting schedule board 10 Dec 2026 14:00",
        ),
        Attachment("invitation.ics", "text/calendar", b"BEGIN:VCALENDAR"),
    ),
    ids=("MTG-2026-001",),
)
"""One of everything."""


def texts_of(part: Part) -> list[str]:  # noqa: PLR0911 -- a part each
    """Every text of a part that a person must be able to read in any rendering."""
    match part:
        case Heading(text) | Text(text) | Line(text):
            return [text]
        case Verdict(_mood, text, reasons):
            return [text, *reasons]
        case Facts(pairs):
            return [text for pair in pairs for text in pair]
        case Table(caption, columns, rows):
            kept = [cell for row in rows for cell in row]
            return [caption, *columns, *kept]
        case Choices(buttons, prompt):
            return [prompt, *(text for one in buttons for text in (one.label, one.line))]
        case Form():
            asked = [text for one in part.fields for text in (one.label, one.fault, one.section)]
            typed = [one.value for one in part.fields if one.entry not in (Entry.TICK, Entry.FILE)]
            return [part.title, part.submit, *asked, *typed]
        case Attachment(name):
            return [name]
