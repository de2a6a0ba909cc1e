"""The Lab's page of sweeps: final loss against the rate, and the map of what trains over two parameters."""
