"""What articles tell, point by point, and whether one tells what another told."""
