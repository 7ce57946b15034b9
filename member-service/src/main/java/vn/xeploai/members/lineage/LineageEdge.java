package vn.xeploai.members.lineage;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * One line that a decision drew.
 *
 * @param whole whether all of the predecessor went there
 * @param rest whether whoever is not named in a line beside this one went there
 */
record LineageEdge(
        UUID predecessor, UUID successor, boolean whole, boolean rest, LocalDate effectiveOn, Set<UUID> members) {}
