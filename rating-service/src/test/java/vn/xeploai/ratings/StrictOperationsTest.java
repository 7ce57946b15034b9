package vn.xeploai.ratings;

import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.StrictOperations;
import vn.xeploai.ratings.testing.Rounds;
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

    @Test
    void aParameterThatIsThereTwiceIsRefused() {
        Rounds.get("/campaigns?period=2022&period=2023")
                .statusCode(400)
                .body("type", equalTo("/problems/parameter-malformed"))
                .body("errors[0].field", equalTo("period"))
                .body("errors[0].code", equalTo("value-repeated"))
                .body("errors[0].message", equalTo("Chỉ được có một lần; giá trị thứ hai là \"2023\""));
    }
}
