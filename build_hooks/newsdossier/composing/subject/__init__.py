"""What stands on the page of a topic, person, place, organisation, work or outlet."""
