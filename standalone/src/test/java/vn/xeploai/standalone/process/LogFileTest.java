package vn.xeploai.standalone.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void theTailHoldsTheLastStartOnly() throws Exception {
        var log = new LogFile(folder.resolve("x.log"));
        Files.writeString(log.path(), "of an earlier start\n");
        log.begin();
        Files.writeString(log.path(), "Xếp loại\n", StandardOpenOption.APPEND);

        var tail = log.tail();

        assertTrue(tail.contains("Xếp loại"), tail);
        assertFalse(tail.contains("earlier"), tail);
    }

    @Test
    void theTailOfALongLogIsShort() throws Exception {
        var log = new LogFile(folder.resolve("x.log"));
        log.begin();
        Files.write(log.path(), Collections.nCopies(5000, "a line of the log"));

        assertEquals(42, log.tail().lines().count());
    }

    @Test
    void aFullLogIsEmptiedUnderItsWriterAndItsLinesAreKept() throws Exception {
        var log = new LogFile(folder.resolve("x.log"), 10);
        log.begin();
        try (var writer = Files.newOutputStream(log.path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("the first\nlines\n".getBytes());
            log.emptyIfFull();
            writer.write("later\n".getBytes());
            log.emptyIfFull();
        }

        assertEquals("later\n", Files.readString(log.path()));
        assertEquals("the first\nlines\n", Files.readString(folder.resolve("x.log.1")));
        assertTrue(log.tail().contains("later"), log.tail());
    }

    @Test
    void onlyThePreviousLinesAreKept() throws Exception {
        var log = new LogFile(folder.resolve("x.log"), 3);
        for (var line : new String[] {"first", "second", "third"}) {
            log.begin();
            Files.writeString(log.path(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }

        assertEquals("third", Files.readString(log.path()));
        assertEquals("second", Files.readString(folder.resolve("x.log.1")));
    }

    @Test
    void aMissingLogIsReportedAsMissing() {
        assertTrue(new LogFile(folder.resolve("x.log")).tail().contains("cannot be read"));
    }
}
