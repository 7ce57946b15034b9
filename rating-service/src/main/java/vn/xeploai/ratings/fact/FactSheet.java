package vn.xeploai.ratings.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.xeploai.ratings.fact.FactEntry.FactOrigin;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Facts;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** What is known of one subject on one day, entered by one source after the other. */
public final class FactSheet {
    private static final Set<FactOrigin> GROUNDS = EnumSet.of(FactOrigin.MEASURE, FactOrigin.TASK);

    private final RatedSubject subject;
    private final LocalDate day;
    private final Map<Fact, FactEntry> entries = new EnumMap<>(Fact.class);
    private OpinionFacts.Points given;
    private Map<String, BigDecimal> scores;
    private List<OtherRating> otherRatings = List.of();
    private boolean consulted;

    /** @param day on which the rating was or is to be concluded, or as of which it is assessed */
    public FactSheet(RatedSubject subject, LocalDate day) {
        this.subject = subject;
        this.day = day;
    }

    /** Enters a fact, unless a source before this one has. */
    public void put(Fact fact, Object value, FactOrigin source, Collection<UUID> references) {
        entries.putIfAbsent(fact, new FactEntry(fact, fact.label(), value, source, List.copyOf(references)));
    }

    public void put(Fact fact, Object value, FactOrigin source) {
        put(fact, value, source, List.of());
    }

    public List<FactEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The same as the rules read it. */
    public Facts facts() {
        var facts = Facts.none();
        for (var entry : entries.values()) {
            facts = switch (entry.fact().type()) {
                case NUMBER -> facts.with(entry.fact(), (BigDecimal) entry.value());
                case YES_NO -> facts.with(entry.fact(), (boolean) entry.value());
                case WORD -> facts.with(entry.fact(), (String) entry.value());
            };
        }
        return facts;
    }

    void score(OpinionFacts.Points points, Map<String, BigDecimal> byCriterion) {
        given = points;
        scores = Map.copyOf(byCriterion);
    }

    /** Enters what the points amount to by a scale that an authority has divided further. */
    public void rescore(Scheme scheme) {
        if (given != null) OpinionFacts.fill(this, given, scheme);
    }

    /** There is an opinion on the subject. */
    void consult() {
        consulted = true;
    }

    /** Whether anybody has given an opinion or points, or reported a measure, or whether tasks are counted in its place. */
    public boolean hasGround() {
        return consulted || entries.values().stream().map(FactEntry::source).anyMatch(GROUNDS::contains);
    }

    void add(List<OtherRating> ratings) {
        otherRatings = List.copyOf(ratings);
    }

    /** Points by the code of a criterion, without the total; null if no points were given. */
    public Map<String, BigDecimal> scores() {
        return scores;
    }

    /** The rating of the same person and period as an official, on the State's track. */
    public Optional<OtherRating> ratingAsOfficial() {
        return otherRatings.stream()
                .filter(other -> other.track() == Track.STATE && other.subjectKind() == SubjectKind.OFFICIAL)
                .filter(other -> other.periodText().equals(subject.periodText()))
                .findFirst();
    }

    /** The rating of the agency in which an organisation is, of the same period. */
    public Optional<OtherRating> ratingOfAgency() {
        return otherRatings.stream()
                .filter(other -> other.subjectKind() == SubjectKind.AGENCY)
                .filter(other -> other.periodText().equals(subject.periodText()))
                .findFirst();
    }

    /** The ratings of the very same subject in campaigns of the same track, this one among them. */
    public List<OtherRating> ratingsOfSubject() {
        return otherRatings.stream()
                .filter(other -> other.track() == subject.track()
                        && other.subjectKind() == subject.subjectKind()
                        && other.subjectId().equals(subject.subjectId()))
                .toList();
    }

    public RatedSubject subject() {
        return subject;
    }

    public LocalDate day() {
        return day;
    }
}
