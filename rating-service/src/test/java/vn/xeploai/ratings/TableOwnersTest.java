package vn.xeploai.ratings;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.TableOwners;

class TableOwnersTest {
    @Test
    void eachTableIsWrittenByItsOwnerAndReadThroughItsExports() throws IOException {
        TableOwners.check("vn.xeploai.ratings", "vn.xeploai.reviews", "vn.xeploai.emulation");
    }
}
