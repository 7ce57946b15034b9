package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Since when a unit counts.
 *
 * @param predecessors the units whose time it inherits; empty if it came from none
 */
record UnitOrigin(LocalDate since, List<UUID> predecessors) {}
