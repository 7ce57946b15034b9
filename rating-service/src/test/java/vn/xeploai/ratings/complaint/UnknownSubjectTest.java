package vn.xeploai.ratings.complaint;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.FakeMemberService;
import vn.xeploai.ratings.testing.FakeMemberService.Fault;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A mistyped id is refused; member-service is asked only about whom no campaign has. */
@ServiceTest
class UnknownSubjectTest {
    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID cell = district.cells().get(0);
    private final UUID member = district.members().get(0).id();

    @AfterEach
    void answerAgain() {
        FakeMemberService.failWith(Fault.NONE);
    }

    private static ValidatableResponse complain(String kind, UUID subject) {
        var body = Map.of(
                "subject", Map.of("kind", kind, "id", subject),
                "kind", "COMPLAINT",
                "receivedOn", "2025-03-01",
                "receivedBy", UUID.randomUUID(),
                "text", "Phản ánh việc giải quyết thủ tục chậm");
        return Rounds.post("/complaints", body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEMBER", "LEADER", "OFFICIAL", "CELL", "COLLECTIVE"})
    void nothingIsRecordedAboutAnUnknownSubject(String kind) {
        var unknown = UUID.randomUUID();

        complain(kind, unknown)
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors[0].field", equalTo("subject.id"));
        Conduct.discipline(kind, unknown, Conduct.terms(cell, "2025-02-20"))
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"));
    }

    @Test
    void anIdIsLookedUpUnderTheGivenKindOnly() {
        complain("MEMBER", cell)
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("detail", containsString("chưa từng ghi nhận người có mã " + cell));
        complain("CELL", member)
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("detail", containsString("chưa từng ghi nhận tổ chức có mã " + member));
    }

    @Test
    void anUnknownPersonHasNoLeave() {
        Conduct.leave(UUID.randomUUID(), "SICK", "2022-03-01", "2022-06-01")
                .statusCode(422)
                .body("type", equalTo("/problems/conduct-subject-unknown"))
                .body("errors[0].field", equalTo("memberId"));
    }

    @Test
    void aMemberIsNotACellAndACellNotAMember() {
        complain("CELL", member).statusCode(422);
        complain("MEMBER", cell).statusCode(422);
        complain("MEMBER", member).statusCode(201);
        complain("CELL", cell).statusCode(201);
    }

    @Test
    void memberServiceIsAskedOnlyAboutSubjectsOfNoCampaign() {
        FakeMemberService.failWith(Fault.UNITS_AWAY);

        complain("MEMBER", member).statusCode(503).body("type", equalTo("/problems/member-service-unavailable"));
        complain("CELL", cell).statusCode(503);

        FakeMemberService.failWith(Fault.NONE);
        Rounds.anOpenRound("2025", district);
        FakeMemberService.failWith(Fault.UNITS_AWAY);
        complain("MEMBER", member).statusCode(201);
        complain("CELL", cell).statusCode(201);
    }
}
