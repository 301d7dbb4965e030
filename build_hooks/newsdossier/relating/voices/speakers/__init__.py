"""Who said the words between marks: named in the sentence, spoken of nearby, or guessed."""
