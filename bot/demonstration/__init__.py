"""The fictional network that `clerk demo` puts into an empty data directory. This is its door."""

from __future__ import annotations

from bot.demonstration.loading import load
from bot.demonstration.players import cast

__all__ = ["cast", "load"]
