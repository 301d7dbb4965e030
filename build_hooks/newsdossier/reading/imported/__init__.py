"""Front matter of other tools: its names, and what of it can be said in ours."""
