package vn.xeploai.ratings.finding;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.xeploai.ratings.fact.FactService;
import vn.xeploai.ratings.fact.Foundings;
import vn.xeploai.ratings.fact.RatedSubject;
import vn.xeploai.ratings.quota.FullQuotas;
import vn.xeploai.ratings.quota.FullQuotas.CountedRating;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.FullQuota;
import vn.xeploai.ratings.rule.GradeRule;
import vn.xeploai.ratings.scheme.Quota;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Severity;

/** Tests conclusions against the rules, many at a time: what is recorded is read by sets, the rules are tested one by one. */
@Singleton
public class Assessments {
    private final FactService facts;
    private final Schemes schemes;
    private final EffectiveSchemes localSchemes;
    private final RelatedSubjects relatedSubjects;

    Assessments(FactService facts, Schemes schemes, EffectiveSchemes localSchemes, RelatedSubjects relatedSubjects) {
        this.facts = facts;
        this.schemes = schemes;
        this.localSchemes = localSchemes;
        this.relatedSubjects = relatedSubjects;
    }

    /** Asks member-service about the young units among these ratings, before anything is locked. */
    public Foundings foresee(Collection<UUID> ratings) {
        return facts.foundings(facts.subjects(ratings, OffsetDateTime.MAX), OffsetDateTime.MAX);
    }

    /**
     * The findings of the lines of one document, as if it were recorded now. Asked within its transaction after its ratings are locked,
     * they hold until it ends. What the document decides together counts as decided. A dozen statements, however many lines.
     *
     * @param lines with a grade or a reason for none; cancellations are not tested
     * @param foreseen about young units
     * @return the findings of each known rating, also where there are none; those of quotas and competence are not among them
     * @throws FindingRefusal 409 {@code roster-changed-meanwhile} if a rating is in a young unit that was not foreseen
     */
    public Map<UUID, List<Finding>> findings(Collection<DocumentLine> lines, Foundings foreseen) {
        if (lines.isEmpty()) return Map.of();
        var byRating = new HashMap<UUID, DocumentLine>();
        lines.forEach(line -> byRating.put(line.ratingId(), line));
        List<Conclusion> conclusions = new ArrayList<>();
        for (var subject : facts.subjects(byRating.keySet(), OffsetDateTime.MAX)) {
            if (facts.isYoung(subject) && !foreseen.covers(subject.unitId())) throw FindingRefusal.rosterChanged();
            conclusions.add(Conclusion.proposed(subject, scheme(subject), byRating.get(subject.ratingId())));
        }
        return findings(complete(conclusions, OffsetDateTime.MAX, foreseen), byRating.keySet(), OffsetDateTime.MAX);
    }

    /**
     * The current conclusions of ratings of one campaign; asks member-service about young units.
     *
     * @param today the day as of which undecided ratings are assessed
     */
    List<Conclusion> current(Collection<UUID> ratings, OffsetDateTime knownAt, LocalDate today) {
        var subjects = facts.subjects(ratings, knownAt);
        var conclusions = subjects.stream()
                .map(subject -> Conclusion.current(subject, scheme(subject), today))
                .toList();
        return complete(conclusions, knownAt, facts.foundings(subjects, knownAt));
    }

    private Scheme scheme(RatedSubject subject) {
        return schemes.get(subject.schemeId(), subject.schemeRevision())
                .in(subject.period().kind());
    }

    /** With all facts, and under the scheme as the authorities above each subject have adjusted it. */
    private List<Conclusion> complete(List<Conclusion> conclusions, OffsetDateTime knownAt, Foundings foundings) {
        facts.fill(conclusions.stream().map(Conclusion::sheet).toList(), knownAt, foundings);
        return localSchemes.apply(conclusions, knownAt);
    }

    /** The findings of each rating, also where there are none, in the order of the conclusions. */
    Map<UUID, List<Finding>> findings(List<Conclusion> conclusions, FullQuotas quotas, OffsetDateTime knownAt) {
        return findings(counted(conclusions, Assessments::restsOnQuota, quotas), Set.of(), knownAt);
    }

    /**
     * The same conclusion with the quotas that have no place for its subject. While a group has nobody in the best tier, it is only being
     * rated, and its quota is not what bars an undecided subject.
     */
    Conclusion counted(Conclusion conclusion, FullQuotas quotas) {
        var counted =
                counted(List.of(conclusion), Assessments::hasQuota, quotas).get(0);
        if (counted.hasGrade()) return counted;
        return counted.with(
                counted.fullQuotas().stream().filter(FullQuota::hasOthers).toList());
    }

    private static List<Conclusion> counted(
            List<Conclusion> conclusions, Predicate<Conclusion> asks, FullQuotas quotas) {
        var full = quotas.of(conclusions.stream()
                .filter(asks)
                .map(one -> new CountedRating(
                        one.subject().ratingId(),
                        one.subject().subjectKind(),
                        one.subject().unitId(),
                        one.grade(),
                        one.day()))
                .toList());
        return conclusions.stream()
                .map(one -> one.with(full.getOrDefault(one.subject().ratingId(), List.of())))
                .toList();
    }

    private static boolean hasQuota(Conclusion conclusion) {
        return conclusion.scheme().rules(Quota.class, conclusion.subject().subjectKind()).stream()
                .anyMatch(quota -> quota.severity() == Severity.ERROR);
    }

    /** Whether the findings against the grade depend on whether the quota of the best tier is full. */
    private static boolean restsOnQuota(Conclusion conclusion) {
        return conclusion.hasGrade() && hasQuota(conclusion) && GradeRule.restsOnQuota(conclusion.question());
    }

    private Map<UUID, List<Finding>> findings(
            List<Conclusion> conclusions, Set<UUID> together, OffsetDateTime knownAt) {
        var earlier = relatedSubjects.unconcluded(conclusions, together, knownAt);
        Map<UUID, List<Finding>> findings = new LinkedHashMap<>();
        for (var conclusion : conclusions) {
            var rating = conclusion.subject().ratingId();
            var found = new ConclusionRule(conclusion, schemes).findings(earlier.getOrDefault(rating, List.of()));
            findings.put(rating, conclusion.local().named(found));
        }
        return findings;
    }

    /**
     * What one line of a document is to conclude about a rating: either a grade or a reason for none.
     *
     * @param decidedOn the day of the document
     * @param replaces the decision that the line replaces; null if it names none
     * @param fullQuotas those that have no place for the subject beside the whole document
     */
    public record DocumentLine(
            UUID ratingId,
            String grade,
            String notRatedReason,
            LocalDate decidedOn,
            UUID replaces,
            List<FullQuota> fullQuotas) {}
}
