"""Words that tell whether a person is a woman or a man."""

GENDERS = {
    **dict.fromkeys(("she", "her", "ms", "mrs", "miss", "woman", "mother", "sister", "wife", "spokeswoman"), "she"),
    **dict.fromkeys(("he", "him", "mr", "man", "father", "brother", "husband", "spokesman"), "he"),
}
