package vn.xeploai.emulation.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.xeploai.emulation.eligibility.EligibilityRecords.YearRating;
import vn.xeploai.emulation.title.Answer;
import vn.xeploai.emulation.title.Evidence;
import vn.xeploai.emulation.title.Evidence.EvidenceKind;
import vn.xeploai.emulation.title.RecipientNeed.TierInARow;
import vn.xeploai.emulation.title.RecipientNeed.TitlesInARow;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;
import vn.xeploai.ratings.scheme.Truth;

/** Five years in a row until 2020, in which the recipient may have been transferred as often as it likes. */
class YearRuleTest {
    private static final String EXCELLENT = "2016 X, 2017 X, 2018 X, 2019 X, 2020 X";

    private static Answer fiveYears(Recorded recorded) {
        return fiveYears(recorded, SubjectKind.MEMBER);
    }

    private static Answer fiveYears(Recorded recorded, SubjectKind kind) {
        var need = new TierInARow(List.of(kind), Tier.EXCELLENT, null, 5);
        return new YearRule(recorded.place(), 2020, recorded.records()).tiers(need);
    }

    private static Recorded cell(String years) {
        return Recorded.as(SubjectKind.CELL).rated(years);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016 X, 2017 X, 2018 X, 2019 X, 2020 X | TRUE | ''",
                "2016 X, 2017 X, 2018 X, 2019 T, 2020 X | FALSE | 2019",
                "2015 X, 2016 X, 2017 X, 2018 X, 2019 X | UNKNOWN | 2020",
                "2016 X, 2017 X, 2018 X, 2020 X | UNKNOWN | 2019",
                "2016 X, 2017 X, 2018 CANCELLED, 2019 X, 2020 X | UNKNOWN | 2018",
                "2016 X, 2017 X, 2018 NOT_RATED, 2019 X, 2020 X | FALSE | 2018",
                "2016 X, 2017 X, 2018 X, 2019 X, 2020 PROPOSED | UNKNOWN | 2020",
                "2016 X, 2017 X, 2018 X, 2019 X, 2020 ON_HOLD | UNKNOWN | 2020",
                "2016 X, 2018 H, 2019 X, 2020 X | FALSE | 2017 2018",
                "2016 X, 2017 X, 2018 X, 2018 T, 2019 X, 2020 X | TRUE | ''",
                "'' | UNKNOWN | 2016 2017 2018 2019 2020",
            })
    void eachYearIsDecidedUncancelledAndOfTheTier(String years, Truth met, String missing) {
        var answer = fiveYears(Recorded.as(SubjectKind.MEMBER).rated(years == null ? "" : years));

        assertEquals(met, answer.met());
        assertEquals(missing, String.join(" ", answer.missing()));
        assertEquals(answer.missing().size(), answer.lacking());
    }

    @Test
    void theRatingsAreTheEvidence() {
        var recorded = Recorded.as(SubjectKind.MEMBER).rated(EXCELLENT);

        var answer = fiveYears(recorded);

        var ids = recorded.records().years().ratings().get(Recorded.RECIPIENT).stream()
                .map(rating -> new Evidence(EvidenceKind.RATING, rating.ratingId()))
                .toList();
        assertEquals(ids, answer.evidence());
        assertEquals(
                "2016 = EXCELLENT, 2017 = EXCELLENT, 2018 = EXCELLENT, 2019 = EXCELLENT, 2020 = EXCELLENT",
                answer.actual());
    }

    @Test
    void theDistinctionIsNeededInEachYear() {
        var need = new TierInARow(List.of(SubjectKind.CELL), Tier.EXCELLENT, "TIEU_BIEU", 2);
        var once = cell("2019 X, 2020 X TIEU_BIEU");
        var twice = cell("2019 X TIEU_BIEU, 2020 X TIEU_BIEU");

        assertEquals(
                List.of("2019"),
                new YearRule(once.place(), 2020, once.records()).tiers(need).missing());
        assertEquals(
                Truth.TRUE,
                new YearRule(twice.place(), 2020, twice.records()).tiers(need).met());
    }

    /** A year in which somebody was not rated since she was on maternity leave is not held against her. */
    @Test
    void maternityLeaveDoesNotBreakARow() {
        var years = "2016 X, 2017 X, 2018 NOT_RATED, 2019 X, 2020 X";
        var leave = Recorded.as(SubjectKind.MEMBER).rated(years).onMaternityLeave("2018-02-01", "2018-08-01");
        var other = Recorded.as(SubjectKind.MEMBER).rated(years).onMaternityLeave("2017-02-01", "2017-08-01");

        assertEquals(Truth.UNKNOWN, fiveYears(leave).met());
        assertEquals(Truth.FALSE, fiveYears(other).met());
    }

    @Test
    void aMemberWasNotRatedBeforeAdmission() {
        var admitted = Recorded.as(SubjectKind.MEMBER)
                .rated("2017 X, 2018 X, 2019 X, 2020 X")
                .beginning("2017-01-01");

        assertEquals(Truth.FALSE, fiveYears(admitted).met());
        assertEquals(List.of("2016"), fiveYears(admitted).missing());
    }

    @Test
    void aNewUnitHasNoYearsBeforeItsFounding() {
        var founded = cell("2018 X, 2019 X, 2020 X").beginning("2017-05-01");

        assertEquals(Truth.FALSE, fiveYears(founded, SubjectKind.CELL).met());
        assertEquals(
                List.of("2016", "2017"), fiveYears(founded, SubjectKind.CELL).missing());
    }

    @Test
    void aRenamedOrMovedUnitIsTheSame() {
        assertEquals(Truth.TRUE, fiveYears(cell(EXCELLENT), SubjectKind.CELL).met());
    }

    /** No text says whose years count after a merger: each predecessor's are shown. */
    @Test
    void yearsBeforeAMergerAreUnknownUntilADocumentRecognisesThem() {
        var merged = cell("2019 X, 2020 X")
                .beginning("2019-07-01")
                .succeeding("2019-07-01", "2016 X, 2017 X, 2018 X", "2016 T, 2018 X");

        var answer = fiveYears(merged, SubjectKind.CELL);

        assertEquals(Truth.UNKNOWN, answer.met());
        assertEquals(List.of("2016", "2017", "2018"), answer.missing());
        assertTrue(answer.actual().startsWith("2016 = {EXCELLENT; GOOD}, 2017 = {EXCELLENT; ?}"), answer.actual());
        assertEquals(7, answer.evidence().size());

        var recognised = fiveYears(merged.recognised(2016, 2018), SubjectKind.CELL);

        assertEquals(Truth.TRUE, recognised.met());
        assertEquals(
                EvidenceKind.STREAK_RECOGNITION, recognised.evidence().get(0).kind());
    }

    /** It kept its id and took in another one: its own years before that are in question, too. */
    @Test
    void theYearsOfAUnitThatAbsorbedAnotherAreUnknown() {
        var absorbed = cell(EXCELLENT).succeeding("2018-03-01", "2016 K, 2017 K");

        var answer = fiveYears(absorbed, SubjectKind.CELL);

        assertEquals(Truth.UNKNOWN, answer.met());
        assertEquals(List.of("2016", "2017"), answer.missing());
    }

    @Test
    void aLowerYearAfterTheMergerIsCertain() {
        var merged = cell("2019 T, 2020 X").succeeding("2019-07-01", "2016 X, 2017 X, 2018 X");

        assertEquals(Truth.FALSE, fiveYears(merged, SubjectKind.CELL).met());
    }

    @Test
    void anUnknownOriginIsNoNo() {
        assertEquals(
                Truth.UNKNOWN,
                fiveYears(cell(EXCELLENT).ofUnknownOrigin(), SubjectKind.CELL).met());
    }

    @Test
    void aRecognitionCoversItsYearsOnly() {
        var some = cell("2020 X").recognised(2017, 2019);

        assertEquals(List.of("2016"), fiveYears(some, SubjectKind.CELL).missing());
    }

    @Test
    void aRecognitionDoesNotRaiseWhatTheUnitWasRatedItself() {
        var raised = cell("2016 T, 2017 X, 2018 X, 2019 X, 2020 X").recognised(2016, 2018);

        assertEquals(Truth.FALSE, fiveYears(raised, SubjectKind.CELL).met());
        assertEquals(List.of("2016"), fiveYears(raised, SubjectKind.CELL).missing());
    }

    /** Of several kinds as which somebody is rated, the first one decides, whatever they were rated as another. */
    @Test
    void aYearIsLowerByTheFirstKind() {
        var ofYear = Stream.concat(ratings(SubjectKind.OFFICIAL, "2020 X"), ratings(SubjectKind.LEADER, "2020 T"))
                .toList();

        assertTrue(YearRule.isLower(ofYear, excellent(SubjectKind.LEADER, SubjectKind.OFFICIAL)));
        assertFalse(YearRule.isLower(ofYear, excellent(SubjectKind.OFFICIAL, SubjectKind.LEADER)));
        assertFalse(YearRule.isLower(List.of(), excellent(SubjectKind.LEADER)));
    }

    private static Stream<YearRating> ratings(SubjectKind kind, String years) {
        return Recorded.as(kind).rated(years).records().years().ratings().get(Recorded.RECIPIENT).stream();
    }

    private static TierInARow excellent(SubjectKind... kinds) {
        return new TierInARow(List.of(kinds), Tier.EXCELLENT, null, 1);
    }

    /** Who does not hold a title is known where somebody was awarded it. */
    @Test
    void titlesInARowAreCountedByYears() {
        var need = new TitlesInARow(List.of("CSTDCS"), 3, true);
        var official = Recorded.as(SubjectKind.OFFICIAL).rated("2018 X, 2019 X, 2020 X");

        assertEquals(Truth.UNKNOWN, titles(official, need).met());
        assertEquals(
                Truth.FALSE,
                titles(official.holding("CSTDCS", 2018, 2020), need).met());
        assertEquals(List.of("2019"), titles(official, need).missing());
        assertEquals(Truth.TRUE, titles(official.holding("CSTDCS", 2019), need).met());
    }

    private static Answer titles(Recorded recorded, TitlesInARow need) {
        return new YearRule(recorded.place(), 2020, recorded.records()).titles(need);
    }
}
