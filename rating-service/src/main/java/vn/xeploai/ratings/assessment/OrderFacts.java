package vn.xeploai.ratings.assessment;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.xeploai.ratings.rule.Related;
import vn.xeploai.ratings.scheme.Order;
import vn.xeploai.ratings.scheme.OrderRelation;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Which subjects should have been concluded before others and are not: of each kind the first. */
@Singleton
class OrderFacts {
    private final OrderQueries queries;

    OrderFacts(OrderQueries queries) {
        this.queries = queries;
    }

    /**
     * @param together ratings that the same paper decides
     * @return by rating; those without any are left out
     */
    Map<UUID, List<Related>> of(Collection<Judged> judged, Collection<UUID> together, OffsetDateTime knownAt) {
        var asked = judged.stream().filter(OrderFacts::isOrdered).toList();
        var kinds = new HashMap<UUID, SubjectKind>();
        asked.forEach(one -> kinds.put(one.row().id(), one.row().subjectKind()));
        var found = new HashMap<UUID, List<Related>>();
        for (var row : queries.unconcluded(asked, together, knownAt)) {
            if (kinds.get(row.askedId()).person() && !row.sameUnit()) continue;
            found.computeIfAbsent(row.askedId(), any -> new ArrayList<>()).add(related(kinds.get(row.askedId()), row));
        }
        return found;
    }

    /** A member waits for nobody below him; a leader for the collective of his own unit. */
    private static boolean isOrdered(Judged judged) {
        var kind = judged.row().subjectKind();
        return judged.hasGrade()
                && kind != SubjectKind.MEMBER
                && kind != SubjectKind.OFFICIAL
                && !judged.scheme().rules(Order.class, kind).isEmpty();
    }

    private static Related related(SubjectKind asked, RelatedRow row) {
        return new Related(new Subject(row.subjectKind(), row.subjectId()), relation(asked, row), false);
    }

    private static OrderRelation relation(SubjectKind asked, RelatedRow row) {
        if (row.subjectKind().person() || asked.person()) return OrderRelation.MEMBER_OF;
        return row.sameUnit() ? OrderRelation.SAME_UNIT : OrderRelation.BELOW;
    }

    /** The same person's rating as an official, if it is there and not concluded. */
    static List<Related> asOfficial(Judged judged, List<OtherRating> others, Collection<UUID> together) {
        return OtherFacts.asOfficial(judged.row(), others)
                .filter(official -> !official.concluded() && !together.contains(official.id()))
                .map(official -> new Related(
                        new Subject(SubjectKind.OFFICIAL, official.subjectId()), OrderRelation.SAME_PERSON, false))
                .map(List::of)
                .orElse(List.of());
    }
}
