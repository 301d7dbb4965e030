"""What the reports of one event rest on."""
