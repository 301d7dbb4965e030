from newsdossier.relating.comparing.points.clusters import cluster_pairs


def test_two_sentences_that_are_quite_unlike_are_no_point_by_way_of_a_third() -> None:
    likeness = {(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.1}
    assert group(likeness) == ((0, 1),)


def test_two_sentences_that_are_somewhat_alike_join_by_way_of_a_third() -> None:
    likeness = {(0, 1): 0.9, (1, 2): 0.9, (0, 2): 0.25}
    assert group(likeness) == ((0, 1, 2),)


def group(likeness: dict[tuple[int, int], float]) -> tuple[tuple[int, ...], ...]:
    return cluster_pairs(
        [(0, 1), (1, 2)],
        reports=[0, 1, 2],
        measure=lambda one, other: likeness[min(one, other), max(one, other)],
    )
