package vn.xeploai.ratings.fact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Supplies facts about subjects. Every bean of this type is called, those with a higher {@code @Priority} first, so that another package of
 * the service can add facts from its own tables.
 */
public interface FactSource {
    /** The priority of facts that are recorded or derived from records. */
    int RECORD = 2000;
    /** The priority of what units report about themselves; it counts only where no record has the fact. */
    int REPORT = 1000;
    /** The priority of what follows from the reports of others; it counts only where the subject's own unit has not reported the fact. */
    int DERIVED = 500;

    /**
     * Enters the facts of all sheets by a fixed number of statements, however many sheets there are. It is called within the transaction of
     * an act, under its locks, and must not call other services.
     */
    void fill(FactBatch batch);

    /**
     * The sheets of subjects of one campaign, filled together.
     *
     * @param foundings of young units, read from member-service before the act
     */
    record FactBatch(List<FactSheet> sheets, OffsetDateTime knownAt, Foundings foundings) {
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
}
