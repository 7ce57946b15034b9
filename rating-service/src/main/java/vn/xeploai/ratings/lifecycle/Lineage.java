package vn.xeploai.ratings.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the units of one day are on a later one, as member-service answers.
 *
 * @param scope {@code FROM} if the unit that was asked about no longer exists
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Lineage(String scope, List<Link> links) {
    boolean rootEnded() {
        return scope.equals("FROM");
    }

    /** The links of each unit of the first day. */
    Map<UUID, List<Link>> byUnit() {
        return links.stream().collect(Collectors.groupingBy(Link::fromId));
    }

    /**
     * @param toId null if no decision named it
     * @param extent {@code SAME}, {@code WHOLE}, {@code PART} or {@code NONE}
     * @param members those who went by this link by name, of a part
     * @param rest whether members who are not named in a link beside this one went by it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Link(UUID fromId, UUID toId, String extent, List<UUID> members, boolean rest) {
        boolean names(UUID member) {
            return members != null && members.contains(member);
        }

        boolean takesAll() {
            return extent.equals("SAME") || extent.equals("WHOLE");
        }

        boolean takesTheRest() {
            return rest || takesAll();
        }
    }
}
