package vn.xeploai.ratings.leave;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class LeaveResourceTest {
    private final Tree district = Tree.aDistrict(1, 1, 2);
    private final UUID person = district.members().get(0).id();

    @Test
    void leavesOfOneKindDoNotOverlapAndWrongOnesAreCancelled() {
        String leave = Conduct.leave(person, "SICK", "2022-03-01", "2022-06-01")
                .statusCode(201)
                .extract()
                .path("id");
        Conduct.leave(person, "SICK", "2022-05-31", "2022-07-01")
                .statusCode(409)
                .body("type", equalTo("/problems/leave-overlaps"))
                .body("leaveId", equalTo(leave));
        Conduct.leave(person, "SICK", "2022-06-01", "2022-06-01")
                .statusCode(422)
                .body("type", equalTo("/problems/leave-days-reversed"))
                .body("detail", containsString("sớm nhất là ngày 2022-06-02"));
        var reason = Map.of("reason", "Ghi nhầm");
        Rounds.post("/leaves/" + leave + "/cancellation", reason)
                .statusCode(200)
                .body("cancellationReason", equalTo("Ghi nhầm"));

        Rounds.post("/leaves/" + leave + "/cancellation", reason)
                .statusCode(409)
                .body("type", equalTo("/problems/leave-already-cancelled"));
        Conduct.leave(person, "SICK", "2022-05-31", "2022-07-01").statusCode(201);
        Rounds.get("/leaves?member={m}&from=2022-06-15&to=2022-06-20", person)
                .body("items.findAll { it.cancellationReason == null }.from", contains("2022-05-31"));
    }
}
