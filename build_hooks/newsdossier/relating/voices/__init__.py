"""Who speaks in the articles: attributions, quotations, and the same words quoted in several places.

The way of an article through the rooms, of which each knows but those before it: lists of `words`; `segments` of the
text; `names` and noun `phrases` in a sentence; reporting `clauses`; the `sources` that these name, and so
`attributions`; the `speakers` of words in marks, and so `quotations`; the `utterances` that several of them quote.
"""
