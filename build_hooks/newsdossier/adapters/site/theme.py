"""Where our part of the theme lies: templates that extend Material's, and what they link."""

from pathlib import Path

import newsdossier

THEME = Path(newsdossier.__file__).parent / "theme"
TEMPLATES = THEME / "templates"
