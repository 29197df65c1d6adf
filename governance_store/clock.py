"""What time is it? The only file that asks the machine; everything else is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that tells the time."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands where it is put: for `--at`, for the demonstration, and for tests."""

    instant: datetime

    def now(self) -> datetime:
        """The instant at which it stands, in UTC."""
        return self.instant.astimezone(UTC)

    def forward(self, by: timedelta) -> None:
        """Move it on."""
        self.instant += by
