package vn.xeploai.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;
import vn.xeploai.ratings.testing.Unit;

/**
 * Whatever the tree, and whatever is recorded of whom in it: the figures of each unit, asked for at any level, are those of what was recorded
 * at and below it.
 */
@ServiceTest
class FigureSumsTest {
    private static final int RECORDS = 40;
    private static final String DAY = "2022-06-30";
    private static final Map<String, Object> DOCUMENT =
            Map.of("number", "01-BB/CB", "date", DAY, "authority", "Chi bộ");

    private final Map<String, Map<UUID, Long>> expected = new HashMap<>();
    private final Set<UUID> reviewed = new HashSet<>();
    private final Set<UUID> committed = new HashSet<>();
    private final Set<UUID> programmed = new HashSet<>();
    private final Set<UUID> inspected = new HashSet<>();
    private Random chance;
    private Tree district;
    private UUID campaign;
    private int meetings;

    static LongStream seeds() {
        return LongStream.of(1, 2, new Random().nextInt(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresAreTheSumsOfWhatIsRecorded(long seed) {
        chance = new Random(seed);
        district = Tree.aRandomDistrict(chance);
        campaign = Rounds.anOpenRound("2022", district);
        for (var record = 0; record < RECORDS; record++) recordSomething();

        for (var under : district.units()) {
            check("/meetings/attendance", under, "meetings", "obliged", "present", "excused", "unexcused");
            check("/reviews/coverage", under, "reviewed");
            check("/commitments/coverage", under, "committed");
            check("/remedies/figures", under, "weaknesses", "remedies");
            check("/tasks/figures", under, "tasks");
            check("/inspections/figures", under, "planned");
            check("/complaints/figures", under, "open");
        }
    }

    private void recordSomething() {
        var member = any(district.members());
        var subject = Map.<String, Object>of("kind", "MEMBER", "id", member.id());
        switch (chance.nextInt(7)) {
            case 0 -> recordMeeting(any(district.units()).id());
            case 1 -> {
                if (reviewed.add(member.id())) recordReview(member, subject);
            }
            case 2 -> {
                if (committed.add(member.id())) recordCommitment(member, subject);
            }
            case 3 -> recordWeakness(member, subject, chance.nextInt(3));
            case 4 -> {
                var unit = any(district.units()).id();
                if (programmed.add(unit)) recordProgramme(unit, member);
            }
            case 5 -> {
                if (inspected.add(member.id())) recordInspection(member, subject);
            }
            default -> {
                Conduct.aComplaint("MEMBER", member.id(), DAY);
                expect("open", member.unitId(), 1);
            }
        }
    }

    private void recordMeeting(UUID unit) {
        var obliged = district.members().stream()
                .filter(member -> isWithin(member.unitId(), unit))
                .toList();
        if (obliged.isEmpty()) return;
        var absences = new ArrayList<Map<String, Object>>();
        for (var member : obliged) {
            var excused = chance.nextBoolean();
            if (chance.nextInt(3) > 0) continue;
            absences.add(Map.of("memberId", member.id(), "excused", excused, "reason", "Đi công tác"));
            expect(excused ? "excused" : "unexcused", unit, 1);
        }
        var heldOn = LocalDate.parse("2022-01-01").plusDays(meetings++).toString();
        Rounds.post(
                        "/meetings",
                        of(
                                Map.of("unitId", unit, "kind", "REGULAR", "heldOn", heldOn, "chair", "Bí thư"),
                                Map.of("absences", absences)))
                .statusCode(201);
        expect("meetings", unit, 1);
        expect("obliged", unit, obliged.size());
        expect("present", unit, obliged.size() - absences.size());
    }

    private void recordReview(Member member, Map<String, Object> subject) {
        var review = Map.of("occasion", "ANNUAL", "heldOn", DAY, "chair", "Bí thư");
        Rounds.post("/reviews", of(review, Map.of("items", List.of(Map.of("subject", subject)))))
                .statusCode(201);
        expect("reviewed", member.unitId(), 1);
    }

    private void recordCommitment(Member member, Map<String, Object> subject) {
        var item = Map.of("subject", subject, "items", List.of("Đúng hẹn"));
        Rounds.post(
                        "/commitments",
                        of(Map.of("programme", "KL21", "registeredOn", DAY), Map.of("items", List.of(item))))
                .statusCode(201);
        expect("committed", member.unitId(), 1);
    }

    private void recordWeakness(Member member, Map<String, Object> subject, int remedies) {
        var owner = Map.of("kind", "MEMBER", "id", member.id());
        var remedy = Map.of("text", "Sinh hoạt đều", "owner", owner, "dueOn", "2022-12-31");
        var weakness = Map.of("subject", subject, "foundOn", DAY, "text", "Sinh hoạt chưa đều");
        Rounds.post("/weaknesses", of(weakness, Map.of("remedies", Collections.nCopies(remedies, remedy))))
                .statusCode(201);
        expect("weaknesses", member.unitId(), 1);
        expect("remedies", member.unitId(), remedies);
    }

    /** Tasks count where their programme is, whoever owns them. */
    private void recordProgramme(UUID unit, Member member) {
        var owner = Map.of("kind", "MEMBER", "id", member.id());
        var task = Map.of("text", "Rà soát hộ nghèo", "owner", owner, "dueOn", "2022-12-31");
        var tasks = 1 + chance.nextInt(3);
        var programme = Map.of("unitId", unit, "kind", "ANNUAL", "title", "Chương trình năm 2022", "adoptedOn", DAY);
        Rounds.post("/work-programmes", of(programme, Map.of("tasks", Collections.nCopies(tasks, task))))
                .statusCode(201);
        expect("tasks", unit, tasks);
    }

    private void recordInspection(Member member, Map<String, Object> subject) {
        var inspection = Map.of(
                "kind",
                "INSPECTION",
                "subject",
                subject,
                "inspectingUnitId",
                district.province().id());
        var plan = Map.of(
                "programme",
                "Kiểm tra đảng viên",
                "from",
                DAY,
                "to",
                "2022-12-31",
                "team",
                Map.of("offices", List.of("Ủy viên"), "people", 3));
        Rounds.post("/inspections", of(inspection, plan)).statusCode(201);
        expect("planned", member.unitId(), 1);
    }

    private Map<String, Object> of(Map<String, ?> one, Map<String, ?> other) {
        var body = new HashMap<String, Object>(one);
        body.putAll(other);
        body.putAll(Map.of("campaignId", campaign, "document", DOCUMENT));
        return body;
    }

    private void expect(String figure, UUID unit, long count) {
        expected.computeIfAbsent(figure, absent -> new HashMap<>()).merge(unit, count, Long::sum);
    }

    /** The rows of a unit and of each directly below it; those of several kinds of subjects together. */
    private void check(String path, Unit under, String... figures) {
        var rows = rows(path, under.id());
        for (var unit : district.units()) {
            if (!unit.id().equals(under.id()) && !under.id().equals(unit.parentId())) continue;
            for (var figure : figures) {
                var counted = rows.stream()
                        .filter(row -> row.get("unitId").equals(unit.id().toString()))
                        .filter(row -> row.get(figure) != null)
                        .mapToLong(row -> ((Number) row.get(figure)).longValue())
                        .sum();
                assertEquals(
                        recorded(figure, unit.id()), counted, () -> figure + " of " + unit + " asked under " + under);
            }
        }
    }

    private List<Map<String, Object>> rows(String path, UUID under) {
        return Rounds.get(path + "?campaign={c}&under={u}", campaign, under)
                .statusCode(200)
                .extract()
                .path("figures");
    }

    private long recorded(String figure, UUID unit) {
        return expected.getOrDefault(figure, Map.of()).entrySet().stream()
                .filter(placed -> isWithin(placed.getKey(), unit))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private boolean isWithin(UUID unit, UUID above) {
        if (unit.equals(above)) return true;
        return district.units().stream()
                .filter(one -> one.id().equals(unit))
                .anyMatch(one -> isWithin(one.parentId(), above));
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
