package vn.xeploai.ratings;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.xeploai.platform.testing.OpenApiDocument;
import vn.xeploai.ratings.testing.ServiceTest;

@ServiceTest
class OpenApiTest {
    @Test
    void committedDocumentIsTheServedOne() throws IOException {
        OpenApiDocument.isCommitted();
    }
}
