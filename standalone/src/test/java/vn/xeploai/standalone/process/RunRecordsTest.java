package vn.xeploai.standalone.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.standalone.JavaProcesses;
import vn.xeploai.standalone.process.RunRecords.RunRecord;

class RunRecordsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Process process;

    @AfterEach
    void end() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void aProcessLeftByAnEarlierLauncherIsStopped() throws Exception {
        var records = new RunRecords(folder);
        process = anIdler(records.mark());
        records.record("idler", process);

        stopLeftOver();

        assertFalse(process.isAlive());
        assertTrue(printed().contains("idler (process %d)".formatted(process.pid())), printed());
        assertFalse(Files.exists(folder.resolve("idler.process")));
    }

    @Test
    void aProcessWithAnotherTokenIsNotTouched() throws Exception {
        process = anIdler(new RunRecords(folder).mark());
        new RunRecords(folder).record("idler", process);

        stopLeftOver();

        assertTrue(process.isAlive());
        assertEquals("", printed());
    }

    @Test
    void aProcessThatStartedAtAnotherTimeIsNotTouched() throws Exception {
        var records = new RunRecords(folder);
        process = anIdler(records.mark());
        var record = RunRecord.of(process, records.mark()).orElseThrow();
        new RunRecord(record.pid(), record.started().minusSeconds(60), record.token())
                .write(folder.resolve("idler.process"));

        stopLeftOver();

        assertTrue(process.isAlive());
    }

    @Test
    void aDamagedRecordIsForgotten() throws Exception {
        process = anIdler("-Dnothing=1");
        Files.writeString(folder.resolve("idler.process"), "pid=" + process.pid());

        stopLeftOver();

        assertTrue(process.isAlive());
        assertFalse(Files.exists(folder.resolve("idler.process")));
    }

    private void stopLeftOver() throws Exception {
        new RunRecords(folder).stopLeftOver(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static Process anIdler(String option) throws Exception {
        var idler = JavaProcesses.aJava(Idler.class, option).start();
        idler.getInputStream().read();
        return idler;
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
