"""Who speaks in the articles: attributions, quotations, and the same words quoted in several places."""
