package vn.xeploai.gateway.inquiry;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A part of the tree on one day.
 *
 * @param rated whether ratings of the period may lie there
 */
public record Place(UUID under, LocalDate on, boolean rated) {}
