package vn.xeploai.ratings.assessment;

/** A finding and where it stands. */
record PlacedFinding(FindingPlace place, FindingEntry finding) {
    /** @param last the last place shown; null if none was */
    boolean isAfter(FindingPlace last) {
        return last == null || !place.owner().equals(last.owner()) || place.number() > last.number();
    }
}
