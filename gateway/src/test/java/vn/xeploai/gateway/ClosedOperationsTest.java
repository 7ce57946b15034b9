package vn.xeploai.gateway;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.gateway.testing.GatewayTest;
import vn.xeploai.platform.testing.ClosedOperations;

@QuarkusTest
class ClosedOperationsTest extends GatewayTest {
    @Test
    void eachHasARuleOfItsOwn() throws IOException {
        ClosedOperations.haveRules();
    }

    @Test
    void callersWithoutATokenAreRefused() throws IOException {
        ClosedOperations.refuseTheUnknown();
    }

    @Test
    void callersWithoutTheRightAreRefused() throws IOException {
        ClosedOperations.refuseWithoutScope();
    }

    @Test
    void callersWithTheRightElsewhereAreRefused() throws IOException {
        ClosedOperations.refuseOutside();
    }
}
