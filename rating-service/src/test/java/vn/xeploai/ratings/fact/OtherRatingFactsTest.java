package vn.xeploai.ratings.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Schemes;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** What other ratings of the same person say. */
class OtherRatingFactsTest {
    private final UUID person = UUID.randomUUID();
    private final Subject member = new Subject(SubjectKind.MEMBER, person);

    @ParameterizedTest
    @CsvSource({
        "2022, DECIDED,   HTTNV,  true, GOOD",
        "2022, PUBLISHED, HTXSNV, true, EXCELLENT",
        "2022, PENDING,   ,       true, ",
        "2021, DECIDED,   HTTNV,  ,     ",
    })
    void theOfficialsTierIsThatOfTheSamePeriod(
            String period, RatingState state, String grade, Boolean official, String tier) throws IOException {
        var sheet = Sheets.of(member, "2022", "P2019", asOfficial(period, state, grade));

        OtherRatingFacts.fill(sheet, new Schemes());

        assertEquals(Optional.ofNullable(official), sheet.facts().find(Fact.OFFICIAL));
        assertEquals(Optional.ofNullable(tier), sheet.facts().find(Fact.OFFICIAL_TIER));
    }

    /** The grades of the quarters, and how many were not completed. */
    @ParameterizedTest
    @CsvSource({"KHTNV, 1", "HTNV KHTNV KHTNV, 2", "HTNV HTNV HTNV, ", "HTNV HTNV HTNV HTTNV, 0"})
    void badQuartersAreKnownAndNoneOnlyWhenAllAreDecided(String grades, BigDecimal bad) throws IOException {
        var given = Arrays.asList(grades.split(" "));
        var quarters = IntStream.range(0, given.size())
                .mapToObj(at -> quarter(at + 1, given.get(at)))
                .toArray(OtherRating[]::new);
        var sheet = Sheets.of(member, "2026", "P2026", quarters);

        OtherRatingFacts.fill(sheet, new Schemes());

        assertEquals(Optional.ofNullable(bad), sheet.facts().number(Fact.QUARTERS_NOT_COMPLETED));
    }

    private OtherRating asOfficial(String period, RatingState state, String grade) {
        return new OtherRating(
                UUID.randomUUID(), person, SubjectKind.OFFICIAL, period, Track.STATE, "S2020", 1, state, grade, null);
    }

    private OtherRating quarter(int number, String grade) {
        var id = UUID.randomUUID();
        var period = "2026-Q" + number;
        return new OtherRating(
                id, person, SubjectKind.MEMBER, period, Track.PARTY, "P2026", 1, RatingState.DECIDED, grade, null);
    }
}
