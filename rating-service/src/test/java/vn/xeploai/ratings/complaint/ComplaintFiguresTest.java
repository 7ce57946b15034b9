package vn.xeploai.ratings.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class ComplaintFiguresTest {
    private final Tree district = Tree.aDistrict(2, 1, 2).known();
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final UUID member = district.membersOf(cell).get(0).id();
    private UUID campaign;

    @BeforeEach
    void open() {
        campaign = Rounds.anOpenRound("2025", district);
    }

    @Test
    void openOnesAreCountedByTheirStateOnTheDayInEveryUnitAbove() {
        var verified = Conduct.aComplaint("MEMBER", member, "2024-12-31");
        Conduct.step(verified, "verification", "2025-02-01").statusCode(200);
        Conduct.step(verified, "proposal", "2025-03-01").statusCode(200);
        Conduct.aComplaint("CELL", cell, "2025-03-02");

        for (var unit : List.of(district.root(), ward)) {
            counted("2024-12-31", unit, 1, 1, 0, 0, 0);
            counted("2025-01-31", unit, 1, 1, 0, 0, 31);
            counted("2025-02-01", unit, 1, 0, 1, 0, 32);
            counted("2025-03-02", unit, 2, 1, 0, 1, 61);
        }
        figures("2024-12-30", "").body("figures", hasSize(0));
        figures("2025-03-02", "")
                .body(
                        "figures.findAll { it.unitId == '%s' }"
                                .formatted(district.wards().get(1)),
                        hasSize(0));
        figures("2025-03-02", "&under=" + district.wards().get(1)).body("figures", hasSize(0));
    }

    @Test
    void closedOnesCountInThePeriodInWhichTheyWereClosed() {
        var rejected = Conduct.aComplaint("MEMBER", member, "2025-01-10");
        Conduct.step(rejected, "rejection", "2025-02-10").statusCode(200);
        var before = Conduct.aComplaint("MEMBER", member, "2024-10-10");
        Conduct.step(before, "rejection", "2024-12-31").statusCode(200);
        var decided = Conduct.aComplaint("MEMBER", member, "2025-03-01");
        Conduct.step(decided, "verification", "2025-03-20").statusCode(200);
        Conduct.step(decided, "proposal", "2025-04-02").statusCode(200);
        var known = Rounds.watermark();
        Conduct.decide(decided, Conduct.terms(cell, "2025-04-20")).statusCode(200);

        figures("2025-04-19", "")
                .body(figure(ward, "open"), equalTo(1))
                .body(figure(ward, "decided"), equalTo(0))
                .body(figure(ward, "rejected"), equalTo(1));
        figures("2025-04-20", "")
                .body(figure(ward, "open"), equalTo(0))
                .body(figure(ward, "oldestOpenDays"), nullValue())
                .body(figure(ward, "decided"), equalTo(1))
                .body(figure(ward, "rejected"), equalTo(1));
        figures("2025-04-20", "&knownAt=" + known)
                .body(figure(ward, "proposed"), equalTo(1))
                .body(figure(ward, "decided"), equalTo(0));
        figures("2025-02-09", "").body(figure(ward, "rejected"), equalTo(0));
    }

    private void counted(String on, UUID unit, int open, int received, int verified, int proposed, int oldestOpenDays) {
        figures(on, "")
                .body(figure(unit, "open"), equalTo(open))
                .body(figure(unit, "received"), equalTo(received))
                .body(figure(unit, "verified"), equalTo(verified))
                .body(figure(unit, "proposed"), equalTo(proposed))
                .body(figure(unit, "oldestOpenDays"), equalTo(oldestOpenDays));
    }

    private static String figure(UUID unit, String name) {
        return "figures.find { it.unitId == '%s' }.%s".formatted(unit, name);
    }

    private ValidatableResponse figures(String on, String more) {
        return Rounds.get("/complaints/figures?campaign={c}&on=" + on + more, campaign)
                .statusCode(200);
    }
}
