"""A board whose minutes gave three actions, one in the confidential part, for which Mia was not there."""

from __future__ import annotations

from typing import Final

from bot.reply import Choices, Reply
from governance_store.records.action import Action
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import Spoken

SECRET: Final = "Grievance"
POLICY: Final = "IB/2627/001.1"
VAN: Final = "IB/2627/001.2"
HIDDEN: Final = "IB/2627/001.3"


def log() -> Spoken:
    """Asha sends the policy by 3 February, Cora and Mia report without a day, Mia hears a secret."""
    return sitting(
        "#topic MRI backlog",
        "#action @asha Send the MRI safety policy to sites by 3 Feb",
        "#action @cora @mia Report on the van",
        "#confidential because staff are named",
        f"#action @mia {SECRET} to be heard by 1 Feb",
        "#public",
    )


def action(house: Spoken, reference: str) -> Action:
    """An action as it stands."""
    (found,) = house.all(Action, reference=reference)
    return found


def prompts(reply: Reply) -> str:
    """What stands before the buttons of a reply."""
    return " ".join(part.prompt for part in reply.parts if isinstance(part, Choices))
