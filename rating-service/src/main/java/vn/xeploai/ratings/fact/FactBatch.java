package vn.xeploai.ratings.fact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * The sheets of subjects of one campaign, filled together.
 *
 * @param foundings of young units, asked of member-service beforehand
 */
public record FactBatch(List<FactSheet> sheets, OffsetDateTime knownAt, Foundings foundings) {
    public Set<UUID> ratingIds() {
        return ids(RatedSubject::ratingId);
    }

    public Set<UUID> subjectIds() {
        return ids(RatedSubject::subjectId);
    }

    Set<UUID> campaignIds() {
        return ids(RatedSubject::campaignId);
    }

    /** The units of leaders, officials, collectives and organisations. */
    Set<UUID> unitIds() {
        return sheets.stream()
                .map(FactSheet::subject)
                .filter(subject -> subject.subjectKind() != SubjectKind.MEMBER)
                .map(RatedSubject::unitId)
                .collect(Collectors.toSet());
    }

    private Set<UUID> ids(Function<RatedSubject, UUID> id) {
        return sheets.stream().map(FactSheet::subject).map(id).collect(Collectors.toSet());
    }
}
