package vn.xeploai.gateway.source;

import java.util.List;

/** @param whole false if there are more than were read */
public record MemberRatings(List<MemberRating> ratings, boolean whole) {}
