package vn.xeploai.ratings.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.LocalScheme;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** What other ratings of the same person say. */
class OtherFactsTest {
    private final UUID person = UUID.randomUUID();
    private final FactSheet sheet = new FactSheet();

    @ParameterizedTest
    @CsvSource({
        "2022, DECIDED,   HTTNV,  true, GOOD",
        "2022, PUBLISHED, HTXSNV, true, EXCELLENT",
        "2022, PENDING,   ,       true, ",
        "2021, DECIDED,   HTTNV,  ,     ",
    })
    void theOfficialsTierIsThatOfTheSamePeriod(
            String period, RatingState state, String grade, Boolean official, String tier) throws IOException {
        new OtherFacts(new Schemes()).put(member("2022", "P2019"), List.of(asOfficial(period, state, grade)), sheet);

        assertEquals(Optional.ofNullable(official), sheet.facts().find(Fact.OFFICIAL));
        assertEquals(Optional.ofNullable(tier), sheet.facts().find(Fact.OFFICIAL_TIER));
    }

    /** The grades of the quarters, and how many were not completed. */
    @ParameterizedTest
    @CsvSource({"KHTNV, 1", "HTNV KHTNV KHTNV, 2", "HTNV HTNV HTNV, ", "HTNV HTNV HTNV HTTNV, 0"})
    void badQuartersAreKnownAndNoneOnlyWhenAllAreDecided(String grades, BigDecimal bad) throws IOException {
        var told = Arrays.asList(grades.split(" "));
        var quarters = IntStream.range(0, told.size())
                .mapToObj(at -> quarter(at + 1, told.get(at)))
                .toList();

        new OtherFacts(new Schemes()).put(member("2026", "P2026"), quarters, sheet);

        assertEquals(Optional.ofNullable(bad), sheet.facts().number(Fact.QUARTERS_NOT_COMPLETED));
    }

    @Test
    void anUndecidedRatingAsOfficialStandsInTheWayOfTheMembers() throws IOException {
        var scheme = new Schemes().get("P2019", 1);
        var day = LocalDate.of(2022, 12, 20);
        var judged = new Judged(
                member("2022", "P2019"), LocalScheme.asWritten(scheme), RatingState.DECIDED, "HTNV", null, day, false);
        var undecided = asOfficial("2022", RatingState.PENDING, null);

        var related = OrderFacts.asOfficial(judged, List.of(undecided), List.of());
        var rules = new ConclusionRule(judged, sheet.facts(), null)
                .findings(related).stream().map(Finding::rule).toList();

        assertEquals(
                List.of("V17a"),
                rules.stream().filter(rule -> rule.startsWith("V17")).toList());
        assertEquals(List.of(), OrderFacts.asOfficial(judged, List.of(undecided), List.of(undecided.id())));
    }

    private OtherRating asOfficial(String period, RatingState state, String grade) {
        return new OtherRating(
                UUID.randomUUID(), person, SubjectKind.OFFICIAL, period, Track.STATE, "S2020", 1, state, grade);
    }

    private OtherRating quarter(int number, String grade) {
        var id = UUID.randomUUID();
        var period = "2026-Q" + number;
        return new OtherRating(
                id, person, SubjectKind.MEMBER, period, Track.PARTY, "P2026", 1, RatingState.DECIDED, grade);
    }

    private AssessedRow member(String period, String scheme) {
        return Rows.of(new Subject(SubjectKind.MEMBER, person), UUID.randomUUID(), period, scheme);
    }
}
