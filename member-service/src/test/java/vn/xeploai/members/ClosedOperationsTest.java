package vn.xeploai.members;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.platform.testing.ClosedOperations;

@ServiceTest
class ClosedOperationsTest {
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
