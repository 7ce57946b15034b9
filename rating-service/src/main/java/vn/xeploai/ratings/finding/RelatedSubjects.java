package vn.xeploai.ratings.finding;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.ratings.fact.RatedSubject;
import vn.xeploai.ratings.rule.OrderRule.RelatedSubject;
import vn.xeploai.ratings.scheme.Order;
import vn.xeploai.ratings.scheme.Order.OrderRelation;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which subjects should have been concluded before others and are not: of each kind the first. */
@Singleton
class RelatedSubjects {
    private final FindingSql sql;

    RelatedSubjects(FindingSql sql) {
        this.sql = sql;
    }

    /**
     * @param together ratings that the same document decides
     * @return by rating; those without any are left out
     */
    Map<UUID, List<RelatedSubject>> unconcluded(
            List<Conclusion> conclusions, Set<UUID> together, OffsetDateTime knownAt) {
        var ordered = conclusions.stream().filter(RelatedSubjects::isOrdered).toList();
        var kinds = ordered.stream()
                .map(Conclusion::subject)
                .collect(Collectors.toMap(RatedSubject::ratingId, RatedSubject::subjectKind));
        var found = new HashMap<UUID, List<RelatedSubject>>();
        for (var row : read(ordered, together, knownAt)) {
            var kind = kinds.get(row.askedId());
            if (kind.person() && !row.sameUnit()) continue;
            var subject = new Subject(row.subjectKind(), row.subjectId());
            add(new RelatedSubject(subject, relation(kind, row), false), row.askedId(), found);
        }
        for (var conclusion : conclusions) {
            asOfficial(conclusion, together)
                    .ifPresent(official -> add(official, conclusion.subject().ratingId(), found));
            agencyOf(conclusion)
                    .ifPresent(agency -> add(agency, conclusion.subject().ratingId(), found));
        }
        return found;
    }

    private static void add(RelatedSubject related, UUID rating, Map<UUID, List<RelatedSubject>> to) {
        to.computeIfAbsent(rating, any -> new ArrayList<>()).add(related);
    }

    /** A member waits for nobody below them; a leader for the collective of their own unit. */
    private static boolean isOrdered(Conclusion conclusion) {
        var kind = conclusion.subject().subjectKind();
        return conclusion.hasGrade()
                && kind != SubjectKind.MEMBER
                && kind != SubjectKind.OFFICIAL
                && !conclusion.scheme().rules(Order.class, kind).isEmpty();
    }

    private List<FindingSql.Unconcluded> read(List<Conclusion> ordered, Set<UUID> together, OffsetDateTime knownAt) {
        if (ordered.isEmpty()) return List.of();
        return sql.unconcluded(
                column(ordered, one -> one.subject().ratingId()).toArray(UUID[]::new),
                column(ordered, one -> one.subject().campaignId()).toArray(UUID[]::new),
                column(ordered, one -> one.subject().unitId()).toArray(UUID[]::new),
                column(ordered, one -> one.day().toString()).toArray(String[]::new),
                together,
                knownAt);
    }

    private static <T> List<T> column(List<Conclusion> conclusions, Function<Conclusion, T> value) {
        return conclusions.stream().map(value).toList();
    }

    private static OrderRelation relation(SubjectKind asked, FindingSql.Unconcluded row) {
        if (row.subjectKind().person() || asked.person()) return OrderRelation.MEMBER_OF;
        return row.sameUnit() ? OrderRelation.SAME_UNIT : OrderRelation.BELOW;
    }

    /** The same person's rating as an official, if there is one and it is not concluded. */
    static Optional<RelatedSubject> asOfficial(Conclusion conclusion, Set<UUID> together) {
        return conclusion
                .sheet()
                .ratingAsOfficial()
                .filter(official -> !official.concluded() && !together.contains(official.ratingId()))
                .map(official -> new Subject(SubjectKind.OFFICIAL, official.subjectId()))
                .map(official -> new RelatedSubject(official, OrderRelation.SAME_PERSON, false));
    }

    /** The agency in which an organisation is, if it is rated on the State's side and was not concluded before the organisation. */
    private static Optional<RelatedSubject> agencyOf(Conclusion conclusion) {
        return conclusion
                .sheet()
                .ratingOfAgency()
                .filter(agency -> !agency.concludedBy(conclusion.day()))
                .map(agency -> new Subject(SubjectKind.AGENCY, agency.subjectId()))
                .map(agency -> new RelatedSubject(agency, OrderRelation.SAME_UNIT, false));
    }
}
