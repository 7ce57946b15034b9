package vn.xeploai.bench.load;

import java.net.URI;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import vn.xeploai.bench.system.ServiceClient;

/** Java's own HTTP client as load generator. It costs more processor time than wrk, which the figures then contain. */
final class JavaHttpLoad implements HttpLoad {
    private final URI base;
    private final Supplier<String> token;

    JavaHttpLoad(URI base, Supplier<String> token) {
        this.base = base;
        this.token = token;
    }

    @Override
    public String tool() {
        return "Java HttpClient";
    }

    @Override
    public Outcome run(List<Request> requests, int clients, Duration time) {
        return ClosedLoop.run(clients, time, number -> client(requests, number));
    }

    private ClosedLoop.Client client(List<Request> requests, int number) {
        var client = new ServiceClient(base, token);
        return new ClosedLoop.Client() {
            private int at = number;

            @Override
            public boolean call() {
                var request = requests.get(at++ % requests.size());
                return client.get(request.path(), request.etag(), BodyHandlers.discarding())
                                .statusCode()
                        == request.expected();
            }
        };
    }
}
