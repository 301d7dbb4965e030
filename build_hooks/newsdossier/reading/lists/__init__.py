"""topics.yml, entities.yml, outlets.yml and events.yml."""
