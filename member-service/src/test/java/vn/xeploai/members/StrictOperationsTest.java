package vn.xeploai.members;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.platform.testing.StrictOperations;

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
        StrictOperations.listTheFirstFaults("post /api/v1/members", "members", 1000, 5);
    }
}
