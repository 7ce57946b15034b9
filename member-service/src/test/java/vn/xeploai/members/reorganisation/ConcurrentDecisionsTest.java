package vn.xeploai.members.reorganisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.members.reorganisation.Decisions.DAY;
import static vn.xeploai.members.reorganisation.Decisions.aDecision;
import static vn.xeploai.members.reorganisation.Decisions.merge;
import static vn.xeploai.members.reorganisation.Decisions.unit;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.member.Members;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.members.unit.Units;

@ServiceTest
class ConcurrentDecisionsTest {
    private UUID ward;

    @BeforeEach
    void aWard() {
        ward = Units.aWard();
    }

    @Test
    void ofTwoDecisionsThatEndTheSameUnitOneWins() throws Exception {
        var cell = Units.aCell(ward);
        var heirs = List.of(Units.aCell(ward), Units.aCell(ward), Units.aCell(ward), Units.aCell(ward));

        var statuses = atOnce(heirs.stream()
                .<Callable<Integer>>map(heir -> () -> aDecision()
                        .with(merge(unit(heir), cell))
                        .decide()
                        .extract()
                        .statusCode())
                .toList());

        assertEquals(List.of(200, 422, 422, 422), statuses.stream().sorted().toList());
    }

    @Test
    void nobodyIsLeftInACellThatEndsWhileTheyJoinIt() throws Exception {
        var ending = Units.aCell(ward);
        var heir = Units.aCell(ward);
        var home = Units.aCell(ward);
        var joiners =
                List.of(Members.aMember(home), Members.aMember(home), Members.aMember(home), Members.aMember(home));
        var calls = new ArrayList<Callable<Integer>>();
        joiners.forEach(member -> calls.add(() -> transfer(member, ending)));
        calls.add(2, () -> aDecision()
                .with(merge(unit(heir), ending))
                .decide()
                .extract()
                .statusCode());

        atOnce(calls);

        given().queryParam("under", ward)
                .queryParam("on", DAY)
                .get("/api/v1/headcounts")
                .then()
                .statusCode(200)
                .body("units.total.sum()", equalTo(joiners.size()))
                .body("units.findAll { it.unitId == '%s' }.size()".formatted(ending), equalTo(0));
    }

    private static int transfer(UUID member, UUID cell) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("toUnitId", cell.toString(), "kind", "OFFICIAL", "from", "2025-01-01"))
                .post("/api/v1/members/" + member + "/transfers")
                .statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var statuses = new ArrayList<Integer>();
            for (var call : threads.invokeAll(calls)) statuses.add(call.get());
            return statuses;
        } finally {
            threads.shutdown();
        }
    }
}
