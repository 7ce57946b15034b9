package vn.xeploai.standalone.launch;

import static vn.xeploai.standalone.launch.PortCheckTest.aFreePort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.standalone.Folders;
import vn.xeploai.standalone.JavaProcesses;
import vn.xeploai.standalone.folder.PrivateFiles;

/** A repository whose three packaged services are substitutes; the launcher, the database and all processes are real. */
final class ToySystem {
    private static final List<String> SERVICES = List.of("member-service", "rating-service", "gateway");

    private final Path home;
    private final Path data;
    private final Map<String, String> environment;

    private ToySystem(Path home, Path data) throws IOException {
        this.home = home;
        this.data = data;
        this.environment = Map.of(
                "XEPLOAI_DATA", data.toString(),
                "XEPLOAI_SAMPLE", "false",
                "XEPLOAI_ARCHIVES", "false",
                "GATEWAY_PORT", String.valueOf(aFreePort()),
                "MEMBER_SERVICE_PORT", String.valueOf(aFreePort()),
                "RATING_SERVICE_PORT", String.valueOf(aFreePort()),
                "SIGN_IN_PORT", String.valueOf(aFreePort()));
    }

    static ToySystem in(Path parent) throws IOException {
        var home = Files.createTempDirectory(parent, "home");
        for (var service : SERVICES) writeJar(home.resolve(service).resolve("target/quarkus-app/quarkus-run.jar"));
        return new ToySystem(home, Folders.aFreshFolder(parent));
    }

    /** A launcher as {@code ./run} starts it, whose output goes to a file. */
    Process launch(String... settings) throws IOException {
        var builder = JavaProcesses.aJava(Main.class, "-Dxeploai.home=" + home).redirectOutput(output().toFile());
        builder.environment().putAll(environment);
        for (var setting : settings) builder.environment().put(setting.split("=")[0], setting.split("=")[1]);
        return builder.start();
    }

    /** Its settings with the sample, for a launcher within the test. */
    Settings withSample() {
        var own = new HashMap<>(environment);
        own.put("XEPLOAI_SAMPLE", "true");
        return Settings.of(own, home);
    }

    /** A launcher that a script starts in the background, as {@code ./run &}, and that script. */
    Process launchFromScript() throws IOException {
        Files.copy(Path.of("..", "run"), home.resolve("run"), StandardCopyOption.COPY_ATTRIBUTES);
        writeLauncherJar(home.resolve("standalone/target/standalone.jar"));
        var script = new ProcessBuilder("sh", "-c", "./run & echo $! > launcher.pid; wait $!")
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        script.environment().putAll(environment);
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return script.start();
    }

    /** What a command of the script prints at once. */
    String run(String command) throws IOException {
        var script = new ProcessBuilder("sh", "-c", "./run " + command).directory(home.toFile());
        script.environment().put("XEPLOAI_DATA", data.toString());
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new String(script.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The process id of a launcher that a script has started. */
    long pidOfLauncher() throws IOException {
        return Long.parseLong(Files.readString(home.resolve("launcher.pid")).trim());
    }

    String printed() throws IOException {
        return Files.readString(output());
    }

    boolean isRunning() throws IOException {
        return printed().contains("Xếp Loại is running");
    }

    int port(String variable) {
        return Integer.parseInt(environment.get(variable));
    }

    int status(String portVariable) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + port(portVariable) + "/q/health/ready");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    long pidOf(String service) throws IOException {
        return Long.parseLong(PrivateFiles.read(data.resolve("run").resolve(service + ".process"))
                .getProperty("pid"));
    }

    List<Path> archives() throws IOException {
        try (var files = Files.list(data.resolve("cache"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                    .toList();
        }
    }

    /** The command lines of the three services. */
    List<String> commandLines() throws IOException {
        var lines = new ArrayList<String>();
        for (var service : SERVICES) {
            lines.add(ProcessHandle.of(pidOf(service))
                    .orElseThrow()
                    .info()
                    .commandLine()
                    .orElseThrow());
        }
        return lines;
    }

    long pidOfDatabase() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(0));
    }

    private Path output() {
        return home.resolve("output.txt");
    }

    private static void writeJar(Path jar) throws IOException {
        var name = ToyService.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(jar.getParent());
        try (var content = ToyService.class.getClassLoader().getResourceAsStream(name);
                var output = new JarOutputStream(Files.newOutputStream(jar), manifest(ToyService.class))) {
            output.putNextEntry(new JarEntry(name));
            content.transferTo(output);
        }
    }

    /** Names the classes and libraries of the tests, which are those of the launcher and more. */
    private static void writeLauncherJar(Path jar) throws IOException {
        var manifest = manifest(Main.class);
        var classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(element -> Path.of(element).toUri().toString())
                .collect(Collectors.joining(" "));
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        Files.createDirectories(jar.getParent());
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    private static Manifest manifest(Class<?> main) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        return manifest;
    }
}
