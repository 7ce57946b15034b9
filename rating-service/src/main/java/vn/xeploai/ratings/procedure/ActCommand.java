package vn.xeploai.ratings.procedure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.rating.RatingAct;
import vn.xeploai.ratings.scheme.Step;

/**
 * One act on ratings of one campaign.
 *
 * @param actingUnitId who acts, unless an item names another unit; null if the subject acts
 */
record ActCommand(RatingAct act, UUID actingUnitId, Terms terms, List<Item> items) {
    /** What applies to all ratings of the act; what the act does not need is null. */
    record Terms(String reason, String complaint, Step returnTo, OpinionKind kind, Document document) {
        static Terms of(String reason, Document document) {
            return new Terms(reason, null, null, null, document);
        }
    }

    /** What applies to one rating; its reason and acting unit take precedence over those of the command. */
    record Item(UUID ratingId, Statement statement, String reason, String notRatedReason, UUID actingUnitId) {
        static Item of(UUID ratingId, Statement statement) {
            return new Item(ratingId, statement, null, null, null);
        }
    }

    static ActCommand of(RatingAct act, UUID actingUnitId, Terms terms, Item item) {
        return new ActCommand(act, actingUnitId, terms, List.of(item));
    }

    List<UUID> ratingIds() {
        return items.stream().map(Item::ratingId).toList();
    }

    /** Null if the subject acts. */
    UUID actingUnit(Item item) {
        return item.actingUnitId() == null ? actingUnitId : item.actingUnitId();
    }

    /** The units that act. */
    Set<UUID> actingUnits() {
        return items.stream().map(this::actingUnit).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The ratings on which a unit acts. */
    Set<UUID> ratingIds(UUID actingUnit) {
        return items.stream()
                .filter(item -> actingUnit.equals(actingUnit(item)))
                .map(Item::ratingId)
                .collect(Collectors.toSet());
    }

    String reason(Item item) {
        return item.reason() == null ? terms.reason() : item.reason();
    }

    /** Whether it reports votes of members. In an opinion anybody may be asked for an open vote, as the residents. */
    boolean reportsVotesOfMembers() {
        return items.stream()
                .map(Item::statement)
                .anyMatch(statement ->
                        statement.ballot() != null || (act != RatingAct.OPINION && statement.votes() != null));
    }
}
