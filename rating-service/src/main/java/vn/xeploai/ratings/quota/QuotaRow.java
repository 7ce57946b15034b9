package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;

/**
 * How many of one place stand alike.
 *
 * @param graded what is decided; nothing where it is not
 * @param proposed the proposal that stands; nothing where there is none, or a decision
 * @param misplaced those in none of the named groups or in several, where groups hold others of their kind; the first 200
 */
record QuotaRow(Place place, Graded graded, Graded proposed, int subjects, List<UUID> misplaced) {}
