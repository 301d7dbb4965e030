"""How alike two texts must be before one is asked about the day of the other."""

ALIKE = 0.15  # cosine of weighted words: the same story or one close by
SAME_STORY = 0.3  # four in five such pairs came out within three days of each other
NEAR_COPY = 0.6  # one retells or copies the other
