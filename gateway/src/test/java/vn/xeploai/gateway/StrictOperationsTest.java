package vn.xeploai.gateway;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.platform.testing.StrictOperations;

@QuarkusTest
class StrictOperationsTest extends GatewayTest {
    @Test
    void unknownParametersAreRefused() throws IOException {
        StrictOperations.refuseUnknownParameters();
    }
}
