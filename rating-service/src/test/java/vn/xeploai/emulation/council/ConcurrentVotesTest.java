package vn.xeploai.emulation.council;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.xeploai.emulation.council.Councils.meet;
import static vn.xeploai.emulation.council.Councils.vote;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.xeploai.emulation.nomination.Nominations;
import vn.xeploai.ratings.testing.Member;
import vn.xeploai.ratings.testing.Post;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** Councils that vote at the same time. */
@ServiceTest
class ConcurrentVotesTest {
    private static final int COUNCILS = 40;

    private final Tree people = Tree.aDistrict(1, 1, COUNCILS);
    private final UUID office = people.wards().get(0);
    private final Tree district = people.holding(people.members().stream()
                    .map(member -> Post.official(member, office, false))
                    .toArray(Post[]::new))
            .known();
    private final ExecutorService callers = Executors.newCachedThreadPool();

    private List<String> items;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nominate() {
        items = Nominations.items(
                Rounds.anOpenRoundOfAll("2024", "STATE", district),
                office,
                "CSTDCS",
                district.members().stream().map(Member::id).toArray(UUID[]::new));
    }

    @AfterEach
    void stop() {
        callers.shutdown();
    }

    @Test
    void fortyCouncilsVoteAtOnceEachOnItsItem() throws Exception {
        var councils = councils(COUNCILS);

        var statuses = atOnce(IntStream.range(0, COUNCILS)
                .<Callable<Integer>>mapToObj(
                        at -> () -> status(meet(councils.get(at), "2025-01-10", 11, 0, vote(items.get(at), 9, 2))))
                .toList());

        assertEquals(List.of(201), statuses.stream().distinct().toList());
        for (var council : councils)
            Rounds.get("/councils/{c}/votes?counts=true&passed=true", council).body("items", hasSize(1));
        assertEquals(COUNCILS, counting());
        assertEquals(List.of(COUNCILS, 9 * COUNCILS), kept());
    }

    @Test
    void ofMeetingsThatVoteOnTheSameItemsAtOnceEachIsKeptAndOneCounts() throws Exception {
        var councils = councils(8);
        var forwards = items.stream().map(item -> (Object) vote(item, 9, 2)).toArray();
        var backwards = IntStream.range(0, COUNCILS)
                .mapToObj(at -> (Object) vote(items.get(COUNCILS - 1 - at), 8, 3))
                .toArray();

        var statuses = atOnce(IntStream.range(0, councils.size())
                .<Callable<Integer>>mapToObj(at ->
                        () -> status(meet(councils.get(at), "2025-01-10", 11, 0, at % 2 == 0 ? forwards : backwards)))
                .toList());

        assertEquals(List.of(201), statuses.stream().distinct().toList());
        for (var council : councils)
            Rounds.get("/councils/{c}/votes?total=true", council).body("total", equalTo(COUNCILS));
        assertEquals(COUNCILS, counting());
    }

    @Test
    void theSameMinutesAreRecordedOnce() throws Exception {
        var council = councils(1).get(0);

        var statuses = atOnce(Stream.generate(() -> (Callable<Integer>)
                        () -> status(meet(council, "2025-01-10", "05/BB", 11, 0, vote(items.get(0), 9, 2))))
                .limit(8)
                .toList());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        assertEquals(1, counting());
    }

    private List<String> councils(int number) {
        return Stream.generate(() -> Councils.aCouncil(office, 11))
                .limit(number)
                .toList();
    }

    private static int status(ValidatableResponse answer) {
        return answer.extract().statusCode();
    }

    private List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var answer : callers.invokeAll(calls)) statuses.add(answer.get());
        return statuses;
    }

    /** How many votes on the items are in the table, and how many members voted for them. */
    private List<Integer> kept() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*), sum(votes_for) FROM emulation.council_vote WHERE nomination_item_id = ANY(:items)")
                .bindArray(
                        "items",
                        UUID.class,
                        items.stream().map(UUID::fromString).toList())
                .map((row, context) -> List.of(row.getInt(1), row.getInt(2)))
                .one());
    }

    /** How many votes on the items awards would read. */
    private int counting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT count(*) FROM emulation.vote_known_at('infinity', 'infinity') WHERE nomination_item_id = ANY(:items)")
                .bindArray(
                        "items",
                        UUID.class,
                        items.stream().map(UUID::fromString).toList())
                .mapTo(Integer.class)
                .one());
    }
}
