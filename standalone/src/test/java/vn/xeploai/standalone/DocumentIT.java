package vn.xeploai.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged system serves the committed documents. */
@ExtendWith(SharedSystem.class)
class DocumentIT {
    private final WholeSystem system;

    DocumentIT(WholeSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "member-service", "rating-service"})
    void everyDocumentIsTheCommittedOne(String service) throws Exception {
        var request = HttpRequest.newBuilder(system.gateway().resolve("/openapi/" + service));

        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

        assertEquals(200, answer.statusCode());
        assertEquals(Files.readString(Path.of("..", service, "openapi.yaml")), answer.body());
    }
}
