package vn.xeploai.emulation.condition;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.emulation.condition.TitleConditionSql.HeldQuestion;
import vn.xeploai.ratings.rule.OverlayReference;

/** The conditions that hold where recipients are counted. */
@Singleton
public class TitleConditions {
    private final TitleConditionSql sql;

    TitleConditions(TitleConditionSql sql) {
        this.sql = sql;
    }

    /** A unit in the tree of a campaign. */
    public record Place(UUID campaignId, UUID unitId) {}

    /** A title in a place. */
    public record HeldIn(String title, Place place) {}

    /**
     * Of each title and place for which some hold.
     *
     * @param on the day of the document
     */
    public Map<HeldIn, List<LocalCondition>> held(
            Collection<String> titles, int awardYear, LocalDate on, Collection<Place> places, OffsetDateTime knownAt) {
        var campaigns = places.stream().map(Place::campaignId).toArray(UUID[]::new);
        var units = places.stream().map(Place::unitId).toArray(UUID[]::new);
        return sql
                .held(new HeldQuestion(titles.toArray(String[]::new), awardYear, on, campaigns, units), knownAt)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new HeldIn(row.title(), new Place(row.campaignId(), row.placeId())),
                        Collectors.mapping(
                                row -> new LocalCondition(
                                        row.need(),
                                        new OverlayReference(
                                                row.id(),
                                                row.unitId(),
                                                row.authority(),
                                                row.documentNumber(),
                                                row.issuedOn())),
                                Collectors.toList())));
    }
}
