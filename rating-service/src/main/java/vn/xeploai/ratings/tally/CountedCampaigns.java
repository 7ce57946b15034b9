package vn.xeploai.ratings.tally;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** The campaigns whose counts are summed, by how each is counted. Public, since Jdbi binds the methods of public types only. */
public record CountedCampaigns(
        UUID[] campaigns, UUID[] wholes, UUID[] parts, UUID[] starts, UUID[] speaking, UUID[] covered) {
    static CountedCampaigns of(List<TallyCampaignRow> rows) {
        Predicate<TallyCampaignRow> whole = TallyCampaignRow::whole;
        return new CountedCampaigns(
                ids(rows, any -> true, TallyCampaignRow::id),
                ids(rows, whole, TallyCampaignRow::id),
                ids(rows, whole.negate(), TallyCampaignRow::id),
                ids(rows, whole.negate(), TallyCampaignRow::startUnitId),
                ids(rows, TallyCampaignRow::speaks, TallyCampaignRow::id),
                ids(rows, TallyCampaignRow::covered, TallyCampaignRow::id));
    }

    private static UUID[] ids(
            List<TallyCampaignRow> rows, Predicate<TallyCampaignRow> which, Function<TallyCampaignRow, UUID> id) {
        return rows.stream().filter(which).map(id).toArray(UUID[]::new);
    }
}
