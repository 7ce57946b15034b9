package vn.xeploai.standalone.sample;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Generates the sample and loads it; what is there already is recognised and left alone. */
public final class SampleLoader implements Sample {

    @Override
    public void load(URI gateway, PrintStream out) {
        var begun = Instant.now();
        var data = SampleData.generate();
        out.printf(
                "Dữ liệu mẫu: %d tổ chức, %d người, %d đợt xếp loại.%n",
                data.units().size(), data.members().size(), data.campaigns().size());
        new SampleLoading(data, new GatewayClient(gateway), out).run();
        out.printf(
                "Đã nạp dữ liệu mẫu trong %d giây.%n",
                Duration.between(begun, Instant.now()).toSeconds());
    }
}
