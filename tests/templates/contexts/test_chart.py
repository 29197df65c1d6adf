from __future__ import annotations

from templates.contexts.chart import CHART_SAMPLES, ChartKind


def test_there_is_a_sample_of_each_kind() -> None:
    """Each series has a number for each label, and each chart says in words what it shows."""
    assert {one.kind for one in CHART_SAMPLES} == set(ChartKind)
    for chart in CHART_SAMPLES:
        assert all(len(one.values) == len(chart.labels) for one in chart.series)
        assert chart.alternative
