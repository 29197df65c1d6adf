"""Whether evaluations are summed up, and too few of them tell nobody's."""

from __future__ import annotations

import pytest

from governance_store.records.education import EducationEvaluation
from governance_store.records.ids import CLERK, education_evaluation_id
from governance_store.rules.education_evaluation import Evaluated, Question, Score, evaluated
from tests.bot.commands.an_education import event, held
from tests.bot.conftest import Spoken

SAID = ((5, 4, 1, "b: more time"), (4, 4, 2, ""), (3, 4, 1, "A: nearer by"))


def answers(house: Spoken, number: int) -> Evaluated:
    """What so many answers come to."""
    of = event(house)
    made = [
        EducationEvaluation(education_evaluation_id(of.id, str(at)), of.id, *said[:3], comment=said[3])
        for at, said in enumerate(SAID[:number])
    ]
    with house.store.writing() as desk:
        if made:
            desk.commit(at=house.clock.now(), actor=CLERK, surface="test", verb="test.said", records=made)
        return evaluated(desk, of)


def test_scores_are_counted_and_comments_stand_by_the_alphabet() -> None:
    """By how many of how many; in no order that tells who wrote when."""
    found = answers(held(), 3)
    assert (found.attended, found.answers) == (3, 3)
    assert found.scores == (
        Score(Question.USEFUL, (0, 0, 1, 1, 1)),
        Score(Question.TAUGHT, (0, 0, 0, 3, 0)),
        Score(Question.REACH, (2, 1, 0, 0, 0)),
    )
    assert found.comments == ("A: nearer by", "b: more time")


@pytest.mark.parametrize("number", [0, 1, 2])
def test_too_few_are_counted_and_not_shown(number: int) -> None:
    """Who knows who came would know whose they are."""
    found = answers(held(), number)
    assert (found.answers, found.scores, found.comments) == (number, (), ())


@pytest.mark.parametrize(
    ("counts", "mean"), [((0, 0, 1, 1, 1), 4.0), ((2, 1, 0, 0, 0), 4 / 3), ((0, 0, 0, 0, 0), 0.0)]
)
def test_the_mean_is_of_those_who_answered(counts: tuple[int, ...], mean: float) -> None:
    """From 1 to 5."""
    assert Score(Question.USEFUL, counts).mean == pytest.approx(mean)
