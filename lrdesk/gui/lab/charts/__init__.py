"""Charts that are painted as a whole, pointed at by mouse or keyboard, and zoomed: those of sweeps and range tests."""
