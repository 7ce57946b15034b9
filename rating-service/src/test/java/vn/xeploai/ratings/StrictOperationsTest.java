package vn.xeploai.ratings;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.StrictOperations;
import vn.xeploai.ratings.testing.ServiceTest;

@ServiceTest
class StrictOperationsTest {
    @Test
    void unknownParametersAreRefused() throws IOException {
        StrictOperations.refuseUnknownParameters();
    }

    @Test
    void fullBodiesOfSmallestElementsAreRefusedCheaply() throws IOException {
        StrictOperations.refuseFullBodiesCheaply();
    }

    @Test
    void allFaultsAreCountedAndTheFirstListed() throws Exception {
        StrictOperations.listTheFirstFaults("post /api/v1/campaigns/{id}/acts", "items", 1000, 1);
    }
}
