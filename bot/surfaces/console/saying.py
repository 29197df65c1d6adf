"""What happens to what is typed, pressed or filled in? It becomes a line, is answered once, and is shown.

A reload or a double click brings the same key again, and leads to the answer that there is already.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from starlette.datastructures import UploadFile
from starlette.responses import Response

from bot.commands import catalogue
from bot.commands.base import Request
from bot.reply import Attachment, Field, Form, Part, Reply
from bot.surfaces.console.downloads import download
from bot.surfaces.console.transcript import Transcript, Turn
from bot.surfaces.console.visits import NotShown, Visit, go_to
from governance_store.records.person import Person

SURFACE: Final = "console"
_ANSWER: Final = "answer."


@dataclass(frozen=True, slots=True)
class Said:
    """A line with what came along: files, the versions that a form showed, and its answers as typed."""

    line: str
    files: tuple[Attachment, ...] = ()
    seen: tuple[tuple[str, int], ...] = ()
    typed: Mapping[str, str] | None = None
    pressed: bool = False


def say(visit: Visit) -> Response:
    """Answer a typed line, or a pressed button."""
    me = _still_oneself(visit)
    line = visit.said("line")
    if not line.strip():
        return go_to("/")
    files = _uploads(visit.form.getlist("file"))
    return _answer(visit, me, Said(line, files, pressed=bool(visit.said("pressed"))))


def fill_in(visit: Visit) -> Response:
    """Answer the line that a form's answers come to."""
    me = _still_oneself(visit)
    verb = visit.said("verb")
    if catalogue.command_named(verb) is None:
        raise NotShown(
            400, "This form is for a command that does not exist.", "Open it again from the console."
        )
    uploads = {name: _uploads(visit.form.getlist(name)) for name in visit.form}
    typed = {
        name.removeprefix(_ANSWER): uploads[name][0].name if uploads[name] else visit.said(name)
        for name in visit.form
        if name.startswith(_ANSWER)
    }
    files = tuple(file for found in uploads.values() for file in found)
    return _answer(visit, me, Said(catalogue.line_of_form(verb, typed), files, _seen(visit), typed))


def file(visit: Visit) -> Response:
    """A file of a reply, as long as the transcript has it."""
    transcript = visit.session.transcript(visit.somebody().id)
    found = transcript.file(int(visit.path["turn"]), int(visit.path["place"]))
    if found is None:
        raise NotShown(404, "This file is no longer kept here.", "Say the line again that made it.")
    return download(found.name, found.media_type, found.content)


def _still_oneself(visit: Visit) -> Person:
    """Who speaks: a page that was opened as somebody else must not speak as whoever was chosen since."""
    me = visit.somebody()
    if visit.said("as") != me.id:
        raise NotShown(
            409,
            f"You have become {me.name} since this page was opened, so nothing was said.",
            "Go back to the console: it shows who you are now.",
        )
    return me


def _answer(visit: Visit, me: Person, said: Said) -> Response:
    with visit.session.lock:
        transcript = visit.session.transcript(me.id)
        turn = transcript.of_key(visit.said("key")) or _add(visit, me, said, transcript)
    return go_to(f"/#turn-{turn.number}")


def _add(visit: Visit, me: Person, said: Said, transcript: Transcript) -> Turn:
    now, key = visit.house.clock.now(), visit.said("key")
    request = Request(
        person=me.id,
        line=said.line,
        surface=SURFACE,
        at=now,
        attachments=said.files,
        key=f"{SURFACE}:{visit.session.name}:{key}" if key else "",
        seen=said.seen,
        pressed=said.pressed,
    )
    reply = _with_typed(visit.house.conversation.answer(request), said.typed or {})
    return transcript.add(said.line, tuple(one.name for one in said.files), reply, now, key)


def _with_typed(reply: Reply, typed: Mapping[str, str]) -> Reply:
    """The reply with what was typed still in the fields of its form, right or wrong."""
    if reply.ok or not typed:
        return reply
    return replace(reply, parts=tuple(_kept(part, typed) for part in reply.parts))


def _kept(part: Part, typed: Mapping[str, str]) -> Part:
    if not isinstance(part, Form):
        return part
    return replace(part, fields=tuple(_field_kept(field, typed.get(field.name, "")) for field in part.fields))


def _field_kept(field: Field, typed: str) -> Field:
    return replace(field, value=typed) if typed and (field.fault or not field.value) else field


def _uploads(values: Iterable[object]) -> tuple[Attachment, ...]:
    """The files that were sent, by their base names."""
    return tuple(
        Attachment(_base(one.filename), one.content_type or "application/octet-stream", one.file.read())
        for one in values
        if isinstance(one, UploadFile) and one.filename
    )


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]


def _seen(visit: Visit) -> tuple[tuple[str, int], ...]:
    """The versions that the form showed, written as the renderer writes them."""
    told = (str(one).partition(" ") for one in visit.form.getlist("seen"))
    return tuple((name, int(version)) for version, _gap, name in told if version.isdecimal())
