"""The reports of one event, side by side.

The way of reports through the rooms, of which each knows but those before it: `words` with their numbers; `reports`,
sentence by sentence; the `facts` that sentences state; the `weights` of words; `pairs` of sentences that are alike. Of
many events at once, these make `scales`, one an event, on which the rest is found: the `points` that several reports
share, what is `sole`, and their `differences`.
"""
