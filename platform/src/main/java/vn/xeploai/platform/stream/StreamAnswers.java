package vn.xeploai.platform.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.xeploai.platform.problem.Refusal;

/** Streams as answers. Each holds a connection of the database until its reader has taken the last line, so that they are few and paced. */
@Singleton
public class StreamAnswers {
    private final ObjectMapper json;
    private final Semaphore places;

    /** @param atOnce fewer than the connections of the database, some of which remain for all other calls */
    StreamAnswers(ObjectMapper json, @ConfigProperty(name = "xeploai.stream.at-once", defaultValue = "12") int atOnce) {
        this.json = json;
        this.places = new Semaphore(atOnce);
    }

    /**
     * A header, rows and the last line. Refuse what can be refused before calling this.
     *
     * @param rows passes each row to the given consumer
     */
    public <T> StreamingOutput answer(T header, Consumer<Consumer<T>> rows) {
        return out -> {
            if (!places.tryAcquire()) throw new StreamsBusy().retryAfter(5);
            try {
                write(out, header, rows);
            } finally {
                places.release();
            }
        };
    }

    private <T> void write(OutputStream out, T header, Consumer<Consumer<T>> rows) throws IOException {
        var lines = new NdjsonWriter(new PacedOutput(out), json);
        lines.line(header);
        rows.accept(lines::row);
        lines.end();
    }

    private static final class StreamsBusy extends Refusal {
        StreamsBusy() {
            super(Status.SERVICE_UNAVAILABLE, "streams-busy");
        }
    }
}
