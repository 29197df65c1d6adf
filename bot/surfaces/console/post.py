"""How does a person read mail in the console? A list, each message, its parts, and files by their digest."""

from __future__ import annotations

from starlette.responses import Response

from bot.surfaces.console.downloads import download
from bot.surfaces.console.mailbox import (
    content_of,
    html_of,
    item,
    leaves,
    letters_to,
    message_of,
    name_of,
    opened,
)
from bot.surfaces.console.visits import NotShown, Visit, go_to
from governance_store.records.letter import Letter

_MOST_SHOWN = 100
_IN_FRAME = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'"
)


def mail(visit: Visit) -> Response:
    """The person's mailbox."""
    if visit.person is None:
        return go_to("/")
    found = letters_to(visit.house.store, visit.person.id)
    items = [item(visit.house.store, one, visit.zone) for one in found[:_MOST_SHOWN]]
    return visit.show("mail", "Mail", items=items, more=len(found) - len(items))


def message(visit: Visit) -> Response:
    """One message."""
    letter = _letter(visit)
    read = message_of(visit.house.store, letter)
    shown = item(visit.house.store, letter, visit.zone)
    inside = opened(read, visit.zone) if read else None
    return visit.show("message", shown.subject, item=shown, opened=inside)


def message_html(visit: Visit) -> Response:
    """The HTML of a message, for a frame in which nothing runs, nothing is fetched and nothing is ours."""
    read = message_of(visit.house.store, _letter(visit))
    content = html_of(read) if read else None
    if content is None:
        raise NotShown(404, "This message has no HTML part.", "Its text is shown on the message's own page.")
    headers = {"Content-Security-Policy": _IN_FRAME, "X-Frame-Options": "SAMEORIGIN"}
    return Response(content, media_type="text/html; charset=utf-8", headers=headers)


def message_part(visit: Visit) -> Response:
    """A part of a message as a file."""
    read = message_of(visit.house.store, _letter(visit))
    parts = list(leaves(read)) if read else []
    number = int(visit.path["number"])
    if number >= len(parts):
        raise NotShown(404, "This message has no such part.", "Its own page lists what it has.")
    part = parts[number]
    return download(name_of(part), part.get_content_type(), content_of(part))


def document(visit: Visit) -> Response:
    """A kept file, by its digest, for the person whom it was sent to."""
    digest = visit.path["digest"]
    theirs = letters_to(visit.house.store, visit.somebody().id)
    letter = next((one for one in theirs if one.digest and one.digest in (digest, f"sha256:{digest}")), None)
    if letter is None:
        raise NotShown(404, "There is no such file for you here.", "Choose the person whom it was sent to.")
    return download(f"{letter.id}.eml", "message/rfc822", visit.house.store.vault.read(letter.digest))


def _letter(visit: Visit) -> Letter:
    me = visit.somebody()
    with visit.house.store.reading() as view:
        letter = view.maybe(Letter, visit.path["letter"])
    if letter is None or letter.person != me.id:
        raise NotShown(
            404, f"There is no such message for {me.name}.", "Your mailbox lists those that there are."
        )
    return letter
