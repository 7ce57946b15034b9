package vn.xeploai.ratings.discipline;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import vn.xeploai.ratings.testing.Conduct;
import vn.xeploai.ratings.testing.OtherDocument;
import vn.xeploai.ratings.testing.Rounds;
import vn.xeploai.ratings.testing.ServiceTest;
import vn.xeploai.ratings.testing.Tree;

/** A discipline and a document that it speaks against do not pass each other unseen. */
@ServiceTest
class DisciplineLockTest {
    private static final int PATIENCE = 20;

    private final Tree district = Tree.aDistrict(1, 2, 2);
    private final UUID ward = district.wards().get(0);
    private final UUID cell = district.cells().get(0);
    private final UUID other = district.cells().get(1);

    @Inject
    Jdbi jdbi;

    @Test
    void itWaitsForADocumentOnTheUnitWhereTheViolationWasCommitted() throws Exception {
        waitsForADocumentOn(cell, "MEMBER", district.membersOf(other).get(0).id());
    }

    @Test
    void thatOfAnOrganisationWaitsForADocumentOnAUnitAbove() throws Exception {
        waitsForADocumentOn(ward, "CELL", cell);
    }

    @Test
    void itWaitsForADocumentOnThePerson() throws Exception {
        var person = district.membersOf(other).get(0).id();

        waitsForADocumentOn(person, "MEMBER", person);
    }

    private void waitsForADocumentOn(UUID rated, String kind, UUID disciplined) throws Exception {
        var round = Rounds.anOpenRound("2025", district);
        CompletableFuture<Integer> discipline;

        try (var document = OtherDocument.on(jdbi, Rounds.ratingOf(round, rated))) {
            discipline = discipline(kind, disciplined);
            document.awaitAnother();
        }

        assertEquals(201, discipline.get(PATIENCE, SECONDS));
    }

    @Test
    void itDoesNotWaitForADocumentOnAnotherUnit() throws Exception {
        var round = Rounds.anOpenRound("2025", district);

        try (var document = OtherDocument.on(jdbi, Rounds.ratingOf(round, other))) {
            var discipline =
                    discipline("MEMBER", district.membersOf(other).get(0).id());

            assertEquals(201, discipline.get(PATIENCE, SECONDS));
        }
    }

    private CompletableFuture<Integer> discipline(String kind, UUID subject) {
        return CompletableFuture.supplyAsync(() -> Conduct.discipline(kind, subject, Conduct.terms(cell, "2025-06-20"))
                .extract()
                .statusCode());
    }
}
