"""Whether it is right who may do what with an education event, and when."""

from __future__ import annotations

from tests.bot.commands.an_education import CT, MRI, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, MIA, SAM


def test_convenor_lead_of_education_and_keepers_may() -> None:
    """Whoever leads on the education programme may for every event; a member may for none."""
    house = planned()
    house.done(f"education attended {MRI} Asha", ASHA)
    house.done(f"education attended {MRI} Sam", SAM)
    line = f"education attended {MRI} Mia"
    assert "for who leads on education, and for who keeps the record" in refusal(house, line, MIA)
    house.done('plan add education "Education programme" lead "Mia Member" due 1 Jun 2027', LENA)
    house.done(line, MIA)


def test_nobody_attends_before_the_day() -> None:
    """Nor one that was cancelled."""
    house = planned()
    early = refusal(house, f"education attended {CT} Asha", LENA)
    assert "is on Saturday 20 February 2027, which is still to come" in early
    house.done(f"education cancel {CT} because nobody can", LENA)
    assert "was cancelled: nobody can" in refusal(house, f"education attended {CT} Asha", LENA)
