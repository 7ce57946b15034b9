package vn.xeploai.ratings.decision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

@ServiceTest
class ConcurrentDocumentsTest {
    private static final int WRITERS = 6;

    private final Tree district = Tree.aDistrict(2, 3, 5);

    @Test
    void exactlyOneOfConcurrentDocumentsOnTheSameSubjectSucceeds() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        var subject = district.members().get(0).id();
        var items = List.of(Rounds.graded("MEMBER", subject, "HTTNV"));

        var statuses = atOnce(() -> status(round, items));

        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(WRITERS - 1, Collections.frequency(statuses, 409));
        Rounds.get("/ratings/" + Rounds.ratingOf(round, subject)).body("decisions", hasSize(1));
    }

    private int status(UUID round, List<Map<String, Object>> items) {
        return Rounds.decide(round, district.root(), items).extract().statusCode();
    }

    private static List<Integer> atOnce(Callable<Integer> call) throws InterruptedException, ExecutionException {
        var writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : writers.invokeAll(Collections.nCopies(WRITERS, call))) statuses.add(one.get());
            return statuses;
        } finally {
            writers.shutdown();
        }
    }

    /** Documents over the same cells in different orders, each subject in one document: all succeed, and no count is lost. */
    @Test
    void countsAreExactUnderConcurrentDocumentsOverTheSameCells() throws Exception {
        var round = Rounds.anOpenRound("2022", district);
        var members = new ArrayList<>(district.members());
        Collections.shuffle(members, new Random(7));
        var documents = Collections.synchronizedList(new ArrayList<List<Map<String, Object>>>());
        for (var at = 0; at < members.size(); at += 5) {
            documents.add(Rounds.allGraded(members.subList(at, at + 5), at % 2 == 0 ? "HTTNV" : "HTNV"));
        }

        var statuses = atOnce(() -> status(round, documents.remove(0)));

        assertEquals(Collections.nCopies(WRITERS, 201), statuses);
        Rounds.get("/tallies/check?campaign={c}", round)
                .body("subjects", equalTo(38))
                .body("differences", hasSize(0));
        Rounds.get("/ratings?campaign={c}&state=DECIDED&total=true", round).body("total", equalTo(30));
    }
}
