package vn.xeploai.standalone.sample;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.standalone.province.Campaign;
import vn.xeploai.standalone.province.Campaign.Scope;
import vn.xeploai.standalone.province.Campaign.Submission;
import vn.xeploai.standalone.province.Document;
import vn.xeploai.standalone.province.Json;
import vn.xeploai.standalone.province.Member;
import vn.xeploai.standalone.province.Post;
import vn.xeploai.standalone.province.Rating;
import vn.xeploai.standalone.province.SubjectKind;
import vn.xeploai.standalone.province.Unit;

class SampleRatingsTest {
    private static final SampleData SAMPLE = SampleData.generate();
    private static final Sums SUMS = new Sums(SAMPLE);
    private static final Set<Scope> ALL =
            Set.of(Scope.MEMBERS_AND_ORGANISATIONS, Scope.WITH_SUPERIORS, Scope.WITH_LEADERS);
    private static final Map<String, Member> MEMBERS =
            SAMPLE.members().stream().collect(toMap(Member::key, Function.identity()));

    @Test
    void theCampaignsAreThoseOfTheScenarioYears() {
        var years = SAMPLE.campaigns().stream()
                .map(campaign -> campaign.root() + " " + campaign.year()
                        + (campaign.scope() == Scope.OFFICIALS ? " officials" : ""))
                .sorted()
                .toList();

        assertEquals(
                List.of(
                        "195 2017",
                        "2025/31153 2025",
                        "2025/31153 2025 officials",
                        "2025/31157 2025",
                        "2025/31157 2025 officials",
                        "2025/31162 2025",
                        "2025/31162 2025 officials",
                        "205 2018",
                        "253 2018",
                        "31144 2012",
                        "31144 2015",
                        "916 2013",
                        "916 2014",
                        "917 2021",
                        "917 2022",
                        "917 2023",
                        "917 2024",
                        "917 2024 officials"),
                years);
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void everybodyWhoCountsIsInOneDocumentAndNobodyElse(Campaign campaign) {
        var day = LocalDate.of(campaign.year(), 12, 31);
        var cells = SUMS.cellsOf(campaign).stream().map(Unit::key).collect(toSet());
        var listed = campaign.documents().stream()
                .flatMap(document -> document.ratings().stream())
                .filter(rating -> rating.kind() == SubjectKind.MEMBER)
                .map(Rating::subject)
                .toList();
        var counted = SAMPLE.members().stream()
                .filter(member -> cells.contains(SUMS.cellOf(member, campaign)) && member.countsOn(day))
                .map(Member::key)
                .toList();

        assertEquals(listed.size(), new HashSet<>(listed).size());
        assertEquals(new HashSet<>(counted), new HashSet<>(listed));
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void theReasonForNotRatingAMemberFitsTheirStanding(Campaign campaign) {
        for (var rating : Documents.ratings(campaign)) {
            if (rating.kind() != SubjectKind.MEMBER) continue;
            var member = MEMBERS.get(rating.subject());
            var expected = reason(campaign.year(), member);

            if ("ABSENT".equals(rating.notRatedReason())) {
                assertEquals(null, expected);
                continue;
            }
            assertEquals(expected, rating.notRatedReason());
            assertEquals(expected == null, rating.grade() != null);
        }
    }

    @Test
    void theCommunesAreRatedByTheirDistrict() {
        for (var campaign : campaigns().filter(Campaign::closed).toList()) {
            var document = onCommunes(campaign);

            assertEquals(campaign.root(), document.decidingUnit());
            document.ratings().forEach(rating -> assertEquals(SubjectKind.GRASSROOTS_ORGANISATION, rating.kind()));
        }
    }

    @Test
    void oneCommuneHasNotReportedAndTheOthersHave() {
        var missing = new HashMap<Integer, List<String>>();
        for (var campaign : campaigns().toList()) {
            var submitted =
                    campaign.submissions().stream().map(Submission::unit).toList();
            SAMPLE.units().stream()
                    .filter(unit -> campaign.root().equals(unit.parent()) && !submitted.contains(unit.key()))
                    .forEach(unit -> missing.merge(campaign.year(), List.of(unit.key()), SampleRatingsTest::joined));
        }

        assertEquals(Map.of(2017, List.of("06805")), missing);
    }

    @ParameterizedTest
    @MethodSource("campaigns")
    void lowerOnesAreDecidedBeforeHigherOnesAndReportedInBetween(Campaign campaign) {
        for (var submission : campaign.submissions()) {
            if (campaign.closed() && submission.unit().equals(campaign.root())) continue;
            var dates = campaign.documents().stream()
                    .filter(document -> document.decidingUnit().equals(submission.unit()))
                    .map(Document::date)
                    .toList();

            assertEquals(dates.stream().sorted().distinct().toList(), dates);
            dates.forEach(date -> assertTrue(date.isBefore(submission.date())));
            assertEquals(campaign.year(), submission.date().getYear());
            if (campaign.closed()) {
                assertTrue(submission.date().isBefore(onCommunes(campaign).date()));
            }
        }
    }

    @Test
    void afterTheReformEveryCellReportsToItsWardAndTheWardToItsProvince() {
        for (var campaign : campaigns().filter(campaign -> !campaign.closed()).toList()) {
            var expected = SUMS.cellsOf(campaign).stream().map(Unit::key).collect(toSet());
            expected.add(campaign.root());
            var submitted =
                    campaign.submissions().stream().map(Submission::unit).toList();

            assertEquals(expected.size(), submitted.size());
            assertEquals(expected, new HashSet<>(submitted));
        }
    }

    private static Document onCommunes(Campaign campaign) {
        var documents = campaign.documents().stream()
                .filter(document -> document.ratings().get(0).kind() == SubjectKind.GRASSROOTS_ORGANISATION)
                .toList();
        assertEquals(1, documents.size());
        return documents.get(0);
    }

    /** Recent and suspended members have their own reasons from 2019 on. */
    private static String reason(int year, Member member) {
        var recent = member.admittedOn().isAfter(LocalDate.of(year, 7, 1));
        return switch (member.stateOn(LocalDate.of(year, 12, 31))) {
            case EXEMPT -> "EXEMPT_FROM_ACTIVITY";
            case SUSPENDED -> year >= 2019 ? "SUSPENDED" : year == 2018 ? "OTHER" : "UNDER_VERIFICATION";
            default -> year >= 2019 && recent ? "ADMITTED_UNDER_SIX_MONTHS" : null;
        };
    }

    @Test
    void everyLeaderAndEveryCommitteeIsRatedOnce() {
        for (var campaign :
                campaigns().filter(one -> one.scope() == Scope.WITH_LEADERS).toList()) {
            var leaders = subjects(campaign, SubjectKind.LEADER);
            var collectives = subjects(campaign, SubjectKind.COLLECTIVE);

            assertEquals(leaders.size(), new HashSet<>(leaders).size());
            assertTrue(leaders.size() > SUMS.cellsOf(campaign).size() / 2, campaign.name());
            assertEquals(collectives.size(), new HashSet<>(collectives).size());
            assertTrue(collectives.contains(campaign.root()));
        }
    }

    @Test
    void theProvinceDecidesOnADistrictOrWardThatIsTheRoot() {
        for (var campaign :
                campaigns().filter(one -> one.scope() == Scope.WITH_LEADERS).toList()) {
            assertEquals(List.of(campaign.root()), subjects(campaign, SubjectKind.SUPERIOR_ORGANISATION));
            campaign.documents().stream()
                    .filter(document -> document.ratings().stream()
                            .anyMatch(rating -> rating.kind() == SubjectKind.SUPERIOR_ORGANISATION))
                    .forEach(document -> assertEquals("92", document.decidingUnit()));
        }
    }

    @Test
    void officialsHoldAPostOfTheStateAndAreRatedOnce() {
        for (var campaign : SAMPLE.campaigns()) {
            if (campaign.scope() != Scope.OFFICIALS) continue;
            var officials = subjects(campaign, SubjectKind.OFFICIAL);

            assertTrue(officials.size() > 5, campaign.name());
            assertEquals(officials.size(), new HashSet<>(officials).size());
            for (var official : officials)
                assertTrue(MEMBERS.get(official).posts().stream().anyMatch(post -> post.side() == Post.Side.STATE));
        }
    }

    /** Those of the communes that report, each of which has a chairman. */
    @Test
    void everyAgencyIsRatedBeforeItsOfficials() {
        for (var campaign : SAMPLE.campaigns()) {
            if (campaign.scope() != Scope.OFFICIALS) continue;
            var agencies = subjects(campaign, SubjectKind.AGENCY);
            var communes = campaign.submissions().stream().map(Submission::unit).collect(toSet());

            assertEquals(communes, new HashSet<>(agencies), campaign.name());
            assertEquals(
                    SubjectKind.AGENCY,
                    campaign.documents().get(0).ratings().get(0).kind());
            campaign.documents().stream()
                    .skip(1)
                    .forEach(document ->
                            assertTrue(campaign.documents().get(0).date().isBefore(document.date())));
        }
    }

    private static List<String> subjects(Campaign campaign, SubjectKind kind) {
        return Documents.ratings(campaign).stream()
                .filter(rating -> rating.kind() == kind)
                .map(Rating::subject)
                .toList();
    }

    @Test
    void everyReasonOfTheSchemesThatFitsIsUsed() {
        var reasons = campaigns()
                .flatMap(campaign -> Documents.ratings(campaign).stream())
                .map(Rating::notRatedReason)
                .filter(Objects::nonNull)
                .collect(toSet());

        assertEquals(
                Set.of(
                        "EXEMPT_FROM_ACTIVITY",
                        "SUSPENDED",
                        "ADMITTED_UNDER_SIX_MONTHS",
                        "UNDER_VERIFICATION",
                        "OTHER",
                        "ABSENT"),
                reasons);
    }

    /** Reports on these years are quoted; later additions to the sample must not change them. */
    @Test
    void theRatingsUntil2023AreTheSameForever() throws Exception {
        var ratings = campaigns()
                .filter(campaign -> campaign.year() <= 2023)
                .flatMap(campaign -> Documents.ratings(campaign).stream())
                .toList();
        var hash =
                MessageDigest.getInstance("SHA-256").digest(Json.write(ratings).getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "cd0a98dd2b65deb087767ac1ecc0b704dc4bd0a2ad58f05d667decf0add8cb4e",
                HexFormat.of().formatHex(hash));
    }

    /** Those of all members and organisations. */
    static Stream<Campaign> campaigns() {
        return SAMPLE.campaigns().stream().filter(campaign -> ALL.contains(campaign.scope()));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
