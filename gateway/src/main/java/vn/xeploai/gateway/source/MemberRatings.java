package vn.xeploai.gateway.source;

import java.util.List;

/** @param complete false if there are more than were read */
public record MemberRatings(List<MemberRating> ratings, boolean complete) {}
