"""A saved page (HTML): what it declares, and the blocks that a reader would see."""
