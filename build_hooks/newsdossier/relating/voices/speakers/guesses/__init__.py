"""Speakers where no reporting clause names one: whoever the sentence is about is weighed, and taken if enough speaks
for him. A wrong speaker is worse than none.

Each candidate starts with a weight for how it stands to a word of speech; the signs around the quotation add to it or
take from it. The weights were set by reading; they are tenths of nothing, only their order and the threshold count.
"""
