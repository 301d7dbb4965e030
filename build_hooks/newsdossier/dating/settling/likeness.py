"""How alike two texts must be before one is asked about the day of the other."""

ALIKE = 0.18  # cosine of weighted words: the same story or one close by; of the undated, three in four are within a day
SAME_STORY = 0.24  # with the same weekday in both leads, nearly all such pairs came out within a day of each other
CLOSE = 0.4  # alike enough to be believed without a second article
NEAR_COPY = 0.6  # one retells or copies the other
