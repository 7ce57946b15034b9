package vn.xeploai.members;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.members.testing.ServiceTest;
import vn.xeploai.platform.testing.OpenApiDocument;

@ServiceTest
class OpenApiTest {
    @Test
    void committedDocumentIsTheServedOne() throws IOException {
        OpenApiDocument.isCommitted();
    }
}
