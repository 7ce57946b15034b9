package vn.xeploai.ratings.opinion;

import java.util.UUID;

/** A unit that is to be asked for its opinion on a subject. */
public record NewRequest(UUID ratingId, OpinionKind kind, UUID unitId, UUID askingUnitId, String note) {}
