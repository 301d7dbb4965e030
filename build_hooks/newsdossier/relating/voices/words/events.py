"""Nouns for what happens and for what is thought: they never speak."""

from newsdossier.relating.voices.words.languages import words

EVENTS = words(
    "launch launches call calls conversation talks meeting meetings summit conference hearing trial election elections"
    " vote referendum attack attacks bombing shooting massacre crash accident collision blast explosion disaster"
    " earthquake storm war battle clash clashes strike protest protests rally riot riots test tests drill drills event"
    " events incident incidents scandal crisis process decision move deal visit trip tour wedding funeral ceremony"
    " concert festival match race tournament season anniversary arrest arrests raid confusion intensity angle effort"
    " efforts fear fears concern concerns sanctions gunshots surroundings"
)
