"""The Lab's page of the range test: the loss while the rate rises, and the hints that it gives."""
