"""How does a person sign in? They ask with their address, and the link in the letter leads them in.

Opening the link does nothing, as programs that look for harm in mail open every link: the button does.
"""

from __future__ import annotations

import re
from email.utils import parseaddr
from typing import Final

from starlette.responses import Response

from bot.links import Expired, NotOurs
from bot.outbox.signing_in import UsedLink, comparable
from bot.surfaces.console.admission import admit, dismiss, welcomed
from bot.surfaces.console.limits import ASKING, ASKING_FOR_ONE, TRYING, Limit
from bot.surfaces.console.visits import NotShown, Visit, go_to, set_cookie

_LONGEST: Final = 254
_ADDRESS: Final = re.compile(r"[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+")


def ask_for_address(visit: Visit) -> Response:
    """The page where one gives one's address."""
    if visit.person is not None or visit.network.demonstration:
        return go_to("/")
    return _asking(visit)


def _asking(visit: Visit, said: str = "", fault: str = "") -> Response:
    answer = visit.show("sign_in", "Sign in", said=said, fault=fault)
    answer.status_code = 400 if fault else 200
    return answer


def ask_for_link(visit: Visit) -> Response:
    """Take an address; what is answered is the same whoever has it."""
    _not_in_a_demonstration(visit)
    said = visit.said("address")
    address = address_in(said)
    count_one(visit, ASKING, visit.client)
    if not address:
        told = "Give one address, such as name@example.org." if said.strip() else "Give your address."
        return _asking(visit, " ".join(said.split())[:_LONGEST], told)
    count_one(visit, ASKING_FOR_ONE, comparable(address))
    if not visit.console.desk.take(address):
        raise NotShown(429, "Too many people are asking for links at once.", "Try again in a minute.", 60)
    return go_to("/check-your-mail")


def address_in(said: str) -> str:
    """The one address in what was typed, with or without a name before it; empty where there is none."""
    text = said.strip()
    if not text.isprintable():
        return ""
    found = parseaddr(text)[1] if "<" in text else text
    return found if _ADDRESS.fullmatch(found) and len(found) <= _LONGEST else ""


def sent(visit: Visit) -> Response:
    """What happens next, for members and strangers alike."""
    return visit.show("check_your_mail", "Check your mail")


def confirm(visit: Visit) -> Response:
    """The page that a link leads to; nothing happens before its button is pressed."""
    _not_in_a_demonstration(visit)
    count_one(visit, TRYING, visit.client)
    try:
        found = welcomed(visit.house, visit.console.links, visit.path["token"])
    except (NotOurs, Expired, UsedLink) as fault:
        return _in_vain(visit, fault)
    return visit.show("confirm_sign_in", "Sign in", person=found.person, token=visit.path["token"])


def enter(visit: Visit) -> Response:
    """Sign in by the link, in a session of its own."""
    _not_in_a_demonstration(visit)
    count_one(visit, TRYING, visit.client)
    console = visit.console
    try:
        session = admit(visit.house, console.links, console.sessions, visit.path["token"])
    except UsedLink as fault:
        return go_to("/") if visit.person is not None else _in_vain(visit, fault)
    except (NotOurs, Expired) as fault:
        return _in_vain(visit, fault)
    console.sessions.end(visit.session)
    answer = go_to("/")
    set_cookie(console.sessions, session, answer)
    return answer


def _in_vain(visit: Visit, fault: NotOurs | Expired | UsedLink) -> Response:
    answer = visit.show("link_in_vain", "This link does not work", fault=fault)
    answer.status_code = 404 if isinstance(fault, NotOurs) else 410
    return answer


def sign_out(visit: Visit) -> Response:
    """End this session."""
    return _leave(visit, everywhere=False)


def sign_out_everywhere(visit: Visit) -> Response:
    """End every session of this person, and every link that was sent."""
    return _leave(visit, everywhere=True)


def _leave(visit: Visit, *, everywhere: bool) -> Response:
    _not_in_a_demonstration(visit)
    sessions = visit.console.sessions
    dismiss(visit.house, sessions, visit.session, visit.somebody(), everywhere=everywhere)
    answer = go_to("/signed-out")
    answer.delete_cookie(sessions.cookie, path="/", secure=sessions.secure, httponly=True, samesite="lax")
    return answer


def signed_out(visit: Visit) -> Response:
    """That one has signed out, and how one comes back."""
    return visit.show("signed_out", "Signed out")


def count_one(visit: Visit, limit: Limit, key: str) -> None:
    """Count one more try; raises NotShown where that is too many."""
    wait = visit.console.callers.wait(limit, key, visit.house.clock.now())
    if wait:
        minutes = -(-wait // 60)
        when = "a minute" if minutes == 1 else f"{minutes} minutes"
        raise NotShown(
            429, "That was tried too often. Nothing was done.", f"Try again in {when}.", retry_after=wait
        )


def _not_in_a_demonstration(visit: Visit) -> None:
    if visit.network.demonstration:
        raise NotShown(404, "Nobody signs in to a demonstration.", "Choose who you are in the console.")
