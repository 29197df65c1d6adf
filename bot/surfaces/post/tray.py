"""How does a letter become something to print? As a page with the address where a window envelope shows it.

Nothing leaves by itself: the page is kept, and somebody prints and posts it.
"""

from __future__ import annotations

from bot.outbox.sending import Parcel
from governance_store.rules.local_time import date_in_full
from templates import render
from templates.contexts.posted_letter import posted_letter


class Tray:
    """A way of sending that ends in somebody's hands."""

    def pack(self, parcel: Parcel) -> bytes:
        """The page, the same bytes for the same parcel."""
        written = parcel.written
        page = posted_letter(
            network=parcel.sender_name,
            name=parcel.recipient_name,
            address=parcel.address,
            day=date_in_full(parcel.at.date()),
            subject=written.subject,
            text=written.text,
        )
        return render("letter on paper", page).content

    def send(self, content: bytes, address: str) -> str:  # noqa: ARG002 -- it stays here
        """Leave it in the tray."""
        return "Laid out: print it and post it."

    def close(self) -> None:
        """Nothing is held open."""
